// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.acceptance.api.Api;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.settlement.SettlementRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The guard cases through the REST API on three organisations' peers: each has its code, and not one block is added. */
class RefusalsIT {
    private static final String RULES = "ruzhou-2023";
    private static City city;

    @BeforeAll
    static void found() throws IOException {
        city = new City(LedgerStack.shared().api());
        city.found();
        city.rules(RuleSetFiles.read(RULES));
    }

    private static void refused(RefusalCode code, String user, String path, Object body) {
        long before = height();
        assertThat(city.code(user, path, body)).as(user + " " + path).isEqualTo(code.name());
        assertThat(height()).as("blocks after a refusal").isEqualTo(before);
    }

    private static long height() {
        return city.api
                .get("auditor", "/api/v1/ledger/height")
                .body()
                .path("height")
                .asLong();
    }

    @Test
    void g01_shouldRefuseListing_whenLeadingGroupHasNotApproved() {
        String batch = city.batch(RULES, "EXISTING_STOCK", 1_000);
        refused(
                RefusalCode.DEAL_NOT_APPROVED,
                "company.clerk",
                "/listings",
                city.listing(RULES, batch, 1_000, 1_800_000, ""));
    }

    @Test
    void g02ToG06_shouldRefuseEachShortcut_whenMoneyLeavesTheRoute() {
        String batch = city.batch(RULES, "NEW", 10_000);
        String trade = city.held(RULES, batch, 10_000, 3_000_004, "");
        refused(
                RefusalCode.RECEIPT_NOT_CONFIRMED,
                "project.clerk",
                "/disbursements",
                City.application(trade, 150_000_020));
        city.paid(trade);
        SettlementRecord split = city.settled(trade);
        long share =
                split.computed().leg("projectCompany").orElseThrow().amountFen().fen();
        refused(
                RefusalCode.AMOUNT_EXCEEDS_SHARE,
                "project.clerk",
                "/disbursements",
                City.application(trade, share + 1));
        String id = city.act("project.clerk", "/disbursements", City.application(trade, share))
                .path("disbursementId")
                .asString();
        String coin = city.entry("disbursements", id).path("coinId").asString();
        refused(
                RefusalCode.DISBURSEMENT_NOT_APPROVED,
                "finance.officer",
                "/payments",
                City.payment(City.fresh("p"), coin, "state-assets-centre", share));
        city.act("gov.officer", "/disbursements/" + id + "/approval", Map.of("approved", true));
        refused(
                RefusalCode.ROUTE_VIOLATION,
                "finance.officer",
                "/payments",
                City.payment(City.fresh("p"), coin, "project-company", share));
        String passed = city.pay("finance.officer", coin, "state-assets-centre", share);
        refused(
                RefusalCode.LEG_AMOUNT_MISMATCH,
                "assets.officer",
                "/payments",
                City.payment(City.fresh("p"), passed, "project-company", share - 1));
        city.pay("assets.officer", passed, "project-company", share);
        refused(
                RefusalCode.COIN_ALREADY_SPENT,
                "assets.officer",
                "/payments",
                City.payment(City.fresh("p"), passed, "project-company", share));
    }

