// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.demo;

import static org.forestledger.acceptance.demo.Papers.paper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.settlement.SettlementRecord;

/** Chapters two to four: 1,234.56 mu of new indicators at 50,000 yuan, down to the shareholders' last fen. */
final class NewIndicatorsDeal {
    private static final long AREA_CENTI_MU = 123_456;
    private static final long PRICE_PER_MU_FEN = 5_000_000;
    private static final long COST_FEN = 987_654_321;

    private final Stage stage;
    private final Sale sale;

    NewIndicatorsDeal(Stage stage) {
        this.stage = stage;
        this.sale = new Sale(stage, "new");
    }

    Map<String, Object> play() {
        stage.chapter("二、新增指标入库与发行", "2. New indicators are banked and issued");
        sale.issue("合作造林项目", "NEW", AREA_CENTI_MU);
        stage.chapter("三、新增指标交易与三方分成", "3. New indicators are sold and split by three organisations");
        sale.sell(AREA_CENTI_MU, PRICE_PER_MU_FEN, sale.listing(AREA_CENTI_MU, PRICE_PER_MU_FEN));
        SettlementRecord split = sale.settle();
        stage.refused(
                "project.clerk",
                "new-greedy",
                "/api/v1/disbursements",
                Map.of(
                        "disbursementId",
                        sale.trade() + "-greedy",
                        "tradeId",
                        sale.trade(),
                        "beneficiary",
                        "projectCompany",
                        "applicantAccount",
                        "project-company",
                        "amount",
                        amount(split, "projectCompany") + 1),
                "AMOUNT_EXCEEDS_SHARE",
                "多申请一分钱",
                "applies for one fen more than the share");
        String coin = sale.disburse(
                "projectCompany", "project.clerk", "project-company", List.of("finance.officer", "assets.officer"));
        SettlementRecord income = income(coin);
        Map<String, Object> figures = new TreeMap<>();
        figures.put("tradeId", sale.trade());
        figures.put("settlementId", sale.settlement());
        figures.put("grossFen", split.computed().grossFen().fen());
        split.computed()
                .legs()
                .forEach(leg ->
                        figures.put(leg.beneficiary() + "Fen", leg.amountFen().fen()));
        Map<String, Object> shared = new TreeMap<>();
        income.computed()
                .legs()
                .forEach(leg ->
                        shared.put(leg.beneficiary() + "Fen", leg.amountFen().fen()));
        figures.put("projectCompanyIncome", shared);
        return figures;
    }

    /** Cost, township reward and the 51/49 table. */
    private SettlementRecord income(String coin) {
        stage.chapter("四、项目公司收益：成本、乡镇奖补、51/49", "4. The project company's part: cost, township reward, 51/49");
        String investment = sale.batch() + "-cost";
        sale.act(
                "partner.clerk",
                "cost",
                "/investments",
                Map.of(
                        "investmentId",
                        investment,
                        "projectId",
                        sale.project(),
                        "payerAccount",
                        "partner-1",
                        "amount",
                        COST_FEN,
                        "voucher",
                        paper("实施成本凭证", "COST-" + sale.batch())),
                "登记前期投资 " + Sale.yuan(COST_FEN) + " 元 (RZ-09)",
                "records the up-front cost");
        sale.act(
                "project.officer",
                "cost-confirmed",
                "/investments/" + investment + "/confirmation",
                Map.of(),
                "复核成本凭证",
                "confirms the cost");
        String id = sale.trade() + "-income";
        sale.act(
                "project.clerk",
                "income",
                "/settlements/income",
                Map.of(
                        "settlementId", id,
                        "saleSettlementId", sale.settlement(),
                        "coins", List.of(coin),
                        "investments", List.of(investment),
                        "rewardPerMu", "500.00",
                        "equityLots", equityLots()),
                "提出项目公司收益分配",
                "proposes how the project company's share is used");
        SettlementRecord income = sale.explain(id);
        stage.approve(
                "settlement:" + id,
                "收益分配",
                "the use of the share",
                List.of("finance.officer", "company.officer", "partner.officer"));
        sale.act(
                "project.officer", "income-posting", "/settlements/" + id + "/posting", Map.of(), "收益分配入账", "posts it");
        List<Leg> legs = income.computed().legs();
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            List<String> accounts = income.accounts(leg);
            if (!leg.amountFen().isZero()) {
                sale.pay(
                        "project.officer",
                        id + "-" + leg.beneficiary(),
                        income.coinId(i),
                        accounts.get(accounts.size() - 1),
                        leg.amountFen().fen(),
                        leg.form().nameZh());
            }
        }
        return income;
    }

    private List<Long> equityLots() {
        List<Long> froms = new java.util.ArrayList<>();
        stage.read("project.clerk", "/api/v1/lots?limit=200&prefix=equity-project-company/")
                .path("items")
                .forEach(item ->
                        froms.add(item.path("entry").path("range").path("from").asLong()));
        return froms;
    }

    private static long amount(SettlementRecord split, String beneficiary) {
        return split.computed().leg(beneficiary).orElseThrow().amountFen().fen();
    }
}
