// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.forestledger.contract.FeatureFiles.Outcome;
import org.forestledger.rules.ledger.Catalogue;
import org.forestledger.rules.ledger.LedgerFunction;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** Every function has a feature file that shows it accepted and refused, and every refusal of a function is shown. */
class FeatureCoverageTest {
    private static final int FIRST_OF_FUNCTIONS = 2_000;

    /** Refusals that no request to a function can bring about, with what does. */
    private static final Map<RefusalCode, String> NOT_BY_A_FUNCTION = Map.of(
            RefusalCode.CERTIFICATE_NOT_IN_FORCE, "read from the certificate, before the rules are asked",
            RefusalCode.SCHEME_UNKNOWN, "only a preview names a scheme by its id",
            RefusalCode.CONTRACT_TOTAL_DIFFERS, "only a preview takes a contract total; a trade has price and area",
            RefusalCode.PARTS_NOT_WHOLE, "guards the arithmetic; no well-formed scheme breaks it");

    private final List<Outcome> outcomes = FeatureFiles.outcomes();

    @Test
    void functions_shouldHaveOneFileEach_whenListed() {
        assertThat(FeatureFiles.names())
                .containsExactlyInAnyOrderElementsOf(Catalogue.all().stream()
                        .map(LedgerFunction::name)
                        .map(FeatureFiles::nameOf)
                        .toList());
    }

    @Test
    void functions_shouldBeShownAcceptedAndRefused_whenTheirFilesAreRead() {
        for (LedgerFunction<?> function : Catalogue.all()) {
            Set<Boolean> shown = outcomes.stream()
                    .filter(outcome -> outcome.file().equals(FeatureFiles.nameOf(function.name())))
                    .filter(outcome -> outcome.function().equals(function.name()))
                    .map(outcome -> outcome.refusedWith().isPresent())
                    .collect(Collectors.toSet());
            assertThat(shown).as(function.name()).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void refusals_shouldBeShown_whenAFunctionCanBringThemAbout() {
        Set<String> shown = outcomes.stream()
                .flatMap(outcome -> outcome.refusedWith().stream())
                .collect(Collectors.toSet());
        List<RefusalCode> missing = Arrays.stream(RefusalCode.values())
                .filter(code -> code.number() >= FIRST_OF_FUNCTIONS)
                .filter(code -> !shown.contains(code.name()))
                .toList();
        assertThat(missing).containsExactlyInAnyOrderElementsOf(NOT_BY_A_FUNCTION.keySet());
    }
}
