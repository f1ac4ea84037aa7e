// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.acceptance.api.Answer;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.SchemeAssignment;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.settlement.SettlementRecord;
import org.forestledger.rules.unit.Decimal;
import tools.jackson.databind.json.JsonMapper;

/** The three doors through which every settlement can be computed: the rules, the preview endpoint, a posted settlement. */
final class Doors {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final City city;

    Doors(City city) {
        this.city = city;
    }

    /** Whatever comes out of the rules must come out of the preview as well. */
    Outcome rulesAndPreview(String schemeId, Map<String, String> inputs) {
        return rulesAndPreview(schemeId, inputs, List.of());
    }

    Outcome rulesAndPreview(String schemeId, Map<String, String> common, List<Map<String, String>> lots) {
        SchemeEvaluator evaluator =
                SchemeEvaluator.of(RuleSetFiles.scheme(schemeId).orElseThrow());
        Outcome rules = Outcome.of(lots.isEmpty() ? evaluator.evaluate(common) : evaluator.evaluate(common, lots));
        Map<String, Object> inputs = new TreeMap<>(common);
        if (!lots.isEmpty()) {
            inputs.put("lots", lots);
        }
        Outcome preview = preview(schemeId, inputs);
        assertThat(preview).as("preview of " + schemeId + " " + common).isEqualTo(rules);
        return rules;
    }

    private Outcome preview(String schemeId, Map<String, Object> inputs) {
        try {
            Answer answer = city.api.post(
                    "partner.officer",
                    "/api/v1/settlement-schemes/" + schemeId + "/preview",
                    Map.of(),
                    JSON.writeValueAsString(Map.of("inputs", inputs)));
            return answer.accepted() ? Outcome.of(answer.body()) : Outcome.refused(answer.code());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException("preview", e);
        }
    }

    /** A sale under the scheme, agreed by three and posted; the scheme stands alone in a rule set of its own. */
    Outcome posted(String schemeId, Map<String, String> inputs) {
        String ruleSet = ruleSetWith(schemeId);
        boolean stock = inputs.containsKey("buyoutPerMu");
        long centiMu = Decimal.mu("areaMu", inputs.get("areaMu")).centiMu();
        long price = fen(inputs.get("pricePerMu"));
        String batch = city.batch(ruleSet, stock ? "EXISTING_STOCK" : "NEW", centiMu);
        String deal = stock
                ? city.deal(
                        batch,
                        fen(inputs.get("buyoutPerMu")),
                        Integer.parseInt(inputs.getOrDefault("thirdPartyPremiumBps", "0")),
                        Optional.ofNullable(inputs.get("approvedCapPerMu"))
                                .map(Doors::fen)
                                .orElse(0L))
                : "";
        Map<String, Object> listing = city.listing(ruleSet, batch, centiMu, price, deal);
        String refusal = city.code("company.clerk", "/listings", listing);
        if (!refusal.isEmpty()) {
            return Outcome.refused(refusal);
        }
        String trade = city.act(
                        "buyer.trader", "/offers", city.offer((String) listing.get("listingId"), batch, 1, 1, centiMu))
                .path("tradeId")
                .asString();
        city.paid(trade);
        SettlementRecord settled = city.settled(trade);
        assertThat(settled.status()).isEqualTo(SettlementRecord.Status.POSTED);
        for (int i = 0; i < settled.computed().legs().size(); i++) {
            assertThat(city.entry("coins", settled.coinId(i)).path("amount").asLong())
                    .isEqualTo(settled.computed().legs().get(i).amountFen().fen());
        }
        return Outcome.of(settled.computed());
    }

    /** A project company's share received from a sale of this price and area, run through cost, reward and shares. */
    Outcome postedIncome(String saleArea, String salePrice, Map<String, String> inputs) {
        String ruleSet = "ruzhou-2023";
        city.rules(RuleSetFiles.read(ruleSet));
        long centiMu = Decimal.mu("areaMu", saleArea).centiMu();
        String batch = city.batch(ruleSet, "NEW", centiMu);
        String trade = city.held(ruleSet, batch, centiMu, fen(salePrice), "");
        city.paid(trade);
        SettlementRecord sale = city.settled(trade);
        long share = Long.parseLong(inputs.get("projectCompanyFen"));
        String coin = city.received(trade, share);
        String cost = city.act(
                        "partner.clerk",
                        "/investments",
                        Map.of(
                                "investmentId", City.fresh("cost"),
                                "projectId", batch + "-project",
                                "payerAccount", "partner-1",
                                "amount", fen(inputs.get("cost")),
                                "voucher", City.paper(City.fresh("cost-voucher"))))
                .path("investmentId")
                .asString();
        city.act("project.officer", "/investments/" + cost + "/confirmation", Map.of());
        String id = City.fresh("income");
        city.act(
                "project.clerk",
                "/settlements/income",
                Map.of(
                        "settlementId", id,
                        "saleSettlementId", sale.settlementId(),
                        "coins", List.of(coin),
                        "investments", List.of(cost),
                        "rewardPerMu", inputs.get("rewardPerMu"),
                        "equityLots", List.of(1, 5101)));
        return Outcome.of(city.posted(id, "project.officer").computed());
    }

    /** Puts the scheme in force in a rule set of its own, whose use is plain from what it asks for. */
    private String ruleSetWith(String schemeId) {
        RuleSet source = java.util.stream.Stream.concat(
                        RuleSetFiles.shipped().stream(), RuleSetFiles.readings().stream())
                .filter(set -> set.scheme(schemeId).isPresent())
                .findFirst()
                .orElseThrow();
        boolean stock = source.scheme(schemeId).orElseThrow().inputs().stream()
                .anyMatch(input -> input.name().equals("buyoutPerMu"));
        String id = "only-" + schemeId;
        city.rules(new RuleSet(
                id,
                1,
                source.region(),
                source.nameZh(),
                source.nameEn(),
                org.forestledger.rules.scheme.RuleSetStatus.TRIAL,
                source.instrument(),
                Optional.of(java.time.LocalDate.of(2023, 2, 22)),
                Optional.empty(),
                source.parameters(),
                source.schemes().stream().filter(s -> s.id().equals(schemeId)).toList(),
                List.of(new SchemeAssignment(stock ? SchemeUse.SALE_EXISTING_STOCK : SchemeUse.SALE_NEW, schemeId))));
        return id;
    }

    private static long fen(String yuan) {
        return Decimal.yuan("yuan", yuan).fen();
    }
}
