// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.forestledger.rules.scheme.DerivationKind;
import org.forestledger.rules.scheme.DerivationLine;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.Settlement;
import org.junit.jupiter.api.Test;

/** The sentences that answer "why did I get this fen", word for word; {@code -Dgolden.update=true} writes them anew. */
class DerivationGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/derivations.txt");

    private final StringBuilder told = new StringBuilder();
    private final Set<DerivationKind> kinds = EnumSet.noneOf(DerivationKind.class);

    @Test
    void derivation_shouldReadAsTheGoldenFile_whenCasesAreSettled() throws IOException {
        tell("ruzhou-2023-new", "pricePerMu=30000.01", "areaMu=0.33");
        tell("ruzhou-2023-new", "pricePerMu=29999.50", "areaMu=0.01", "contractTotal=299.99");
        tell("ruzhou-2023-stock", "pricePerMu=18000", "buyoutPerMu=12000", "areaMu=100", "thirdPartyPremiumBps=6000");
        tell(
                "ruzhou-2023-stock",
                "pricePerMu=25000",
                "buyoutPerMu=12000",
                "areaMu=100",
                "thirdPartyPremiumBps=6000",
                "approvedCapPerMu=6,500.00");
        tell(
                "ruzhou-2023-stock-take-actual",
                "pricePerMu=11999.99",
                "buyoutPerMu=12000",
                "areaMu=100",
                "thirdPartyPremiumBps=6000");
        tell(
                "ruzhou-2023-project-company",
                "projectCompanyFen=100000000",
                "cost=1200000",
                "rewardPerMu=500",
                "areaMu=100");
        tell("ruzhou-2023-project-company", "projectCompanyFen=3", "cost=0.01", "rewardPerMu=500", "areaMu=1");
        tell(
                "ruzhou-2023-project-company",
                "projectCompanyFen=103",
                "cost=0.01",
                "rewardPerMu=0",
                "areaMu=1",
                "capTable=stateCompany:5200,thirdParty:1800,investor7:3000");
        tell("chaisang-2022-package", "acceptedNewFarmlandMu=123.45");
        tell("xinmi-compensation", "dealTotal=123456789.01", "ratioBps=3333");
        List<Map<String, String>> lots = List.of(lot("24000", "100.00"), lot("16000", "100.00"));
        tellLots("ruzhou-2023-stock", lots);
        tellLots("ruzhou-2023-stock-deal-average", lots);

        assertThat(kinds).as("every kind of step is told").isEqualTo(EnumSet.allOf(DerivationKind.class));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, told.toString(), StandardCharsets.UTF_8);
        }
        assertThat(told.toString()).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }

    private static Map<String, String> lot(String price, String area) {
        return Map.of("pricePerMu", price, "areaMu", area);
    }

    private void tell(String schemeId, String... inputs) {
        Map<String, String> map = new TreeMap<>();
        for (String input : inputs) {
            map.put(input.substring(0, input.indexOf('=')), input.substring(input.indexOf('=') + 1));
        }
        tell(
                schemeId,
                String.join(" ", inputs),
                SchemeEvaluator.evaluate(scheme(schemeId), map).orThrow());
    }

    private void tellLots(String schemeId, List<Map<String, String>> lots) {
        Map<String, String> common = Map.of("buyoutPerMu", "12000", "thirdPartyPremiumBps", "5000");
        Settlement settled =
                SchemeEvaluator.of(scheme(schemeId)).evaluate(common, lots).orThrow();
        tell(schemeId, "two lots", settled);
    }

    private static Scheme scheme(String schemeId) {
        return RuleSetFiles.scheme(schemeId).orElseThrow();
    }

    private void tell(String schemeId, String inputs, Settlement settled) {
        told.append("# ").append(schemeId).append(' ').append(inputs).append('\n');
        settled.derivation().forEach(this::line);
        settled.legs().forEach(this::leg);
        settled.fees().forEach(this::leg);
        told.append('\n');
    }

    private void leg(Leg leg) {
        told.append(leg.beneficiary()).append(": ").append(leg.amountFen()).append('\n');
        leg.derivation().forEach(this::line);
    }

    private void line(DerivationLine line) {
        kinds.add(line.kind());
        told.append("  ")
                .append(line.textEn())
                .append("\n  ")
                .append(line.textZh())
                .append('\n');
    }
}
