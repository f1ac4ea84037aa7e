// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.MarketWorld.again;
import static org.forestledger.contract.MarketWorld.appraisal;
import static org.forestledger.contract.MarketWorld.request;
import static org.forestledger.contract.MarketWorld.unappraised;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.cases.MarketFiles;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.market.Appraisal;
import org.forestledger.rules.market.DecideAppraisal;
import org.forestledger.rules.market.FeeLine;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.market.MarketRulesInForce;
import org.forestledger.rules.market.MarketRulesVersion;
import org.forestledger.rules.market.ProposeMarketRules;
import org.forestledger.rules.market.ProposePriceReduction;
import org.forestledger.rules.market.TradeAttestation;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.settlement.PostSettlement;
import org.forestledger.rules.settlement.ProposeReversal;
import org.forestledger.rules.settlement.ProposeSettlement;
import org.forestledger.rules.trade.CloseListing;
import org.forestledger.rules.trade.InstalmentPlan;
import org.forestledger.rules.trade.Listing;
import org.forestledger.rules.trade.ListingHalt;
import org.forestledger.rules.trade.ListingTerms.Mode;
import org.forestledger.rules.trade.MarketRequest;
import org.forestledger.rules.trade.PlaceOffer;
import org.forestledger.rules.trade.ResumeListing;
import org.forestledger.rules.trade.SuspendListing;
import org.forestledger.rules.trade.TerminateListing;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the state company must show before it lists under market rules (F-39), and who may stop a listing (F-41). */
class StateAssetGuardTest {
    private static final MarketRules RULES = MarketFiles.read("ceiling-bidding");

    private final MarketWorld market = new MarketWorld();
    private final TestLedger ledger = market.ledger;

    @BeforeEach
    void found() {
        market.founded().batch("b");
    }

    private void refused(RefusalCode code, Caller caller, String function, Record command) {
        assertThat(ledger.refuse(caller, function, command))
                .as(command.toString())
                .isEqualTo(code);
    }

    private void opened(String id, String price, MarketRequest request) {
        ledger.accept(COMPANY_CLERK, "listing:Open", market.listing(id, "b", price, Optional.of(request)));
    }

    private void refusedListing(RefusalCode code, String price, Optional<MarketRequest> request) {
        refused(code, COMPANY_CLERK, "listing:Open", market.listing("x", "b", price, request));
    }

    private static Optional<MarketRequest> fixed(String appraisal) {
        return Optional.of(request(Mode.FIXED_PRICE, appraisal));
    }

    @Test
    void listing_shouldBeAsEver_whenTheRegionHasNoMarketRules() {
        refusedListing(RefusalCode.MARKET_RULES_MISSING, "50000.00", fixed("a"));
        ledger.accept(COMPANY_CLERK, "listing:Open", market.listing("l", "b", "50000.00", Optional.empty()));
        ledger.accept(BUYER, "trade:Offer", market.world.offer("t", "l", "b", 1, 1_000));
        assertThat(ledger.get(Listing.KIND, "l").terms()).isEmpty();
        market.world.paid("t");
        market.world.settled("t");
        assertThat(ledger.all(FeeLine.KIND)).isEmpty();
        assertThat(ledger.get(TradeAttestation.KIND, "t").settlementId()).contains("settlement-t");
    }

    @Test
    void firstListing_shouldBeAtTheAppraisedAmount_whenRulesAskForOne() {
        market.under(RULES);
        refusedListing(RefusalCode.APPRAISAL_NOT_APPROVED, "50000.00", Optional.empty());
        refusedListing(RefusalCode.NOT_FOUND, "50000.00", fixed("a"));
        ledger.accept(COMPANY_CLERK, "appraisal:File", appraisal("a", "b", Appraisal.Basis.PER_MU, "50000.00"));
        refusedListing(RefusalCode.APPRAISAL_NOT_APPROVED, "50000.00", fixed("a"));
        ledger.accept(ASSETS_OFFICER, "appraisal:Decide", new DecideAppraisal("a", true));
        refusedListing(RefusalCode.PRICE_BELOW_APPRAISAL, "49999.99", fixed("a"));
        opened("l", "50000.00", request(Mode.FIXED_PRICE, "a"));
        assertThat(ledger.get(Listing.KIND, "l").terms().orElseThrow().round()).isEqualTo(1);
    }

