// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

class LotsTest {
    private static final Map<String, String> CHEAP = Map.of("pricePerMu", "20000.00", "areaMu", "10.00");
    private static final Map<String, String> DEAR = Map.of("pricePerMu", "40000.00", "areaMu", "10.00");

    private static final Scheme PER_LOT = Samples.bands(BandMode.MARGINAL);
    private static final Scheme PER_DEAL = PER_LOT.withLotScope(LotScope.PER_DEAL_AVERAGE);

    private static Evaluation settle(Scheme scheme, List<Map<String, String>> lots) {
        return SchemeEvaluator.of(scheme).evaluate(Map.of(), lots);
    }

    private static long government(Settlement settled) {
        return settled.leg("government").orElseThrow().amountFen().fen();
    }

    @Test
    void evaluate_shouldAddTheLots_whenTheScopeIsTheLot() {
        Settlement deal = settle(PER_LOT, List.of(CHEAP, DEAR)).orThrow();

        assertThat(deal.grossFen().fen()).isEqualTo(60_000_000);
        assertThat(deal.figure("excessFen").orElseThrow().fen()).isEqualTo(10_000_000);
        assertThat(government(deal)).isEqualTo(10_000_000 + 15_000_000 + 8_000_000);
        assertThat(deal.lots()).hasSize(2);
        List<DerivationKind> kinds = deal.leg("government").orElseThrow().derivation().stream()
                .map(DerivationLine::kind)
                .toList();
        assertThat(kinds).containsExactly(DerivationKind.LOT, DerivationKind.LOT, DerivationKind.SUM);
    }

    @Test
    void evaluate_shouldAverageTheLots_whenTheScopeIsTheDeal() {
        Settlement deal = settle(PER_DEAL, List.of(CHEAP, DEAR)).orThrow();

        assertThat(deal.figure("excessFen").orElseThrow().fen()).isZero();
        assertThat(government(deal)).isEqualTo(30_000_000);
        assertThat(deal.lots()).isEmpty();
    }

    @Test
    void evaluate_shouldGiveTheSameAmounts_whenTheLotsComeInAnotherOrder() {
        for (Scheme scheme : List.of(PER_LOT, PER_DEAL)) {
            List<Map<String, String>> lots = new ArrayList<>(List.of(CHEAP, DEAR, CHEAP));
            Settlement one = settle(scheme, lots).orThrow();
            Collections.rotate(lots, 1);
            Settlement other = settle(scheme, lots).orThrow();
            assertThat(government(other)).isEqualTo(government(one));
            assertThat(other.figures()).isEqualTo(one.figures());
        }
    }

    @Test
    void evaluate_shouldNameTheLot_whenOneIsRefused() {
        for (Scheme scheme : List.of(PER_LOT, PER_DEAL)) {
            Refusal refusal = refusal(settle(scheme, List.of(CHEAP, Map.of("pricePerMu", "1.00"))));
            assertThat(refusal.code()).isEqualTo(RefusalCode.MISSING_FIELD);
            assertThat(refusal.details()).containsEntry("lot", "2").containsEntry("field", "areaMu");
        }
    }

    @Test
    void evaluate_shouldRefuse_whenThereAreNoLotsOrTooMany() {
        assertThat(refusal(settle(PER_LOT, List.of())).code()).isEqualTo(RefusalCode.MISSING_FIELD);
        List<Map<String, String>> many = Collections.nCopies(SchemeEvaluator.MAX_LOTS + 1, CHEAP);
        assertThat(refusal(settle(PER_LOT, many)).code()).isEqualTo(RefusalCode.TOO_LONG);
    }

    @Test
    void evaluate_shouldRefuse_whenADealIsAveragedButHasNoPrice() {
        Scheme given =
                Samples.byAmount(Samples.pay("a"), Samples.publicSide("a")).withLotScope(LotScope.PER_DEAL_AVERAGE);

        Refusal refusal = refusal(settle(given, List.of(Map.of("amountFen", "1"))));

        assertThat(refusal.code()).isEqualTo(RefusalCode.SCHEME_INVALID);
    }

    private static Refusal refusal(Evaluation evaluation) {
        return ((Evaluation.Refused) evaluation).refusal();
    }
}
