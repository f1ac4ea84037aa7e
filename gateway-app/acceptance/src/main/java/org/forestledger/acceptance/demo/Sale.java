// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.demo;

import static org.forestledger.acceptance.demo.Papers.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.scheme.DerivationLine;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.settlement.SettlementRecord;
import tools.jackson.databind.JsonNode;

/** The steps that every sale of indicators has, from a banked project to the last payment. */
final class Sale {
    private final Stage stage;
    private final String batch;
    private final String trade;

    Sale(Stage stage, String name) {
        this.stage = stage;
        this.batch = stage.id(name);
        this.trade = stage.id(name + "-trade");
    }

    String batch() {
        return batch;
    }

    String trade() {
        return trade;
    }

    String settlement() {
        return trade + "-split";
    }

    /** Project, plan, bank and issue. */
    void issue(String nameZh, String origin, long centiMu) {
        String project = project();
        Map<String, Object> body = new TreeMap<>(Map.of(
                "projectId",
                project,
                "nameZh",
                nameZh,
                "nameEn",
                "Project " + batch,
                "region",
                "ruzhou",
                "origin",
                origin,
                "route",
                "PROJECT_COMPANY",
                "projectCompanyAccount",
                "project-company",
                "partnerAccount",
                "partner-1",
                "townshipAccount",
                "township-1",
                "parcels",
                List.of(Map.of("parcelNo", batch + "-1", "area", centiMu))));
        body.put("plan", paper("项目实施方案", "方案-" + batch));
        act("company.clerk", "project", "/projects", body, "申报项目 " + nameZh, "proposes the project");
        act(
                "gov.leader1",
                "plan",
                "/projects/" + project + "/plan-approval",
                Map.of(),
                "评估通过实施方案 (RZ-22)",
                "passes the plan");
        act(
                "forestry.officer",
                "bank",
                "/projects/" + project + "/banking",
                Map.of("bankedArea", centiMu, "evidence", List.of(paper("竣工验收报告", "验收-" + batch))),
                "验收入库 " + mu(centiMu) + " 亩",
                "banks " + mu(centiMu) + " mu");
        Map<String, Object> issue = Map.of(
                "batchId",
                batch,
                "asset",
                "FOREST_BALANCE",
                "ruleSetId",
                "ruzhou-2023",
                "projectId",
                project,
                "titleHolder",
                "state-company",
                "vintageYear",
                2025);
        act("company.clerk", "batch", "/batches", issue, "申请发行指标批次", "proposes the batch");
        stage.approve("issue:" + batch, "发行", "the issue", List.of("gov.registrar", "company.officer"));
    }

    String project() {
        return batch + "-project";
    }

    Map<String, Object> listing(long centiMu, long pricePerMuFen) {
        return new TreeMap<>(Map.of(
                "listingId",
                batch + "-listing",
                "batchId",
                batch,
                "range",
                Map.of("from", 1, "to", centiMu),
                "pricePerMu",
                pricePerMuFen,
                "mandateId",
                "mandate-ruzhou",
                "expiresAt",
                stage.run().startedAt().plus(Duration.ofDays(30)).toString()));
    }

    /** The buyer's offer holds the lots; the finance bureau confirms the receipt. */
    void sell(long centiMu, long pricePerMuFen, Map<String, Object> listing) {
        act(
                "company.clerk",
                "listing",
                "/listings",
                listing,
                "挂牌 " + mu(centiMu) + " 亩，每亩 " + yuan(pricePerMuFen) + " 元",
                "lists " + mu(centiMu) + " mu at " + yuan(pricePerMuFen) + " yuan per mu");
        JsonNode made = act(
                "buyer.trader",
                "offer",
                "/offers",
                Map.of(
                        "tradeId",
                        trade,
                        "listingId",
                        batch + "-listing",
                        "buyerAccount",
                        "buyer-1",
                        "slices",
                        List.of(Map.of("batchId", batch, "lotFrom", 1, "from", 1, "to", centiMu)),
                        "expiresAt",
                        stage.run().startedAt().plus(Duration.ofDays(7)).toString()),
                "摘牌，指标预留",
                "takes the listing; the lots are held");
        long gross = made.path("gross").asLong();
        stage.say("成交总价 gross " + yuan(gross) + " 元 yuan");
        LocalDate day = stage.run().startedAt().atZone(Tx.ZONE).toLocalDate();
        act(
                "finance.clerk",
                "receipt",
                "/receipts",
                Map.of(
                        "receiptId",
                        trade + "-receipt",
                        "tradeId",
                        trade,
                        "amount",
                        gross,
                        "fiscalAccount",
                        "fiscal-account",
                        "voucher",
                        paper("银行进账单", "BANK-" + trade),
                        "receivedOn",
                        day.toString()),
                "登记入账凭证",
                "registers the bank voucher");
        act(
                "finance.officer",
                "receipt-confirmed",
                "/receipts/" + trade + "-receipt/confirmation",
                Map.of("confirmed", true),
                "确认收入进入市财政账户 (RZ-27)",
                "confirms the income in the fiscal account");
    }