    @Test
    void totalAppraisal_shouldBindThePricePerMu_whenItIsForTheWholeBatch() {
        market.under(RULES);
        ledger.accept(COMPANY_CLERK, "appraisal:File", appraisal("a", "b", Appraisal.Basis.TOTAL, "500000.01"));
        ledger.accept(ASSETS_OFFICER, "appraisal:Decide", new DecideAppraisal("a", true));
        refusedListing(RefusalCode.PRICE_BELOW_APPRAISAL, "50000.00", fixed("a"));
        opened("l", "50000.01", request(Mode.FIXED_PRICE, "a"));
    }

    @Test
    void appraisal_shouldNotBearAListing_whenItIsOfAnotherBatchOrOutOfDateOrRefused() {
        market.under(RULES).batch("other");
        market.appraised("a", "other", "50000.00");
        refusedListing(RefusalCode.APPRAISAL_NOT_APPROVED, "60000.00", fixed("a"));
        ledger.accept(GOVERNMENT_OFFICER, "appraisal:File", appraisal("no", "b", Appraisal.Basis.PER_MU, "1.00"));
        ledger.accept(LEADER, "appraisal:Decide", new DecideAppraisal("no", false));
        refusedListing(RefusalCode.APPRAISAL_NOT_APPROVED, "60000.00", fixed("no"));
        market.appraised("b-1", "b", "50000.00");
        market.on("2027-01-01");
        refusedListing(RefusalCode.APPRAISAL_OUT_OF_DATE, "60000.00", fixed("b-1"));
    }

    @Test
    void offers_shouldWaitForTheDisclosure_whenTheListingIsNew() {
        market.under(RULES);
        market.appraised("a", "b", "50000.00");
        opened("l", "50000.00", request(Mode.FIXED_PRICE, "a"));
        // 20 working days after Monday 2 March end on Monday 30 March.
        market.on("2026-03-30");
        refused(RefusalCode.DISCLOSURE_RUNNING, BUYER, "trade:Offer", market.world.offer("t", "l", "b", 1, 100));
        market.on("2026-03-31");
        ledger.accept(BUYER, "trade:Offer", market.world.offer("t", "l", "b", 1, 100));
    }

    @Test
    void laterListing_shouldBeFreeDownToNinetyPercent_whenTheFirstFoundNoBuyer() {
        market.under(RULES);
        market.appraised("a", "b", "50000.00");
        opened("l", "50000.00", request(Mode.FIXED_PRICE, "a"));
        refusedListing(RefusalCode.RELISTING_NOT_POSSIBLE, "45000.00", Optional.of(again("a", "l", Optional.empty())));
        market.on("2026-04-01");
        refusedListing(RefusalCode.RELISTING_NOT_POSSIBLE, "45000.00", Optional.of(again("a", "l", Optional.empty())));
        ledger.accept(COMPANY_CLERK, "listing:Close", new CloseListing("l"));
        refusedListing(RefusalCode.RELISTING_NOT_POSSIBLE, "45000.00", Optional.of(again("z", "l", Optional.empty())));
        refusedListing(RefusalCode.REDUCTION_NOT_APPROVED, "44999.99", Optional.of(again("a", "l", Optional.empty())));
        opened("l2", "45000.00", again("a", "l", Optional.empty()));
        assertThat(ledger.get(Listing.KIND, "l2").terms().orElseThrow().round()).isEqualTo(2);
    }

    @Test
    void laterListing_shouldNotFollow_whenTheFirstWasTakenBackBeforeEverybodyCouldSeeIt() {
        market.under(RULES);
        market.appraised("a", "b", "50000.00");
        opened("l", "50000.00", request(Mode.FIXED_PRICE, "a"));
        market.on("2026-03-30");
        ledger.accept(COMPANY_CLERK, "listing:Close", new CloseListing("l"));
        market.on("2026-04-30");
        refusedListing(RefusalCode.RELISTING_NOT_POSSIBLE, "45000.00", Optional.of(again("a", "l", Optional.empty())));
    }

    @Test
    void laterListing_shouldGoBelowNinetyPercent_whenTheGovernmentApprovesTheReduction() {
        market.under(RULES);
        market.appraised("a", "b", "50000.00");
        opened("l", "50000.00", request(Mode.FIXED_PRICE, "a"));
        market.on("2026-06-01");
        ProposePriceReduction reduction =
                new ProposePriceReduction("d", "l", Decimal.yuan("p", "40000.00"), paper("reduction"));
        refused(RefusalCode.NOT_PERMITTED, LEADER, "appraisal:ProposeReduction", reduction);
        ledger.accept(COMPANY_CLERK, "appraisal:ProposeReduction", reduction);
        Optional<MarketRequest> reduced = Optional.of(again("a", "l", Optional.of("d")));
        refusedListing(RefusalCode.REDUCTION_NOT_APPROVED, "40000.00", reduced);
        market.world.approve(AgreementKind.PRICE_REDUCTION, "d", LEADER);
        refusedListing(RefusalCode.REDUCTION_NOT_APPROVED, "39999.99", reduced);
        opened("l2", "40000.00", reduced.get());
    }

