// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            RefusalCode.PARTS_NOT_WHOLE, "guards the arithmetic; no well-formed scheme breaks it",
            RefusalCode.APPORTIONMENT_OUT_OF_RANGE, "guards the arithmetic; the functions check their fields before",
            RefusalCode.ACCOUNT_NOT_ACTIVE, "AccountStatesTest shows it: no feature tells the closing of accounts yet");

    /**
     * Groups of functions that no feature file tells yet, with the test that shows each accepted and refused in the order of
     * its reasons. The list may only become shorter.
     */
    private static final Map<String, Class<?>> TOLD_BY_A_TABLE = Map.ofEntries(
            Map.entry("parcel:", ParcelRefusalTest.class),
            Map.entry("account:Restrict", AccountStatesTest.class),
            Map.entry("account:Restore", AccountStatesTest.class),
            Map.entry("account:Close", AccountStatesTest.class),
            Map.entry("account:Contest", AccountStatesTest.class),
            Map.entry("protection:", FreezeRefusalTest.class),
            Map.entry("freeze:", FreezeRefusalTest.class),
            Map.entry("credit:", CreditRecordTest.class),
            Map.entry("ticket:Pledge", TicketPledgeTest.class),
            Map.entry("ticket:Release", TicketPledgeTest.class),
            Map.entry("dividend:", DividendRefusalTest.class),
            Map.entry("roster:", CertificateRefusalTest.class),
            Map.entry("right:", CertificateRefusalTest.class),
            Map.entry("certificate:", CertificateRefusalTest.class),
            Map.entry("milestone:", MilestoneTest.class));

    /** The refusals of those functions, by the hundred of their number. */
    private static final Set<Integer> HUNDREDS_OF_TABLES = Set.of(46, 49, 53);

    private final List<Outcome> outcomes = FeatureFiles.outcomes();

    private static Stream<LedgerFunction<?>> told() {
        return Catalogue.all().stream().filter(function -> TOLD_BY_A_TABLE.keySet().stream()
                .noneMatch(group -> function.name().startsWith(group)));
    }

    @Test
    void groups_shouldBeLeftOut_onlyWhereTheyHaveFunctions() {
        assertThat(TOLD_BY_A_TABLE.keySet()).allMatch(group -> Catalogue.all().stream()
                .anyMatch(function -> function.name().startsWith(group)));
    }

    @Test
    void functions_shouldHaveOneFileEach_whenListed() {
        assertThat(FeatureFiles.names())
                .containsExactlyInAnyOrderElementsOf(told().map(LedgerFunction::name)
                        .map(FeatureFiles::nameOf)
                        .toList());
    }

    @Test
    void functions_shouldBeShownAcceptedAndRefused_whenTheirFilesAreRead() {
        for (LedgerFunction<?> function : told().toList()) {
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
                .filter(code -> !HUNDREDS_OF_TABLES.contains(code.number() / 100))
                .filter(code -> !shown.contains(code.name()))
                .toList();
        assertThat(missing).containsExactlyInAnyOrderElementsOf(NOT_BY_A_FUNCTION.keySet());
    }
}
