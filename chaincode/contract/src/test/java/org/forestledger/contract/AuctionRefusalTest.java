// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.AuctionWorld.*;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.auction.CloseAuction;
import org.forestledger.rules.auction.DrawLots;
import org.forestledger.rules.auction.PlaceBid;
import org.forestledger.rules.auction.PublishAuction;
import org.forestledger.rules.auction.RegisterBidder;
import org.forestledger.rules.auction.RevealSeed;
import org.forestledger.rules.auction.SettleDeposit;
import org.forestledger.rules.auction.SignDeal;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.mandate.RevokeMandate;
import org.forestledger.rules.market.AppraisalTerms;
import org.forestledger.rules.market.BiddingTerms;
import org.forestledger.rules.market.FeeSchedule;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.market.ProposeMarketRules;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.CloseListing;
import org.forestledger.rules.trade.ListingHalt;
import org.forestledger.rules.trade.ListingTerms.Mode;
import org.forestledger.rules.trade.ResumeListing;
import org.forestledger.rules.trade.SuspendListing;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/**
 * What each function of an auction refuses, in the order of precedence: every row mends one fault of the row before, so the
 * row before would have answered another code if the order were another.
 */
class AuctionRefusalTest {
    private static final MarketRules CEILING = rules(Optional.of(15_000), Optional.empty(), true);

    private final AuctionWorld world = new AuctionWorld();
    private final TestLedger ledger = world.ledger;
    private final Restraints restraints = new Restraints(world.market.world);

    private void refused(RefusalCode code, Caller caller, String function, Record command) {
        assertThat(ledger.refuse(caller, function, command))
                .as(command.toString())
                .isEqualTo(code);
    }

    private static PublishAuction publish(String listing, String commitment, Instant ends, LotSlice... slices) {
        return new PublishAuction(listing, List.of(slices), ends, commitment);
    }

    private void stop() {
        ledger.accept(
                OPERATOR, "listing:Suspend", new SuspendListing(L, ListingHalt.Reason.SYSTEM_FAILURE, paper("stop")));
    }

    private void goOn() {
        ledger.accept(OPERATOR, "listing:Resume", new ResumeListing(L));
    }

    @Test
    @Precedence("auction:Publish")
    void publish_shouldNameTheFirstFault_whenSeveralHold() {
        world.listed(CEILING, "200000.00");
        world.market.batch("fixed");
        ledger.accept(COMPANY_CLERK, "listing:Open", world.market.listing("f", "fixed", "200000.00", Optional.empty()));
        String hash = commitment("#office");
        LotSlice whole = new LotSlice("b", 1, 1, 1_000);
        Instant early = Instant.parse("2026-03-11T15:59:59Z");
        Caller seller = new Caller(
                OPERATOR.mspId(), COMPANY_CLERK.person(), "two.offices", List.of(Role.MARKET_OPERATOR), List.of());
        refused(RefusalCode.NOT_PERMITTED, COMPANY_CLERK, "auction:Publish", publish("none", "x", early));
        refused(RefusalCode.INVALID_FIELD, OPERATOR, "auction:Publish", publish("none", "x", early));
        refused(RefusalCode.NOT_FOUND, OPERATOR, "auction:Publish", publish("none", hash, early));
        refused(RefusalCode.MAKER_IS_CHECKER, seller, "auction:Publish", publish(L, hash, early));
        refused(RefusalCode.LISTING_MODE_WRONG, OPERATOR, "auction:Publish", publish("f", hash, early));
        stop();
        refused(RefusalCode.LISTING_SUSPENDED, OPERATOR, "auction:Publish", publish(L, hash, early));
        goOn();
        refused(RefusalCode.MISSING_FIELD, OPERATOR, "auction:Publish", publish(L, hash, early));
        refused(
                RefusalCode.RANGE_NOT_IN_LOT,
                OPERATOR,
                "auction:Publish",
                publish(L, hash, early, new LotSlice("b", 1, 2, 1_000)));
        refused(
                RefusalCode.RANGE_NOT_IN_LOT,
                OPERATOR,
                "auction:Publish",
                publish(L, hash, early, new LotSlice("b", 1, 1, 999)));
        refused(RefusalCode.INVALID_FIELD, OPERATOR, "auction:Publish", publish(L, hash, early, whole));
        refused(
                RefusalCode.INVALID_FIELD,
                OPERATOR,
                "auction:Publish",
                publish(L, hash, Instant.parse("2026-06-01T00:00:00Z"), whole));
        refused(
                RefusalCode.LOT_NOT_FOUND,
                OPERATOR,
                "auction:Publish",
                publish(L, hash, ENDS, new LotSlice("b", 7, 1, 1_000)));
        ledger.accept(OPERATOR, "auction:Publish", AuctionWorld.publish());
        refused(RefusalCode.ALREADY_EXISTS, OPERATOR, "auction:Publish", AuctionWorld.publish());
        refused(RefusalCode.LISTING_MODE_WRONG, BUYER, "trade:Offer", world.market.world.offer("t", L, "b", 1, 10));
        refused(RefusalCode.BIDDING_RUNNING, COMPANY_CLERK, "listing:Close", new CloseListing(L));
    }