    @Test
    void appraisal_shouldTakeTwoPersons_whenItIsFiledAndApproved() {
        refused(RefusalCode.NOT_PERMITTED, BUYER, "appraisal:File", appraisal("a", "b", Appraisal.Basis.TOTAL, "1.00"));
        refused(
                RefusalCode.NOT_FOUND,
                COMPANY_CLERK,
                "appraisal:File",
                appraisal("a", "none", Appraisal.Basis.TOTAL, "1.00"));
        refused(
                RefusalCode.INVALID_FIELD,
                COMPANY_CLERK,
                "appraisal:File",
                appraisal("a", "b", Appraisal.Basis.TOTAL, "0.00"));
        ledger.accept(ASSETS_OFFICER, "appraisal:File", appraisal("a", "b", Appraisal.Basis.TOTAL, "1.00"));
        refused(RefusalCode.MAKER_IS_CHECKER, ASSETS_OFFICER, "appraisal:Decide", new DecideAppraisal("a", true));
        refused(RefusalCode.NOT_PERMITTED, COMPANY_OFFICER, "appraisal:Decide", new DecideAppraisal("a", true));
        ledger.accept(LEADER, "appraisal:Decide", new DecideAppraisal("a", true));
        refused(RefusalCode.WRONG_STATE, LEADER, "appraisal:Decide", new DecideAppraisal("a", false));
        market.on("2027-01-01");
        refused(
                RefusalCode.INVALID_FIELD,
                COMPANY_CLERK,
                "appraisal:File",
                appraisal("b-2", "b", Appraisal.Basis.TOTAL, "1.00"));
    }

    @Test
    void rules_shouldBeInForce_whenThreeOrganisationsAgreed() {
        refused(RefusalCode.NOT_PERMITTED, BUYER, "market:ProposeRules", new ProposeMarketRules(RULES));
        market.under(RULES);
        assertThat(ledger.get(MarketRulesInForce.KIND, "ruzhou").versionId()).isEqualTo("ceiling-bidding@1");
        market.under(MarketFiles.read("breaker-bidding"));
        assertThat(ledger.get(MarketRulesInForce.KIND, "ruzhou").versionId()).isEqualTo("breaker-bidding@1");
        assertThat(ledger.get(MarketRulesVersion.KIND, "ceiling-bidding@1").status())
                .isEqualTo(MarketRulesVersion.Status.SUPERSEDED);
        refused(RefusalCode.ALREADY_EXISTS, REGISTRAR, "market:ProposeRules", new ProposeMarketRules(RULES));
    }

    @Test
    void instalments_shouldBeAContractTerm_whenTheListingOffersThem() {
        market.under(MarketWorld.with(RULES, RULES.bidding(), false));
        opened("l", "50000.00", unappraised(Mode.FIXED_PRICE));
        LocalDate inAYear = LocalDate.of(2027, 3, 2);
        // 10.00 mu at 50,000 yuan: 30 % of 500,000 yuan are 150,000 yuan.
        refused(RefusalCode.FIRST_PAYMENT_TOO_SMALL, BUYER, "trade:Offer", offer("149999.99", inAYear));
        refused(RefusalCode.BALANCE_TOO_LATE, BUYER, "trade:Offer", offer("150000.00", inAYear.plusDays(1)));
        ledger.accept(BUYER, "trade:Offer", offer("150000.00", inAYear));
        assertThat(ledger.get(InstalmentPlan.KIND, "t").firstPayment()).isEqualTo(Fen.of(15_000_000));
    }

    private PlaceOffer offer(String first, LocalDate due) {
        PlaceOffer plain = market.world.offer("t", "l", "b", 1, 1_000);
        return new PlaceOffer(
                plain.tradeId(),
                plain.listingId(),
                plain.buyerAccount(),
                plain.slices(),
                plain.expiresAt(),
                Optional.of(new InstalmentPlan.Asked(Decimal.yuan("first", first), due)));
    }

    @Test
    void instalments_shouldBeRefused_whenTheListingDoesNotOfferThem() {
        ledger.accept(COMPANY_CLERK, "listing:Open", market.listing("l", "b", "50000.00", Optional.empty()));
        refused(RefusalCode.MARKET_RULES_MISSING, BUYER, "trade:Offer", offer("150000.00", LocalDate.of(2026, 4, 1)));
    }

