// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.forestledger.codec.Json;
import org.forestledger.rules.scheme.DerivationLine;
import org.forestledger.rules.scheme.Evaluation;
import org.forestledger.rules.scheme.LegTranche;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.Settlement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the worked cases against the shipped schemes, to the fen: also those that only a preview computes so far, the packages
 * and penalties of Chaisang (CS-18, CS-22, CS-24, CS-25) and the compensation of Xinmi (XM-29).
 */
class SettlementCasesTest {
    private static final Map<String, String> SCHEME_BY_PREFIX = schemeByPrefix();

    /** Cases that compare readings, apportion or gate; {@link ReadingsTest} runs them. */
    private static final Set<String> ELSEWHERE = ReadingsTest.RUNS.keySet();

    /** Cases that no settlement decides: areas, plans and quotas belong to other rules. */
    private static final List<String> NO_SETTLEMENT = List.of("CS-B1", "CS-B3", "XM-P1", "XM-P2");

    private static Map<String, String> schemeByPrefix() {
        Map<String, String> schemes = new LinkedHashMap<>();
        schemes.put("R0-", "ruzhou-2023-new");
        schemes.put("SAN-", "ruzhou-2023-new");
        schemes.put("RZ-A", "ruzhou-2023-stock");
        schemes.put("RZ-B", "ruzhou-2023-new");
        schemes.put("RZ-C", "ruzhou-2023-project-company");
        schemes.put("CS-P", "chaisang-2022-package");
        schemes.put("CS-F", "chaisang-2022-loss-penalty");
        schemes.put("XM-F", "xinmi-compensation");
        return schemes;
    }

    private static List<SettlementCase> cases() {
        List<SettlementCase> all = new ArrayList<>();
        for (String file : List.of("gross", "published-deals", "ruzhou", "chaisang", "xinmi")) {
            all.addAll(CaseFiles.read(file));
        }
        return all;
    }

    private static boolean bySettlement(SettlementCase each) {
        return !ELSEWHERE.contains(each.id()) && !NO_SETTLEMENT.contains(each.id());
    }

    @TestFactory
    Collection<DynamicTest> evaluate_shouldGiveTheExpectedFen_whenACaseIsRun() {
        return cases().stream()
                .filter(SettlementCasesTest::bySettlement)
                .map(each -> DynamicTest.dynamicTest(each.id(), () -> run(each)))
                .toList();
    }

    @Test
    void cases_shouldAllBeCovered_whenTheyBelongToSettlements() {
        TreeSet<String> covered = new TreeSet<>(ELSEWHERE);
        covered.addAll(NO_SETTLEMENT);
        for (SettlementCase each : cases()) {
            if (bySettlement(each)) {
                assertThat(SCHEME_BY_PREFIX.keySet()).as(each.id()).anyMatch(each.id()::startsWith);
                covered.add(each.id());
            }
        }
        assertThat(cases().stream().map(SettlementCase::id)).containsExactlyInAnyOrderElementsOf(covered);
        // What no settlement decides may never hide a case of the first city or of the gross amount.
        assertThat(NO_SETTLEMENT).noneMatch(id -> id.startsWith("RZ-") || id.startsWith("R0-"));
    }

    private static void run(SettlementCase each) {
        String schemeId = SCHEME_BY_PREFIX.entrySet().stream()
                .filter(entry -> each.id().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        Map<String, String> inputs = new TreeMap<>(each.inputTexts());
        String exact = inputs.remove("exact");
        Evaluation result =
                SchemeEvaluator.evaluate(RuleSetFiles.scheme(schemeId).orElseThrow(), inputs);
        if (each.expect().get("error") instanceof Json.Str error) {
            requireRefusal(result, error.value(), each);
            return;
        }
        Settlement settled = result.orThrow();
        if (exact != null) {
            requireExact(settled.derivation().get(0), exact);
        }
        each.expect().forEach((name, value) -> requireEqual(settled, name, value));
    }

    /** The derivation tells the exact fraction: hundredths of a fen against a text with four decimals. */
    private static void requireExact(DerivationLine gross, String exact) {
        BigInteger tenThousandths = new BigInteger(exact.replace(" fen", "").replace(".", ""));
        assertThat(gross.denominator()).isEqualTo("100");
        assertThat(new BigInteger(gross.numerator()).multiply(BigInteger.valueOf(100)))
                .isEqualTo(tenThousandths);
    }

    private static void requireRefusal(Evaluation result, String code, SettlementCase each) {
        assertThat(result).isInstanceOf(Evaluation.Refused.class);
        Evaluation.Refused refused = (Evaluation.Refused) result;
        assertThat(refused.refusal().code().name()).isEqualTo(code);
        Map<String, String> details = SettlementCase.texts(each.expect());
        details.remove("error");
        assertThat(refused.refusal().details()).containsExactlyInAnyOrderEntriesOf(details);
    }

    private static void requireEqual(Settlement settled, String name, Json value) {
        if (value instanceof Json.Bool flag) {
            assertThat(settled.flag(name)).as(name).contains(flag.value());
        } else if (value instanceof Json.Int amount) {
            assertThat(amountOf(settled, name)).as(name).isEqualTo(amount.value());
        } else if (value instanceof Json.Arr list) {
            assertThat(name).isEqualTo("tranchesFen");
            List<Json> told = new ArrayList<>();
            for (LegTranche tranche : settled.tranches()) {
                told.add(new Json.Int(tranche.amountFen().fen()));
            }
            assertThat(told).isEqualTo(list.items());
        } else {
            fail("no reading for " + name);
        }
    }

    private static long amountOf(Settlement settled, String name) {
        if (name.equals("grossFen") || name.equals("totalFen")) {
            return settled.grossFen().fen();
        }
        String key = name.substring(0, name.length() - "Fen".length());
        String leg = key.startsWith("ofWhich") ? key.substring(7, 8).toLowerCase(Locale.ROOT) + key.substring(8) : key;
        return settled.figure(name)
                .or(() -> settled.leg(leg).map(l -> l.amountFen()))
                .or(() -> settled.fee(leg).map(l -> l.amountFen()))
                .orElseThrow(() -> new AssertionError("nothing is named " + name))
                .fen();
    }
}
