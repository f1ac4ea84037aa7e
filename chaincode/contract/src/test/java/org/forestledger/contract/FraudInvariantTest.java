// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forestledger.rules.invariant.EntrySource;
import org.forestledger.rules.invariant.Invariants;
import org.forestledger.rules.invariant.WholeState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The invariant of fraud cases finds what was changed behind the ledger's back. */
class FraudInvariantTest {
    private static final String FRAUD = "fraud-made-good";

    /** One case that is closed, over credits {@code c}, and one that is half-way through {@code d}. */
    private static NavigableMap<String, String> whole() {
        CarbonWorld carbon = new CarbonWorld().founded().sold(1_000, 600);
        carbon.registered("p2", "parcel-2");
        carbon.issued("d", "p2", 2024, 500);
        FraudWorld fraud = new FraudWorld(carbon.world);
        fraud.agreed("f", "c", "state-company");
        fraud.swept("f");
        fraud.agreed("g", "d", "investor-a");
        return new TreeMap<>(carbon.ledger.snapshot());
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("fraudCase/f", "\"voided\":400", "\"voided\":399", FRAUD, "fraudCase/f"),
                Arguments.of("fraudCase/f", "CLOSED", "AGREED", FRAUD, "fraudCase/f"),
                Arguments.of("fraudCase/g", "AGREED", "REFUSED", FRAUD, "fraudCase/g"),
                Arguments.of("fraudMark/d", "\"g\"", "\"f\"", FRAUD, "fraudCase/g"),
                Arguments.of(
                        "fraudDebt/state-company/CARBON_CREDIT",
                        "\"open\":600",
                        "\"open\":599",
                        FRAUD,
                        "fraudDebt/state-company/CARBON_CREDIT"),
                Arguments.of("lot/c/0000000000000601", "fraudCase/f", "fraudCase/g", FRAUD, "fraudCase/f"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void invariant_shouldNameTheEntry_whenItWasChanged(
            String key, String from, String to, String invariant, String entry) {
        NavigableMap<String, String> state = whole();
        assertThat(state.get(key)).contains(from);
        state.put(key, state.get(key).replace(from, to));
        EntrySource source = kind -> TestLedger.entries(state, kind);
        assertThat(Invariants.violations(new WholeState(source)))
                .anyMatch(violation -> violation.invariant().equals(invariant)
                        && violation.entry().equals(entry));
    }
}
