// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.forestledger.acceptance.api.Answer;
import org.forestledger.acceptance.api.Api;
import org.forestledger.codec.Hashes;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonWriter;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.settlement.SettlementRecord;
import tools.jackson.databind.JsonNode;

/** The steps of a city's people through the REST API, for tests: every step must be accepted. */
public final class City {
    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final String RUN = Long.toString(System.nanoTime(), 36);

    final Api api;

    /** The city behind a gateway. */
    public City(Api api) {
        this.api = api;
    }

    /** An id that nobody has used. */
    public static String fresh(String name) {
        return name + "-" + RUN + "-" + SEQUENCE.incrementAndGet();
    }

    /** A document by its number. */
    public static Map<String, String> paper(String number) {
        return Map.of("title", "文件", "documentNo", number, "sha256", Hashes.sha256(number));
    }

    static String inDays(int days) {
        return Instant.now()
                .plus(days, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    /** A write that must be accepted; returns the entry. */
    public JsonNode act(String user, String path, Object body) {
        Answer answer = api.write(user, "/api/v1" + path, fresh("request"), body);
        assertThat(answer.status())
                .as(user + " " + path + " " + body + " -> " + answer.body())
                .isEqualTo(200);
        return answer.entry();
    }

    /** The code with which a write is refused; empty when it was accepted. */
    String code(String user, String path, Object body) {
        return api.write(user, "/api/v1" + path, fresh("request"), body).code();
    }

    JsonNode entry(String collection, String id) {
        Answer answer = api.get("auditor", "/api/v1/" + collection + "/" + Api.segment(id));
        assertThat(answer.status()).as(collection + "/" + id).isEqualTo(200);
        return answer.body().path("entry");
    }

    boolean exists(String collection, String id) {
        return api.get("auditor", "/api/v1/" + collection + "/" + Api.segment(id))
                .accepted();
    }

    void approve(String agreementId, String... officers) {
        String hash = entry("agreements", agreementId).path("subjectHash").asString();
        for (String officer : officers) {
            act(officer, "/agreements/" + Api.segment(agreementId) + "/approvals", Map.of("subjectHash", hash));
        }
    }

    /** Accounts and the share table, once a ledger. */
    public void found() {
        account("fiscal-account", "FISCAL", "GovernmentMSP");
        account("state-assets-centre", "STATE_ASSETS_CENTRE", "GovernmentMSP");
        account("township-1", "TOWNSHIP", "GovernmentMSP");
        account("state-company", "STATE_COMPANY", "StateCompanyMSP");
        account("project-company", "PROJECT_COMPANY", "StateCompanyMSP");
        account("partner-1", "PARTNER", "PartnerMSP");
        account("investor-a", "INVESTOR", "PartnerMSP");
        account("investor-b", "INVESTOR", "PartnerMSP");
        account("buyer-1", "BUYER", "PartnerMSP");
        if (!exists("project-companies", "project-company")) {
            act(
                    "company.clerk",
                    "/share-tables",
                    Map.of(
                            "proposalId", "founding",
                            "companyAccount", "project-company",
                            "controlHolder", "state-company",
                            "partnerAccount", "partner-1",
                            "shares", Map.of("state-company", 5100, "partner-1", 4900),
                            "document", paper("articles")));
            approve("share_table:founding", "gov.leader1", "company.officer", "partner.officer");
        }
    }

    /** What opens an account. */
    public static Map<String, String> accountBody(String id, String kind, String mspId) {
        return Map.of(
                "accountId", id,
                "accountKind", kind,
                "mspId", mspId,
                "nameZh", "账户",
                "nameEn", id,
                "subjectCode", "code-" + id);
    }

    /** What opens an investor's account. */
    public static Map<String, String> investorBody(String id) {
        return accountBody(id, "INVESTOR", "PartnerMSP");
    }

    private void account(String id, String kind, String mspId) {
        if (!exists("accounts", id)) {
            act("gov.registrar", "/accounts", accountBody(id, kind, mspId));
        }
    }

    /** A rule set in force and a mandate to sell under it, named {@code mandate-<id>}. */
    public synchronized void rules(RuleSet rules) {
        if (exists("rule-sets-in-force", rules.id())) {
            return;
        }
        act(
                "company.clerk",
                "/rule-sets",
                JsonWriter.write(new Json.Obj(Map.of("document", RecordCodec.toJson(rules)))));
        approve("rule_set:" + rules.id() + "@" + rules.version(), "gov.leader1", "company.officer", "partner.officer");
        act(
                "gov.officer",
                "/mandates",
                Map.of(
                        "mandateId",
                        "mandate-" + rules.id(),
                        "granteeAccount",
                        "state-company",
                        "ruleSetId",
                        rules.id(),
                        "document",
                        paper("mandate-" + rules.id()),
                        "validFrom",
                        "2023-02-22"));
    }

    /** A banked project and its issued batch of the same area; returns the batch. */
    public String batch(String ruleSetId, String origin, long centiMu) {
        String batch = fresh("batch");
        String project = batch + "-project";
        Map<String, Object> body = new TreeMap<>(Map.of(
                "projectId", project,
                "nameZh", "项目",
                "nameEn", project,
                "region", "ruzhou",
                "origin", origin,
                "route", "PROJECT_COMPANY",
                "projectCompanyAccount", "project-company",
                "partnerAccount", "partner-1",
                "townshipAccount", "township-1"));
        body.put("parcels", List.of(Map.of("parcelNo", batch, "area", centiMu)));
        body.put("plan", paper("plan-" + batch));
        act("company.clerk", "/projects", body);
        act("gov.leader1", "/projects/" + project + "/plan-approval", Map.of());
        act(
                "forestry.officer",
                "/projects/" + project + "/banking",
                Map.of("bankedArea", centiMu, "evidence", List.of(paper("acceptance-" + batch))));
        act(
                "company.clerk",
                "/batches",
                Map.of(
                        "batchId",
                        batch,
                        "asset",
                        "FOREST_BALANCE",
                        "ruleSetId",
                        ruleSetId,
                        "projectId",
                        project,
                        "titleHolder",
                        "state-company",
                        "vintageYear",
                        2025));
        approve("issue:" + batch, "gov.registrar", "company.officer");
        return batch;
    }

    /** An approved deal with a signed premium ratio and, where wanted, an exception to the cap. */
    String deal(String batch, long buyoutFen, int premiumBps, long capFen) {
        String deal = fresh("deal");
        act(
                "company.clerk",
                "/deals",
                Map.of(
                        "dealId", deal,
                        "batchId", batch,
                        "buyoutPerMu", buyoutFen,
                        "partnerAccount", "partner-1",
                        "document", paper(deal)));
        approve("deal:" + deal, "gov.leader1");
        act(
                "partner.clerk",
                "/deals/" + deal + "/premiums",
                Map.of("termId", deal + "-p", "thirdPartyPremiumBps", premiumBps, "document", paper(deal + "-p")));
        approve("premium:" + deal + "-p", "company.officer", "partner.officer");
        if (capFen > 0) {
            act(
                    "company.clerk",
                    "/deals/" + deal + "/exceptions",
                    Map.of(
                            "termId",
                            deal + "-x",
                            "approvedCapPerMu",
                            capFen,
                            "reason",
                            "principle exception",
                            "document",
                            paper(deal + "-x")));
            approve("exception:" + deal + "-x", "gov.leader1");
        }
        return deal;
    }

    Map<String, Object> listing(String ruleSetId, String batch, long centiMu, long priceFen, String deal) {
        Map<String, Object> body = new TreeMap<>(Map.of(
                "listingId",
                fresh("listing"),
                "batchId",
                batch,
                "range",
                Map.of("from", 1, "to", centiMu),
                "pricePerMu",
                priceFen,
                "mandateId",
                "mandate-" + ruleSetId,
                "expiresAt",
                inDays(30)));
        if (!deal.isEmpty()) {
            body.put("dealId", deal);
        }
        return body;
    }

    Map<String, Object> offer(String listing, String batch, long lotFrom, long from, long to) {
        return Map.of(
                "tradeId", fresh("trade"),
                "listingId", listing,
                "buyerAccount", "buyer-1",
                "slices", List.of(Map.of("batchId", batch, "lotFrom", lotFrom, "from", from, "to", to)),
                "expiresAt", inDays(7));
    }

    /** A whole batch held for the buyer; returns the trade. */
    public String held(String ruleSetId, String batch, long centiMu, long priceFen, String deal) {
        Map<String, Object> listing = listing(ruleSetId, batch, centiMu, priceFen, deal);
        act("company.clerk", "/listings", listing);
        return act("buyer.trader", "/offers", offer((String) listing.get("listingId"), batch, 1, 1, centiMu))
                .path("tradeId")
                .asString();
    }

    /** The buyer has paid, and the finance bureau has confirmed it. */
    public void paid(String trade) {
        act(
                "finance.clerk",
                "/receipts",
                Map.of(
                        "receiptId",
                        trade + "-r",
                        "tradeId",
                        trade,
                        "amount",
                        entry("trades", trade).path("gross").asLong(),
                        "fiscalAccount",
                        "fiscal-account",
                        "voucher",
                        paper("bank-" + trade),
                        "receivedOn",
                        "2023-03-01"));
        act("finance.officer", "/receipts/" + trade + "-r/confirmation", Map.of("confirmed", true));
    }

    Map<String, Object> proposal(String trade) {
        return Map.of("settlementId", fresh("split"), "tradeId", trade, "stateAssetsAccount", "state-assets-centre");
    }

    /** Proposed, agreed by three and posted. */
    public SettlementRecord settled(String trade) {
        String id = act("company.clerk", "/settlements", proposal(trade))
                .path("settlementId")
                .asString();
        return posted(id, "finance.officer");
    }

    SettlementRecord posted(String settlementId, String poster) {
        approve("settlement:" + settlementId, "finance.officer", "company.officer", "partner.officer");
        act(poster, "/settlements/" + settlementId + "/posting", Map.of());
        return settlement(settlementId);
    }

    SettlementRecord settlement(String settlementId) {
        return RecordCodec.read(
                SettlementRecord.class, entry("settlements", settlementId).toString());
    }

    String pay(String payer, String coin, String payee, long fen) {
        String payment = fresh("pay");
        act(payer, "/payments", payment(payment, coin, payee, fen));
        return payment + ":coin";
    }

    static Map<String, Object> payment(String payment, String coin, String payee, long fen) {
        return Map.of(
                "paymentId", payment,
                "coinId", coin,
                "payeeAccount", payee,
                "amount", fen,
                "voucher", paper("v-" + payment));
    }

    static Map<String, Object> application(String trade, long fen) {
        return Map.of(
                "disbursementId",
                fresh("disbursement"),
                "tradeId",
                trade,
                "beneficiary",
                "projectCompany",
                "applicantAccount",
                "project-company",
                "amount",
                fen);
    }

    /** The project company's share, applied for, approved and paid along the route; returns the coin that arrived. */
    String received(String trade, long fen) {
        String id = act("project.clerk", "/disbursements", application(trade, fen))
                .path("disbursementId")
                .asString();
        act("gov.officer", "/disbursements/" + id + "/approval", Map.of("approved", true));
        String coin = entry("disbursements", id).path("coinId").asString();
        coin = pay("finance.officer", coin, "state-assets-centre", fen);
        return pay("assets.officer", coin, "project-company", fen);
    }
}
