// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.cases.CaseFiles;
import org.forestledger.cases.SettlementCase;
import org.forestledger.codec.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every worked case of the gross amount and of Ruzhou, through all three doors, to the fen. */
class ThreeDoorsIT {
    private static final Map<String, String> ROUNDING = Map.of(
            "FLOOR_PARTNER_RESIDUE_GOV", "ruzhou-2023-new",
            "HALF_UP_GOV_FIRST", "ruzhou-2023-new-government-first",
            "HALF_UP_PARTNER_FIRST", "ruzhou-2023-new-partner-first");

    private static final Map<String, String> CAP_BASIS = Map.of(
            "THIRD_PARTY_FINAL_SHARE", "ruzhou-2023-stock",
            "GROSS_PREMIUM_THEN_49", "ruzhou-2023-stock-premium-cap",
            "FULL_PREMIUM_CAPPED_NO_RATIO", "ruzhou-2023-stock-cap-only");

    /** Sales whose project-company share is what a case of the waterfall starts from: area and price. */
    private static final Map<String, List<String>> SALES_BEHIND = Map.of(
            "2345664000", List.of("1234.56", "50000.00"),
            "100000000", List.of("100.00", "20000.00"),
            "100000001", List.of("105.21", "19009.60"));

    private static Doors doors;

    @BeforeAll
    static void found() throws IOException {
        City city = new City(LedgerStack.shared().api());
        city.found();
        doors = new Doors(city);
    }