    @Test
    void publish_shouldBeRefused_whenTheStepIsCutDownToNothing() {
        world.listed(CEILING, "199999.99");
        refused(RefusalCode.INCREMENT_TOO_SMALL, OPERATOR, "auction:Publish", AuctionWorld.publish());
    }

    @Test
    void listing_shouldBeRefused_whenTheRulesKnowNoBidding() {
        world.market.founded().batch("b").under(MarketWorld.with(CEILING, Optional.empty(), false));
        refused(
                RefusalCode.MARKET_RULES_MISSING,
                COMPANY_CLERK,
                "listing:Open",
                world.market.listing(L, "b", "200000.00", Optional.of(MarketWorld.unappraised(Mode.ONE_WAY_BIDDING))));
    }

    @Test
    @Precedence("auction:Register")
    void register_shouldNameTheFirstFault_whenSeveralHold() {
        world.published(CEILING, "200000.00");
        String hash = commitment("buyer-1");
        refused(RefusalCode.STAFF_MAY_NOT_TRADE, OPERATOR, "auction:Register", registration("buyer-1"));
        refused(RefusalCode.NOT_PERMITTED, COMPANY_CLERK, "auction:Register", registration("state-company"));
        refused(
                RefusalCode.ACCOUNT_NOT_YOURS,
                INVESTOR_A,
                "auction:Register",
                new RegisterBidder("none", "buyer-1", "x"));
        restraints.close("buyer-1");
        refused(RefusalCode.ACCOUNT_NOT_ACTIVE, BUYER, "auction:Register", new RegisterBidder("none", "buyer-1", "x"));
        restraints.keep("buyer-1");
        restraints.list("buyer-1");
        refused(RefusalCode.CREDIT_LISTED, BUYER, "auction:Register", new RegisterBidder("none", "buyer-1", "x"));
        restraints.delist("buyer-1");
        refused(RefusalCode.INVALID_FIELD, BUYER, "auction:Register", new RegisterBidder("none", "buyer-1", "x"));
        refused(RefusalCode.NOT_FOUND, BUYER, "auction:Register", new RegisterBidder("none", "buyer-1", hash));
        stop();
        refused(RefusalCode.LISTING_SUSPENDED, BUYER, "auction:Register", registration("buyer-1"));
        goOn();
        ledger.accept(BUYER, "auction:Register", registration("buyer-1"));
        refused(RefusalCode.ALREADY_EXISTS, BUYER, "auction:Register", registration("buyer-1"));
        ledger.at(ENDS);
        refused(RefusalCode.BIDDING_NOT_OPEN, INVESTOR_A, "auction:Register", registration("investor-a"));
        world.closed();
        refused(RefusalCode.WRONG_STATE, INVESTOR_A, "auction:Register", registration("investor-a"));
    }