    /** Leaves the share table as it was: other tests count on it. */
    @Test
    void g07AndG08_shouldRefuseShareTransfer_whenControlOrPledgeBindsIt() {
        refused(
                RefusalCode.STATE_CONTROL_FLOOR,
                "company.officer",
                "/shares/transfers",
                shares("state-company", "investor-a", 1, 1));
        refused(
                RefusalCode.INSUFFICIENT_FREE_SHARE,
                "partner.officer",
                "/shares/transfers",
                shares("partner-1", "investor-a", 4_901, 5101));
        String pledge = City.fresh("pledge");
        city.act(
                "partner.officer",
                "/pledges",
                Map.of(
                        "pledgeId", pledge,
                        "companyAccount", "project-company",
                        "holder", "partner-1",
                        "lender", "investor-b",
                        "slice",
                                Map.of(
                                        "batchId", "equity-project-company",
                                        "lotFrom", 5101,
                                        "from", 9001,
                                        "to", 10_000)));
        Map<String, Object> all = new TreeMap<>(shares("partner-1", "investor-a", 4_000, 5101));
        all.put("lotFroms", List.of(5101, 9001));
        refused(RefusalCode.INSUFFICIENT_FREE_SHARE, "partner.officer", "/shares/transfers", all);
        refused(RefusalCode.ACCOUNT_NOT_YOURS, "partner.officer", "/pledges/" + pledge + "/release", Map.of());
        city.act("investor.b", "/pledges/" + pledge + "/release", Map.of());
        city.act(
                "partner.officer",
                "/lots/mergers",
                Map.of("batchId", "equity-project-company", "lotFroms", List.of(5101, 9001)));
    }

    private static Map<String, Object> shares(String from, String to, int bps, long lotFrom) {
        return Map.of(
                "transferId",
                City.fresh("shares"),
                "companyAccount",
                "project-company",
                "fromAccount",
                from,
                "toAccount",
                to,
                "bps",
                bps,
                "lotFroms",
                List.of(lotFrom));
    }

    @Test
    void g22_shouldLinkReversalAndNewEntry_whenSettlementWasWrong() {
        String batch = city.batch(RULES, "NEW", 100);
        String trade = city.held(RULES, batch, 100, 2_000_000, "");
        city.paid(trade);
        SettlementRecord wrong = city.settled(trade);
        String reversal = City.fresh("reversal");
        city.act(
                "finance.clerk",
                "/reversals",
                Map.of(
                        "reversalId",
                        reversal,
                        "settlementId",
                        wrong.settlementId(),
                        "reason",
                        "posted to the wrong project",
                        "document",
                        City.paper(reversal)));
        city.approve("reversal:" + reversal, "finance.officer", "company.officer");
        assertThat(city.settlement(wrong.settlementId()).status()).isEqualTo(SettlementRecord.Status.POSTED);
        city.approve("reversal:" + reversal, "partner.officer");
        refused(
                RefusalCode.WRONG_STATE,
                "finance.officer",
                "/settlements/" + wrong.settlementId() + "/posting",
                Map.of());
        Map<String, Object> again = new TreeMap<>(city.proposal(trade));
        again.put("corrects", wrong.settlementId());
        String id = city.act("company.clerk", "/settlements", again)
                .path("settlementId")
                .asString();
        SettlementRecord right = city.posted(id, "company.officer");
        assertThat(right.corrects()).contains(wrong.settlementId());
        assertThat(city.settlement(wrong.settlementId()).reversedBy()).contains(reversal);
    }

    @Test
    void g29AndG30_shouldRefuse_whenAuditorWritesOrStaffTrades() {
        String batch = city.batch(RULES, "NEW", 100);
        Map<String, Object> listing = city.listing(RULES, batch, 100, 2_000_000, "");
        city.act("company.clerk", "/listings", listing);
        Map<String, Object> offer = city.offer((String) listing.get("listingId"), batch, 1, 1, 100);
        refused(RefusalCode.AUDITOR_READ_ONLY, "auditor", "/offers", offer);
        refused(RefusalCode.STAFF_MAY_NOT_TRADE, "gov.operator", "/offers", offer);
        refused(RefusalCode.STAFF_MAY_NOT_TRADE, "gov.registrar", "/offers", offer);
        refused(RefusalCode.NOT_PERMITTED, "finance.officer", "/offers", offer);
        refused(RefusalCode.ACCOUNT_NOT_YOURS, "investor.a", "/offers", offer);
        city.act(
                "auditor",
                "/findings",
                Map.of(
                        "findingId",
                        City.fresh("finding"),
                        "subjectKey",
                        "batch/" + batch,
                        "text",
                        "checked",
                        "documents",
                        List.of()));
    }