    /** The split is computed by the ledger, agreed by three organisations and posted with the asset. */
    SettlementRecord settle() {
        act(
                "company.clerk",
                "settlement",
                "/settlements",
                Map.of("settlementId", settlement(), "tradeId", trade, "stateAssetsAccount", "state-assets-centre"),
                "提出分成结算，金额由账本计算",
                "proposes the split; the ledger computes it");
        SettlementRecord split = explain(settlement());
        stage.approve(
                "settlement:" + settlement(),
                "分成",
                "the split",
                List.of("finance.officer", "company.officer", "partner.officer"));
        act(
                "finance.officer",
                "posting",
                "/settlements/" + settlement() + "/posting",
                Map.of(),
                "结算入账：指标过户与资金分配同一笔完成",
                "posts it: asset and money move in one transaction");
        return split;
    }

    /** Prints every leg with the reason for every fen. */
    SettlementRecord explain(String settlementId) {
        SettlementRecord split = RecordCodec.read(
                SettlementRecord.class,
                stage.entry("partner.officer", "settlements", settlementId).toString());
        for (Leg leg : split.computed().legs()) {
            stage.say("· " + leg.nameZh() + " " + leg.nameEn() + ": "
                    + leg.amountFen().fen() + " fen (" + leg.amountFen().toYuan() + " 元) ["
                    + leg.form().nameZh() + "]");
            for (DerivationLine line : leg.derivation()) {
                stage.say("    " + line.textZh());
                stage.say("    " + line.textEn());
            }
        }
        return split;
    }

    /** Application, approval and the payment route hop by hop; returns the coin that arrived. */
    String disburse(String beneficiary, String applicant, String account, List<String> payers) {
        String id = trade + "-" + beneficiary;
        SettlementRecord split = RecordCodec.read(
                SettlementRecord.class,
                stage.entry(applicant, "settlements", settlement()).toString());
        Leg leg = split.computed().leg(beneficiary).orElseThrow();
        act(
                applicant,
                "apply-" + beneficiary,
                "/disbursements",
                Map.of(
                        "disbursementId", id,
                        "tradeId", trade,
                        "beneficiary", beneficiary,
                        "applicantAccount", account,
                        "amount", leg.amountFen().fen(),
                        "document", paper("拨款申请", "申请-" + id)),
                "按分成比例提出拨款申请 " + leg.amountFen().toYuan() + " 元 (RZ-28)",
                "applies for the computed share");
        act(
                "gov.officer",
                "approve-" + beneficiary,
                "/disbursements/" + id + "/approval",
                Map.of("approved", true),
                "市政府批准拨款 (RZ-29)",
                "approves the disbursement");
        String coin = stage.entry(applicant, "disbursements", id).path("coinId").asString();
        List<String> accounts = split.accounts(leg);
        for (int hop = 0; hop < payers.size(); hop++) {
            String next = accounts.get(hop + 1);
            String payment = id + "-hop" + (hop + 1);
            coin = pay(
                    payers.get(hop),
                    payment,
                    coin,
                    next,
                    leg.amountFen().fen(),
                    leg.form().nameZh());
        }
        return coin;
    }

    /** One hop of money; returns the coin at the payee. */
    String pay(String payer, String payment, String coin, String payee, long fen, String formZh) {
        act(
                payer,
                "pay-" + payment,
                "/payments",
                Map.of(
                        "paymentId", payment,
                        "coinId", coin,
                        "payeeAccount", payee,
                        "amount", fen,
                        "voucher", paper("付款凭证", "PAY-" + payment)),
                "以" + formZh + "拨付 " + yuan(fen) + " 元至 " + payee,
                "pays " + yuan(fen) + " yuan to " + payee);
        return payment + ":coin";
    }

    JsonNode act(String user, String step, String path, Object body, String whatZh, String whatEn) {
        return stage.act(user, batch + "-" + step, "/api/v1" + path, body, whatZh, whatEn);
    }

    static String yuan(long fen) {
        return org.forestledger.rules.unit.Fen.of(fen).toYuan();
    }

    static String mu(long centiMu) {
        return org.forestledger.rules.unit.CentiMu.of(centiMu).toMu();
    }
}