    @Test
    void feesAndAttestation_shouldStandBesideTheSplit_whenATradeIsSettledAndReversed() {
        market.under(MarketWorld.with(RULES, RULES.bidding(), false));
        opened("l", "50000.00", unappraised(Mode.FIXED_PRICE));
        ledger.accept(BUYER, "trade:Offer", market.world.offer("t", "l", "b", 1, 1_000));
        market.world.paid("t");
        market.world.settled("t");
        assertThat(ledger.all(FeeLine.KIND)).extracting(FeeLine::amount).containsOnly(Fen.of(250_000));
        assertThat(ledger.get(TradeAttestation.KIND, "t").number()).isEqualTo("TA-20260302-t-1");

        ledger.accept(
                COMPANY_CLERK, "reversal:Propose", new ProposeReversal("rev", "settlement-t", "wrong", paper("rev")));
        market.world.approve(AgreementKind.REVERSAL, "rev", FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
        assertThat(ledger.get(TradeAttestation.KIND, "t").status()).isEqualTo(TradeAttestation.Status.REVOKED);

        ledger.accept(
                COMPANY_CLERK,
                "settlement:Propose",
                new ProposeSettlement("again", "t", "state-assets-centre", Optional.of("settlement-t")));
        market.world.approve(AgreementKind.SETTLEMENT, "again", FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
        ledger.accept(COMPANY_OFFICER, "settlement:Post", new PostSettlement("again"));
        TradeAttestation anew = ledger.get(TradeAttestation.KIND, "t");
        assertThat(anew.number()).isEqualTo("TA-20260302-t-2");
        assertThat(anew.status()).isEqualTo(TradeAttestation.Status.ISSUED);
        assertThat(ledger.all(FeeLine.KIND)).hasSize(2);
    }

    @Test
    void listing_shouldTakeNoOffers_whileAnOfficeHasStoppedIt() {
        ledger.accept(COMPANY_CLERK, "listing:Open", market.listing("l", "b", "50000.00", Optional.empty()));
        SuspendListing stop = new SuspendListing("l", ListingHalt.Reason.OWNERSHIP_DISPUTE, paper("dispute"));
        refused(RefusalCode.NOT_PERMITTED, COMPANY_OFFICER, "listing:Suspend", stop);
        refused(
                RefusalCode.INVALID_FIELD,
                LEADER,
                "listing:Suspend",
                new SuspendListing("none", ListingHalt.Reason.CLOSED_BY_SELLER, paper("x")));
        refused(
                RefusalCode.NOT_FOUND,
                LEADER,
                "listing:Suspend",
                new SuspendListing("none", ListingHalt.Reason.FORCE_MAJEURE, paper("x")));
        refused(RefusalCode.WRONG_STATE, LEADER, "listing:Resume", new ResumeListing("l"));
        ledger.accept(GOVERNMENT_OFFICER, "listing:Suspend", stop);
        refused(RefusalCode.LISTING_CLOSED, GOVERNMENT_OFFICER, "listing:Suspend", stop);
        refused(RefusalCode.LISTING_SUSPENDED, BUYER, "trade:Offer", market.world.offer("t", "l", "b", 1, 100));
        refused(RefusalCode.LISTING_CLOSED, COMPANY_CLERK, "listing:Close", new CloseListing("l"));
        ledger.accept(OPERATOR, "listing:Resume", new ResumeListing("l"));
        ledger.accept(BUYER, "trade:Offer", market.world.offer("t", "l", "b", 1, 100));
        TerminateListing end = new TerminateListing("l", ListingHalt.Reason.RIGHT_LOST, paper("end"));
        refused(
                RefusalCode.INVALID_FIELD,
                LEADER,
                "listing:Terminate",
                new TerminateListing("l", ListingHalt.Reason.SYSTEM_FAILURE, paper("x")));
        ledger.accept(LEADER, "listing:Terminate", end);
        refused(RefusalCode.LISTING_CLOSED, LEADER, "listing:Terminate", end);
        refused(
                RefusalCode.LISTING_CLOSED,
                BUYER,
                "trade:Offer",
                new PlaceOffer(
                        "t2",
                        "l",
                        "buyer-1",
                        List.of(new LotSlice("b", 101, 101, 200)),
                        ledger.now().plusSeconds(60)));
        market.world.paid("t");
        market.world.settled("t");
        assertThat(ledger.get(Listing.KIND, "l").halt().orElseThrow().reason())
                .isEqualTo(ListingHalt.Reason.RIGHT_LOST);
    }
}