    /** What the doors have written must hold for an auditor who trusts no server. */
    @AfterAll
    static void verify() throws IOException, InterruptedException {
        assertThat(BlockArchive.requireVerified(LedgerStack.shared())).isNotBlank();
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    List<DynamicTest> everyDoor_shouldGiveTheExpectedFen_whenACaseIsRun() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : List.of("gross", "ruzhou")) {
            for (SettlementCase each : CaseFiles.read(file)) {
                tests.add(DynamicTest.dynamicTest(each.id(), () -> run(each)));
            }
        }
        return tests;
    }

    private static void run(SettlementCase each) {
        Map<String, String> inputs = new TreeMap<>(each.inputTexts());
        inputs.remove("exact");
        switch (each.id()) {
            case "RZ-A12" -> capScope(each, inputs);
            case "RZ-A13" -> capBasis(each, inputs);
            case "RZ-B13" -> wholePrice(each, inputs);
            case "RZ-B14" -> rounding(each, "30003.00", 15_000);
            case "RZ-B14b" -> rounding(each, "29999.00", 0);
            default -> {
                if (each.id().startsWith("RZ-C")) {
                    income(each, inputs);
                } else {
                    String scheme = inputs.containsKey("buyoutPerMu") ? "ruzhou-2023-stock" : "ruzhou-2023-new";
                    require(each, doors.rulesAndPreview(scheme, inputs));
                    require(each, doors.posted(scheme, inputs));
                }
            }
        }
    }

    private static void income(SettlementCase each, Map<String, String> inputs) {
        require(each, doors.rulesAndPreview("ruzhou-2023-project-company", inputs));
        List<String> sale = SALES_BEHIND.get(inputs.get("projectCompanyFen"));
        assertThat(sale).as("a sale behind " + each.id()).isNotNull();
        require(each, doors.postedIncome(sale.get(0), sale.get(1), inputs));
    }

    /** Lot by lot as two trades; averaged as one trade of the whole area at the average price. */
    private static void capScope(SettlementCase each, Map<String, String> common) {
        List<Map<String, String>> lots = new ArrayList<>();
        for (Json lot : ((Json.Arr) each.input().get("lots")).items()) {
            lots.add(SettlementCase.texts(((Json.Obj) lot).members()));
        }
        long perLot = expected(each, "perLot_thirdPartyFen");
        long average = expected(each, "perDealAverage_thirdPartyFen");
        assertThat(thirdParty(doors.rulesAndPreview("ruzhou-2023-stock", common, lots)))
                .isEqualTo(perLot);
        assertThat(thirdParty(doors.rulesAndPreview("ruzhou-2023-stock-deal-average", common, lots)))
                .isEqualTo(average);
        long posted = 0;
        for (Map<String, String> lot : lots) {
            Map<String, String> one = new TreeMap<>(common);
            one.putAll(lot);
            posted += thirdParty(doors.posted("ruzhou-2023-stock", one));
        }
        assertThat(posted).isEqualTo(perLot);
        Map<String, String> whole = new TreeMap<>(common);
        whole.putAll(Map.of("areaMu", "200.00", "pricePerMu", "20000.00"));
        assertThat(thirdParty(doors.posted("ruzhou-2023-stock-deal-average", whole)))
                .isEqualTo(average);
    }

    private static void capBasis(SettlementCase each, Map<String, String> inputs) {
        String ratio = inputs.remove("ratioBps");
        CAP_BASIS.forEach((reading, scheme) -> {
            Map<String, String> own = new TreeMap<>(inputs);
            if (!reading.equals("FULL_PREMIUM_CAPPED_NO_RATIO")) {
                own.put("thirdPartyPremiumBps", ratio);
            }
            assertThat(thirdParty(doors.rulesAndPreview(scheme, own)))
                    .as(reading)
                    .isEqualTo(expected(each, reading));
            assertThat(thirdParty(doors.posted(scheme, own))).as(reading).isEqualTo(expected(each, reading));
        });
    }

    private static void wholePrice(SettlementCase each, Map<String, String> inputs) {
        Map<String, String> schemes = new LinkedHashMap<>();
        schemes.put("marginal_governmentFen", "ruzhou-2023-new");
        schemes.put("cliff_governmentFen", "ruzhou-2023-new-whole-price");
        schemes.forEach((name, scheme) -> {
            long fen = expected(each, name);
            assertThat(doors.rulesAndPreview(scheme, inputs).amounts()).containsEntry("governmentFen", fen);
            assertThat(doors.posted(scheme, inputs).amounts()).containsEntry("governmentFen", fen);
        });
    }

    /**
     * The case's few fen on 0.01 mu: three of them lie above the threshold of 300 yuan for this area when the price is
     * 30,003.00, and below it both sides have 15,000 each.
     */
    private static void rounding(SettlementCase each, String price, long eachSideBelow) {
        Map<String, String> inputs = Map.of("areaMu", "0.01", "pricePerMu", price);
        assertThat(each.expect().keySet()).containsExactlyInAnyOrderElementsOf(ROUNDING.keySet());
        each.expect().forEach((policy, parts) -> {
            for (Outcome outcome : List.of(
                    doors.rulesAndPreview(ROUNDING.get(policy), inputs), doors.posted(ROUNDING.get(policy), inputs))) {
                ((Json.Obj) parts).members().forEach((side, fen) -> assertThat(
                                outcome.amounts().get(side + "Fen") - eachSideBelow)
                        .as(policy + " " + side)
                        .isEqualTo(((Json.Int) fen).value()));
            }
        });
    }

    private static long expected(SettlementCase each, String name) {
        return ((Json.Int) each.expect().get(name)).value();
    }

    private static long thirdParty(Outcome outcome) {
        return outcome.amounts().get("thirdPartyFen");
    }

    private static void require(SettlementCase each, Outcome outcome) {
        if (each.expect().get("error") instanceof Json.Str error) {
            assertThat(outcome.refusal()).isEqualTo(error.value());
            return;
        }
        assertThat(outcome.refusal()).isEmpty();
        each.expect().forEach((name, value) -> {
            if (value instanceof Json.Bool flag) {
                assertThat(outcome.flags()).as(each.id()).containsEntry(name, flag.value());
            } else {
                assertThat(outcome.amounts()).as(each.id()).containsEntry(name, ((Json.Int) value).value());
            }
        });
    }
}
