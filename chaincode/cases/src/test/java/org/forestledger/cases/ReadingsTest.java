// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.forestledger.codec.Json;
import org.forestledger.rules.apportion.AverageCost;
import org.forestledger.rules.scheme.Gross;
import org.forestledger.rules.scheme.InputKind;
import org.forestledger.rules.scheme.LegTranche;
import org.forestledger.rules.scheme.Quantity;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeInput;
import org.forestledger.rules.scheme.Settlement;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases that compare readings of one clause, and cases that apportion or gate what a settlement gave. */
class ReadingsTest {
    private static final Map<String, String> ROUNDING_SCHEMES = Map.of(
            "FLOOR_PARTNER_RESIDUE_GOV", "ruzhou-2023-new",
            "HALF_UP_GOV_FIRST", "ruzhou-2023-new-government-first",
            "HALF_UP_PARTNER_FIRST", "ruzhou-2023-new-partner-first");

    private static final Map<String, String> CAP_SCHEMES = Map.of(
            "THIRD_PARTY_FINAL_SHARE", "ruzhou-2023-stock",
            "GROSS_PREMIUM_THEN_49", "ruzhou-2023-stock-premium-cap",
            "FULL_PREMIUM_CAPPED_NO_RATIO", "ruzhou-2023-stock-cap-only");

    /** Every case that this class runs, by id, so that the list of covered cases is what is run. */
    static final Map<String, Consumer<SettlementCase>> RUNS = runs();

    private static Map<String, Consumer<SettlementCase>> runs() {
        Map<String, Consumer<SettlementCase>> runs = new LinkedHashMap<>();
        runs.put("RZ-A12", ReadingsTest::capScope);
        runs.put("RZ-A13", ReadingsTest::capBasis);
        runs.put("RZ-B13", ReadingsTest::wholePrice);
        runs.put("RZ-B14", ReadingsTest::rounding);
        runs.put("RZ-B14b", ReadingsTest::rounding);
        runs.put("CS-U1", ReadingsTest::averageCost);
        runs.put("CS-U3", ReadingsTest::averageCostDrift);
        runs.put("CS-T1", ReadingsTest::trancheGate);
        runs.put("CS-T2", ReadingsTest::trancheGate);
        return runs;
    }

    @TestFactory
    List<DynamicTest> reading_shouldGiveTheExpectedFen_whenACaseIsRun() {
        List<DynamicTest> tests = new ArrayList<>();
        RUNS.forEach((id, run) -> {
            String file = id.startsWith("RZ-") ? "ruzhou" : "chaisang";
            tests.add(DynamicTest.dynamicTest(id, () -> run.accept(find(file, id))));
        });
        return tests;
    }

