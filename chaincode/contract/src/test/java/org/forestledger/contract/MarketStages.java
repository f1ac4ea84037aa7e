// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.AuctionWorld.L;
import static org.forestledger.contract.People.*;

import java.util.Optional;
import org.forestledger.cases.MarketFiles;
import org.forestledger.rules.auction.SignDeal;
import org.forestledger.rules.market.Appraisal;
import org.forestledger.rules.market.DecideAppraisal;
import org.forestledger.rules.sale.AcceptSale;
import org.forestledger.rules.trade.ListingTerms.Mode;

/** The stories of a market: a listing that must be appraised, an auction, a lottery, and a sale between two owners. */
final class MarketStages {
    private static final String BATCH = "b";
    private static final String APPRAISAL = "a";
    private static final int CEILING_BPS = 15_000;

    private MarketStages() {}

    /** 10.00 mu, appraised at 50,000.00 yuan per mu and listed at that on Monday 2026-03-02, with every rule of the shipped text. */
    static FeatureStages.Story market() {
        MarketWorld world = new MarketWorld();
        return new FeatureStages.Story(world.ledger)
                .stage("the working days", () -> world.founded().batch(BATCH))
                .stage("the market rules", () -> world.under(MarketFiles.read("ceiling-bidding")))
                .stage("the filed appraisal", () -> file(world))
                .stage("the approved appraisal", () -> approve(world))
                .stage("the listing", () -> list(world));
    }

    private static void file(MarketWorld world) {
        world.ledger.accept(
                COMPANY_CLERK,
                "appraisal:File",
                MarketWorld.appraisal(APPRAISAL, BATCH, Appraisal.Basis.PER_MU, "50000.00"));
    }

    private static void approve(MarketWorld world) {
        world.ledger.accept(ASSETS_OFFICER, "appraisal:Decide", new DecideAppraisal(APPRAISAL, true));
    }

    private static void list(MarketWorld world) {
        world.ledger.accept(
                COMPANY_CLERK,
                "listing:Open",
                world.listing(L, BATCH, "50000.00", Optional.of(MarketWorld.request(Mode.FIXED_PRICE, APPRAISAL))));
    }

    /** Three bidders for 10.00 mu from 200,000.00 yuan per mu, in steps of 10,000.00 up to 300,000.00; buyer-1 wins. */
    static FeatureStages.Story auction() {
        AuctionWorld world = new AuctionWorld();
        return upToTheBidding(world)
                .stage("the bids", () -> {
                    world.bids("investor-b", "200000.00");
                    world.bids("buyer-1", "210000.00");
                })
                .stage("the deal", world::closed)
                .stage("the signature", () -> world.ledger.accept(BUYER, "auction:Sign", new SignDeal(L, "t")))
                .stage("the settled trade", () -> {
                    world.market.world.paid("t");
                    world.market.world.settled("t");
                });
    }

    /** The same auction, in which two bid the ceiling and one of them reveals the seed in time. */
    static FeatureStages.Story lottery() {
        AuctionWorld world = new AuctionWorld();
        return upToTheBidding(world)
                .stage("the bids at the ceiling", () -> {
                    world.bids("investor-b", "200000.00");
                    world.bids("buyer-1", "300000.00");
                    world.bids("investor-a", "300000.00");
                })
                .stage("the days to reveal", world::closed)
                .stage("the days to draw", () -> {
                    world.reveals("buyer-1");
                    world.market.on("2026-03-19");
                })
                .stage("the deal", world::drawn);
    }

    private static FeatureStages.Story upToTheBidding(AuctionWorld world) {
        return new FeatureStages.Story(world.ledger)
                .stage(
                        "the listing",
                        () -> world.listed(
                                AuctionWorld.rules(Optional.of(CEILING_BPS), Optional.empty(), true), "200000.00"))
                .stage(
                        "the announcement",
                        () -> world.ledger.accept(OPERATOR, "auction:Publish", AuctionWorld.publish()))
                .stage("the deposits", () -> world.admitted("buyer-1", "investor-a", "investor-b"))
                .stage("the bidding", world::bidding);
    }

    /** 500 of 2,000 carbon credits at 42.50 yuan. */
    static FeatureStages.Story sale() {
        MarketWorld world = new MarketWorld();
        return new FeatureStages.Story(world.ledger)
                .stage("the credits", () -> issue(world))
                .stage(
                        "the offer",
                        () -> world.ledger.accept(COMPANY_CLERK, "sale:Offer", world.sale("s", "c", 1, 1, 500, 4_250)))
                .stage("the acceptance", () -> world.ledger.accept(BUYER, "sale:Accept", new AcceptSale("s")))
                .stage(
                        "the registered receipt",
                        () -> world.ledger.accept(
                                FINANCE_CLERK, "receipt:Register", MarketWorld.receipt("r", "s", 2_125_000)));
    }

    private static void issue(MarketWorld world) {
        CarbonWorld carbon = new CarbonWorld(world.founded().world);
        carbon.registered("p", "parcel-1");
        carbon.issued("c", "p", 2024, 2_000);
    }
}