    @Test
    void agreement_shouldRefuse_whenTwoOfThreeApprovedOrMakerChecks() {
        String batch = city.batch(RULES, "NEW", 100);
        String trade = city.held(RULES, batch, 100, 2_000_000, "");
        city.paid(trade);
        String id = city.act("company.officer", "/settlements", city.proposal(trade))
                .path("settlementId")
                .asString();
        String approvals = "/agreements/" + Api.segment("settlement:" + id) + "/approvals";
        String hash =
                city.entry("agreements", "settlement:" + id).path("subjectHash").asString();
        refused(RefusalCode.MAKER_IS_CHECKER, "company.officer", approvals, Map.of("subjectHash", hash));
        refused(RefusalCode.SUBJECT_CHANGED, "partner.officer", approvals, Map.of("subjectHash", "0".repeat(64)));
        city.approve("settlement:" + id, "partner.officer", "finance.officer");
        refused(RefusalCode.AGREEMENT_INCOMPLETE, "finance.officer", "/settlements/" + id + "/posting", Map.of());
        assertThat(city.entry("trades", trade).path("status").asString()).isEqualTo("PAID");
    }

    @Test
    void ratios_shouldRefuse_whenTheyDoNotSumToTheWhole() {
        refused(RefusalCode.RATIO_SUM_NOT_WHOLE, "company.clerk", "/share-tables", table(5_100, 4_899));
        refused(RefusalCode.STATE_CONTROL_FLOOR, "company.clerk", "/share-tables", table(5_000, 5_000));
    }

    private static Map<String, Object> table(int state, int partner) {
        return Map.of(
                "proposalId",
                City.fresh("shares"),
                "companyAccount",
                "project-company",
                "controlHolder",
                "state-company",
                "partnerAccount",
                "partner-1",
                "shares",
                Map.of("state-company", state, "partner-1", partner),
                "document",
                City.paper("articles"));
    }

    @Test
    void lots_shouldRefuse_whenSpentTwiceHeldOrSoldPastTheSplit() {
        String batch = city.batch(RULES, "NEW", 1_000);
        refused(
                RefusalCode.SALE_NEEDS_TRADE,
                "company.clerk",
                "/lots/transfers",
                transfer("state-company", "buyer-1", batch, 1, 10));
        Map<String, Object> listing = city.listing(RULES, batch, 1_000, 2_000_000, "");
        city.act("company.clerk", "/listings", listing);
        String trade = city.act(
                        "buyer.trader", "/offers", city.offer((String) listing.get("listingId"), batch, 1, 1, 1_000))
                .path("tradeId")
                .asString();
        refused(
                RefusalCode.LOT_NOT_AVAILABLE,
                "buyer.trader",
                "/offers",
                city.offer((String) listing.get("listingId"), batch, 1, 1, 10));
        city.paid(trade);
        city.settled(trade);
        city.act("buyer.trader", "/lots/transfers", transfer("buyer-1", "investor-a", batch, 1, 10));
        refused(
                RefusalCode.LOT_NOT_OWNED,
                "buyer.trader",
                "/lots/transfers",
                transfer("buyer-1", "investor-b", batch, 1, 10));
        city.act(
                "investor.a",
                "/holds",
                Map.of(
                        "holdId", City.fresh("hold"),
                        "owner", "investor-a",
                        "beneficiary", "investor-b",
                        "slices", List.of(Map.of("batchId", batch, "lotFrom", 1, "from", 1, "to", 5)),
                        "expiresAt", City.inDays(1)));
        refused(
                RefusalCode.LOT_NOT_AVAILABLE,
                "investor.a",
                "/lots/transfers",
                transfer("investor-a", "investor-b", batch, 1, 5));
    }

    private static Map<String, Object> transfer(String from, String to, String batch, long first, long last) {
        return Map.of(
                "transferId",
                City.fresh("transfer"),
                "fromAccount",
                from,
                "toAccount",
                to,
                "slices",
                List.of(Map.of("batchId", batch, "lotFrom", first, "from", first, "to", last)));
    }
}