    @Test
    @Precedence("auction:Bid")
    void bid_shouldNameTheFirstFault_whenSeveralHold() {
        world.published(CEILING, "200000.00");
        world.admitted("buyer-1", "investor-a");
        ledger.accept(INVESTOR_B, "auction:Register", registration("investor-b"));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, INVESTOR_A, "auction:Bid", bid("buyer-1", "1.00"));
        restraints.close("buyer-1");
        refused(RefusalCode.ACCOUNT_NOT_ACTIVE, BUYER, "auction:Bid", new PlaceBid("none", "buyer-1", Fen.of(1)));
        restraints.keep("buyer-1");
        restraints.list("buyer-1");
        refused(RefusalCode.CREDIT_LISTED, BUYER, "auction:Bid", new PlaceBid("none", "buyer-1", Fen.of(1)));
        restraints.delist("buyer-1");
        refused(RefusalCode.NOT_FOUND, BUYER, "auction:Bid", new PlaceBid("none", "buyer-1", Fen.of(1)));
        world.market.on("2026-03-11");
        refused(RefusalCode.BIDDING_NOT_OPEN, BUYER, "auction:Bid", bid("buyer-1", "200000.00"));
        world.bidding();
        stop();
        refused(RefusalCode.LISTING_SUSPENDED, BUYER, "auction:Bid", bid("buyer-1", "200000.00"));
        goOn();
        refused(RefusalCode.DEPOSIT_NOT_PAID, INVESTOR_B, "auction:Bid", bid("investor-b", "1.00"));
        refused(RefusalCode.BID_ABOVE_CEILING, BUYER, "auction:Bid", bid("buyer-1", "300000.01"));
        refused(RefusalCode.BID_TOO_LOW, BUYER, "auction:Bid", bid("buyer-1", "199999.99"));
        world.bids("buyer-1", "200000.00");
        refused(RefusalCode.BID_TOO_LOW, INVESTOR_A, "auction:Bid", bid("investor-a", "209999.99"));
        world.bids("investor-a", "295000.00");
        refused(RefusalCode.BID_TOO_LOW, BUYER, "auction:Bid", bid("buyer-1", "299999.99"));
        world.bids("buyer-1", "300000.00");
        refused(RefusalCode.BID_TOO_LOW, BUYER, "auction:Bid", bid("buyer-1", "300000.00"));
        world.bids("investor-a", "300000.00");
        refused(RefusalCode.BIDDING_RUNNING, BUYER, "auction:Close", new CloseAuction(L));
        ledger.at(ENDS);
        refused(RefusalCode.BIDDING_NOT_OPEN, BUYER, "auction:Bid", bid("buyer-1", "300000.00"));
        stop();
        refused(RefusalCode.LISTING_SUSPENDED, BUYER, "auction:Close", new CloseAuction(L));
    }

    @Test
    void bid_shouldBeRefused_whenTheMandateIsTakenBack() {
        world.published(CEILING, "200000.00");
        world.admitted("buyer-1");
        world.bidding();
        ledger.accept(LEADER, "mandate:Revoke", new RevokeMandate("mandate-1"));
        refused(RefusalCode.MANDATE_NOT_LIVE, BUYER, "auction:Bid", bid("buyer-1", "200000.00"));
    }

    @Test
    @Precedence({"auction:Reveal", "auction:Draw", "auction:Sign", "deposit:Settle"})
    void lottery_shouldNameTheFirstFault_whenSeveralHold() {
        world.published(CEILING, "200000.00");
        world.admitted("buyer-1", "investor-a", "investor-b");
        world.bidding();
        world.bids("investor-b", "200000.00");
        world.bids("buyer-1", "300000.00");
        world.bids("investor-a", "300000.00");
        refused(RefusalCode.WRONG_STATE, BUYER, "auction:Reveal", new RevealSeed(L, "buyer-1", "x"));
        refused(RefusalCode.WRONG_STATE, OPERATOR, "auction:Draw", new DrawLots(L, "x"));
        refused(RefusalCode.WRONG_STATE, BUYER, "auction:Sign", new SignDeal(L, "t"));
        refused(RefusalCode.DEPOSIT_STILL_BOUND, BUYER, "deposit:Settle", new SettleDeposit(depositId("buyer-1")));
        world.closed();
        refused(RefusalCode.ACCOUNT_NOT_YOURS, BUYER, "auction:Reveal", new RevealSeed(L, "investor-b", "x"));
        refused(RefusalCode.NOT_A_CANDIDATE, INVESTOR_B, "auction:Reveal", new RevealSeed(L, "investor-b", "x"));
        refused(RefusalCode.INVALID_FIELD, BUYER, "auction:Reveal", new RevealSeed(L, "buyer-1", "x"));
        refused(
                RefusalCode.COMMITMENT_MISMATCH,
                BUYER,
                "auction:Reveal",
                new RevealSeed(L, "buyer-1", seed("investor-a")));
        stop();
        world.reveals("buyer-1");
        refused(RefusalCode.LISTING_SUSPENDED, OPERATOR, "auction:Draw", new DrawLots(L, "x"));
        goOn();
        refused(RefusalCode.WRONG_STATE, BUYER, "auction:Reveal", new RevealSeed(L, "buyer-1", seed("buyer-1")));
        refused(RefusalCode.REVEAL_TIME_WRONG, OPERATOR, "auction:Draw", new DrawLots(L, "x"));
        refused(RefusalCode.DEPOSIT_STILL_BOUND, BUYER, "deposit:Settle", new SettleDeposit(depositId("investor-b")));
        world.market.on("2026-03-19");
        refused(
                RefusalCode.REVEAL_TIME_WRONG,
                INVESTOR_A,
                "auction:Reveal",
                new RevealSeed(L, "investor-a", seed("investor-a")));
        refused(RefusalCode.NOT_PERMITTED, BUYER, "auction:Draw", new DrawLots(L, "x"));
        refused(RefusalCode.INVALID_FIELD, OPERATOR, "auction:Draw", new DrawLots(L, "x"));
        refused(RefusalCode.COMMITMENT_MISMATCH, OPERATOR, "auction:Draw", new DrawLots(L, seed("buyer-1")));
        world.drawn();
        refused(RefusalCode.ACCOUNT_NOT_YOURS, INVESTOR_A, "auction:Sign", new SignDeal(L, "t"));
        refused(RefusalCode.INVALID_FIELD, BUYER, "auction:Sign", new SignDeal(L, "t t"));
        restraints.close("buyer-1");
        refused(RefusalCode.ACCOUNT_NOT_ACTIVE, BUYER, "auction:Sign", new SignDeal(L, "t"));
        restraints.keep("buyer-1");
        restraints.list("buyer-1");
        refused(RefusalCode.CREDIT_LISTED, BUYER, "auction:Sign", new SignDeal(L, "t"));
        restraints.delist("buyer-1");
        refused(RefusalCode.NOT_FOUND, BUYER, "deposit:Settle", new SettleDeposit("none"));
        ledger.accept(BUYER, "auction:Sign", new SignDeal(L, "t"));
        refused(RefusalCode.WRONG_STATE, BUYER, "auction:Sign", new SignDeal(L, "t2"));
        ledger.accept(BUYER, "deposit:Settle", new SettleDeposit(depositId("investor-b")));
        refused(RefusalCode.WRONG_STATE, BUYER, "deposit:Settle", new SettleDeposit(depositId("investor-b")));
    }

    @Test
    void marketRules_shouldBeRefused_whenNobodyCouldGoByThem() {
        world.market.founded();
        BiddingTerms t = CEILING.bidding().orElseThrow();
        refusedRules(
                RefusalCode.MARKET_RULES_INVALID, t, Optional.of(15_000), Optional.of(20_000), 2, "fiscal-account");
        refusedRules(RefusalCode.MARKET_RULES_INVALID, t, Optional.of(10_000), Optional.empty(), 2, "fiscal-account");
        refusedRules(RefusalCode.MARKET_RULES_INVALID, t, Optional.empty(), Optional.empty(), 0, "fiscal-account");
        refusedRules(RefusalCode.NOT_FOUND, t, Optional.empty(), Optional.empty(), 2, "nobody");
        FeeSchedule fees = CEILING.fees().orElseThrow();
        FeeSchedule twice = new FeeSchedule(
                List.of(fees.services().get(0), fees.services().get(0)), fees.payeeAccount(), fees.clause());
        refusedRules(RefusalCode.MARKET_RULES_INVALID, Optional.empty(), Optional.of(twice));
        AppraisalTerms.Disclosure tier = new AppraisalTerms.Disclosure(Fen.of(5), 20);
        refusedRules(
                RefusalCode.MARKET_RULES_INVALID,
                Optional.of(new AppraisalTerms(t.deposit(), List.of(tier, tier), "F-39")),
                Optional.empty());
        refusedRules(
                RefusalCode.MARKET_RULES_INVALID,
                Optional.of(
                        new AppraisalTerms(t.deposit(), List.of(new AppraisalTerms.Disclosure(Fen.of(5), -1)), "F-39")),
                Optional.empty());
    }

    private void refusedRules(
            RefusalCode code,
            BiddingTerms t,
            Optional<Integer> ceiling,
            Optional<Integer> breaker,
            int reveal,
            String forfeitAccount) {
        BiddingTerms terms = new BiddingTerms(
                t.deposit(),
                t.depositUnit(),
                t.increment(),
                t.incrementUnit(),
                ceiling,
                breaker,
                t.announcementWorkingDays(),
                reveal,
                t.signWorkingDays(),
                t.payWorkingDays(),
                forfeitAccount,
                t.unrevealedForfeits(),
                t.clause());
        refused(
                code,
                REGISTRAR,
                "market:ProposeRules",
                new ProposeMarketRules(MarketWorld.with(CEILING, Optional.of(terms), false)));
    }

    private void refusedRules(RefusalCode code, Optional<AppraisalTerms> appraisal, Optional<FeeSchedule> fees) {
        refused(
                code,
                REGISTRAR,
                "market:ProposeRules",
                new ProposeMarketRules(new MarketRules(
                        "r",
                        1,
                        "ruzhou",
                        "规则",
                        "rules",
                        CEILING.instrument(),
                        appraisal,
                        Optional.empty(),
                        fees,
                        Optional.empty())));
    }
}
