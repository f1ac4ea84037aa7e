// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.BUYER;
import static org.forestledger.contract.People.COMPANY_CLERK;
import static org.forestledger.contract.People.COMPANY_OFFICER;
import static org.forestledger.contract.People.LEADER;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.cases.MarketFiles;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.fund.DecideFund;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.trade.InstalmentPlan;
import org.forestledger.rules.trade.ListingTerms;
import org.forestledger.rules.trade.PlaceOffer;
import org.forestledger.rules.unit.Fen;

/** Stories about money that comes in and goes out. */
final class MoneyStages {
    private MoneyStages() {}

    /** 10.00 mu at 50,000 yuan: 150,000 yuan first, the rest by the end of June. */
    static FeatureStages.Story instalments() {
        MarketWorld market = new MarketWorld();
        MarketRules rules = MarketFiles.read("ceiling-bidding");
        return new FeatureStages.Story(market.ledger)
                .stage(
                        "the founding",
                        () -> market.founded().batch("b").under(MarketWorld.with(rules, rules.bidding(), false)))
                .stage("the trade", () -> offer(market))
                .stage("the first part", () -> market.paid("r1", "t", 15_000_000));
    }

    /** A linkage project {@code p} that has the special account {@code special-1}, accepted with 9.00 mu of farmland. */
    static FeatureStages.Story funds() {
        LinkageWorld world = new LinkageWorld(new RuzhouWorld());
        return new FeatureStages.Story(world.ledger)
                .stage("the proposal", () -> {
                    world.founded();
                    world.ledger.accept(
                            LinkageWorld.TOWNSHIP,
                            "linkage:Propose",
                            LinkageWorld.proposal("p", "special-1", "8.00", "10.00"));
                })
                .stage(
                        "the agreement",
                        () -> world.steps.approve(AgreementKind.LINKAGE_PROJECT, "p", LEADER, COMPANY_OFFICER))
                .stage(
                        "the registered fund",
                        () -> world.ledger.accept(
                                LinkageWorld.TREASURY,
                                "fund:Register",
                                world.fund("f", "p", Optional.of("DEMOLITION"), Fen.of(10_000))))
                .stage(
                        "the confirmed fund",
                        () -> world.ledger.accept(
                                LinkageWorld.FINANCE_OFFICER, "fund:Decide", new DecideFund("f", true)))
                .stage(
                        "the paid demolition",
                        () -> world.paid("linkage:PayCost", world.demolition("p", Fen.of(6_000))));
    }

    private static void offer(MarketWorld market) {
        market.ledger.accept(
                COMPANY_CLERK,
                "listing:Open",
                market.listing(
                        "l", "b", "50000.00", Optional.of(MarketWorld.unappraised(ListingTerms.Mode.FIXED_PRICE))));
        PlaceOffer plain = market.world.offer("t", "l", "b", 1, 1_000);
        market.ledger.accept(
                BUYER,
                "trade:Offer",
                new PlaceOffer(
                        plain.tradeId(),
                        plain.listingId(),
                        plain.buyerAccount(),
                        plain.slices(),
                        plain.expiresAt(),
                        Optional.of(new InstalmentPlan.Asked(Fen.of(15_000_000), LocalDate.of(2026, 6, 30)))));
    }
}