    private static SettlementCase find(String file, String id) {
        return CaseFiles.read(file).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static long expected(SettlementCase each, String name) {
        return ((Json.Int) each.expect().get(name)).value();
    }

    private static Scheme scheme(String id) {
        return RuleSetFiles.scheme(id).orElseThrow();
    }

    private static long leg(Settlement settled, String beneficiary) {
        return settled.leg(beneficiary).orElseThrow().amountFen().fen();
    }

    private static void capScope(SettlementCase each) {
        List<Map<String, String>> lots = new ArrayList<>();
        for (Json lot : ((Json.Arr) each.input().get("lots")).items()) {
            lots.add(SettlementCase.texts(((Json.Obj) lot).members()));
        }

        long perLot = settled("ruzhou-2023-stock", each, lots);
        long perDeal = settled("ruzhou-2023-stock-deal-average", each, lots);

        assertThat(perLot).isEqualTo(expected(each, "perLot_thirdPartyFen"));
        assertThat(perDeal).isEqualTo(expected(each, "perDealAverage_thirdPartyFen"));
        assertThat(perDeal - perLot).isEqualTo(expected(each, "differenceFen"));
    }

    private static long settled(String schemeId, SettlementCase each, List<Map<String, String>> lots) {
        Settlement settled = SchemeEvaluator.of(scheme(schemeId))
                .evaluate(each.inputTexts(), lots)
                .orThrow();
        return leg(settled, "thirdParty");
    }

    private static void capBasis(SettlementCase each) {
        assertThat(each.expect().keySet()).isEqualTo(new TreeSet<>(CAP_SCHEMES.keySet()));
        CAP_SCHEMES.forEach((reading, schemeId) -> {
            Map<String, String> inputs = new HashMap<>(each.inputTexts());
            String ratio = inputs.remove("ratioBps");
            if (!reading.equals("FULL_PREMIUM_CAPPED_NO_RATIO")) {
                inputs.put("thirdPartyPremiumBps", ratio);
            }
            Settlement settled =
                    SchemeEvaluator.evaluate(scheme(schemeId), inputs).orThrow();
            assertThat(leg(settled, "thirdParty")).as(reading).isEqualTo(expected(each, reading));
        });
    }

    private static void wholePrice(SettlementCase each) {
        Map<String, String> inputs = each.inputTexts();

        Settlement marginal =
                SchemeEvaluator.evaluate(scheme("ruzhou-2023-new"), inputs).orThrow();
        Settlement cliff = SchemeEvaluator.evaluate(scheme("ruzhou-2023-new-whole-price"), inputs)
                .orThrow();

        assertThat(leg(marginal, "government")).isEqualTo(expected(each, "marginal_governmentFen"));
        assertThat(leg(cliff, "government")).isEqualTo(expected(each, "cliff_governmentFen"));
    }

    private static void rounding(SettlementCase each) {
        Map.Entry<String, String> amount =
                each.inputTexts().entrySet().iterator().next();
        // No area puts every fen above the threshold; a big area keeps every fen below it.
        String area = amount.getKey().equals("excessFen") ? "0.00" : "100.00";
        assertThat(each.expect().keySet()).isEqualTo(new TreeSet<>(ROUNDING_SCHEMES.keySet()));
        each.expect().forEach((policy, parts) -> {
            Scheme given = scheme(ROUNDING_SCHEMES.get(policy))
                    .withGross(new Gross.Given(new Quantity.FromInput(amount.getKey())))
                    .withInputs(List.of(
                            SchemeInput.required(amount.getKey(), InputKind.FEN, ""),
                            SchemeInput.required("areaMu", InputKind.MU, "")));
            Settlement settled = SchemeEvaluator.evaluate(
                            given, Map.of(amount.getKey(), amount.getValue(), "areaMu", area))
                    .orThrow();
            ((Json.Obj) parts).members().forEach((beneficiary, fen) -> assertThat(leg(settled, beneficiary))
                    .as(policy + " " + beneficiary)
                    .isEqualTo(((Json.Int) fen).value()));
        });
    }

    /** What the government has paid on average for a batch, recovered for the area that is used (CS-16). */
    private static AverageCost averageOfTheBatch() {
        Map<String, String> in = find("chaisang", "CS-U1").inputTexts();
        return new AverageCost(
                Decimal.yuan("totalPaid", in.get("totalPaid")), Decimal.mu("totalAreaMu", in.get("totalAreaMu")));
    }

    private static void averageCost(SettlementCase each) {
        AverageCost cost = averageOfTheBatch();
        CentiMu used = Decimal.mu("useAreaMu", each.inputTexts().get("useAreaMu"));

        assertThat(cost.averagePerMuForDisplay().fen()).isEqualTo(expected(each, "avgPerMuFen_display"));
        assertThat(cost.recovery(CentiMu.of(0), used).fen()).isEqualTo(expected(each, "deductFen"));
    }

    private static void averageCostDrift(SettlementCase each) {
        AverageCost cost = averageOfTheBatch();
        CentiMu used = Decimal.mu("useAreaMu", each.inputTexts().get("useAreaMu"));
        long exact = cost.recovery(CentiMu.of(0), used).fen();
        long viaAverage = cost.averagePerMuForDisplay().fen() * used.centiMu() / 100;

        assertThat(exact).isEqualTo(expected(each, "exactFen"));
        assertThat(viaAverage).isEqualTo(expected(each, "viaRoundedAverageFen"));
        assertThat(viaAverage - exact).isEqualTo(expected(each, "driftFen"));
        CentiMu third = CentiMu.of(used.centiMu() / 3);
        Fen inThree = cost.recovery(CentiMu.of(0), third)
                .plus(cost.recovery(third, third))
                .plus(cost.recovery(third.plus(third), third));
        assertThat(inThree.fen()).isEqualTo(exact);
    }

    private static void trancheGate(SettlementCase each) {
        Map<String, String> in = each.inputTexts();
        Settlement settled = SchemeEvaluator.evaluate(
                        scheme("chaisang-2022-package"), Map.of("acceptedNewFarmlandMu", "100.00"))
                .orThrow();
        LegTranche afterOneYear = settled.legs().get(0).tranches().get(1);
        Map<String, LocalDate> events = Map.of("accepted", LocalDate.parse(in.get("acceptedAt")));
        LocalDate day = LocalDate.parse(in.get("checkAt"));
        boolean payable = ((Json.Bool) each.expect().get("payable")).value();

        assertThat(afterOneYear.payable(events, Set.of("CULTIVATED"), day)).isEqualTo(payable);
        assertThat(afterOneYear.payable(events, Set.of(), day)).isFalse();
        // A period ends at 24:00 of its last day; the first day on which payment may be made is the next one.
        String lastDay = afterOneYear.due().firstDay(events).orElseThrow().minusDays(1) + "T24:00+08:00";
        assertThat(new Json.Str(lastDay)).isEqualTo(each.expect().get("dueAfter"));
    }
}
