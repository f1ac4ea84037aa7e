// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.demo;

import static org.forestledger.acceptance.demo.Papers.paper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.settlement.SettlementRecord;

/** Chapter five: existing stock with a buy-out price, a premium ratio and the cap of 5,000 yuan per mu. */
final class ExistingStockDeal {
    private static final long AREA_CENTI_MU = 10_000;
    private static final long PRICE_PER_MU_FEN = 1_800_000;
    private static final long BUYOUT_PER_MU_FEN = 1_200_000;

    private final Stage stage;
    private final Sale sale;

    ExistingStockDeal(Stage stage) {
        this.stage = stage;
        this.sale = new Sale(stage, "stock");
    }

    Map<String, Object> play() {
        stage.chapter("五、现有库存指标：买断价、溢价与上限", "5. Existing stock: buy-out price, premium and cap");
        sale.issue("现有库存林地指标", "EXISTING_STOCK", AREA_CENTI_MU);
        Map<String, Object> listing = sale.listing(AREA_CENTI_MU, PRICE_PER_MU_FEN);
        stage.refused(
                "company.clerk",
                "stock-unapproved",
                "/api/v1/listings",
                listing,
                "DEAL_NOT_APPROVED",
                "未经一事一议先挂牌",
                "lists before the leading group has approved");
        deal();
        listing.put("dealId", dealId());
        sale.sell(AREA_CENTI_MU, PRICE_PER_MU_FEN, listing);
        SettlementRecord split = sale.settle();
        sale.disburse("stateCompany", "company.clerk", "state-company", List.of("finance.officer", "assets.officer"));
        sale.disburse(
                "thirdParty",
                "company.clerk",
                "state-company",
                List.of("finance.officer", "assets.officer", "company.officer"));
        Map<String, Object> figures = new TreeMap<>();
        figures.put("tradeId", sale.trade());
        figures.put("settlementId", sale.settlement());
        figures.put("grossFen", split.computed().grossFen().fen());
        split.computed()
                .legs()
                .forEach(leg ->
                        figures.put(leg.beneficiary() + "Fen", leg.amountFen().fen()));
        figures.put("capBinding", split.computed().flag("capBinding").orElse(false));
        figures.put("capitalInjectionFen", injected());
        return figures;
    }

    private String dealId() {
        return sale.batch() + "-deal";
    }

    private void deal() {
        sale.act(
                "company.clerk",
                "deal",
                "/deals",
                Map.of(
                        "dealId", dealId(),
                        "batchId", sale.batch(),
                        "buyoutPerMu", BUYOUT_PER_MU_FEN,
                        "partnerAccount", "partner-1",
                        "document", paper("一事一议请示", "请示-" + sale.batch())),
                "报请领导小组，买断价每亩 " + Sale.yuan(BUYOUT_PER_MU_FEN) + " 元",
                "asks the leading group, buy-out at " + Sale.yuan(BUYOUT_PER_MU_FEN) + " yuan per mu");
        stage.approve("deal:" + dealId(), "一事一议", "the deal", List.of("gov.leader1"));
        String premium = dealId() + "-premium";
        sale.act(
                "company.clerk",
                "premium",
                "/deals/" + dealId() + "/premiums",
                Map.of("termId", premium, "thirdPartyPremiumBps", 9_000, "document", paper("溢价分成协议", "协议-" + premium)),
                "溢价分成：第三方 90%（受每亩 5000 元上限约束）",
                "premium ratio: 90 % to the third party, under the cap");
        stage.approve("premium:" + premium, "溢价分成", "the ratio", List.of("company.officer", "partner.officer"));
    }

    /** What the state-assets centre has injected into the state company out of this sale (RZ-15). */
    private long injected() {
        long fen = 0;
        for (var item : stage.read("auditor", "/api/v1/capital-injections?limit=200&prefix=" + sale.trade())
                .path("items")) {
            fen += item.path("entry").path("amount").asLong();
        }
        stage.say("注册资本金注入 registered capital injected: " + Sale.yuan(fen) + " 元");
        return fen;
    }
}
