// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts near the ends of what can be told are exact or refused, never wrapped. */
class OverflowTest {
    private static final String MAX = String.valueOf(Fen.MAX_FEN);

    @Test
    void split_shouldBeExact_whenTheAmountIsTheLargest() {
        Scheme scheme =
                Samples.byAmount(Samples.split("b", 3333, "a"), Samples.publicSide("a"), Samples.privateSide("b"));

        Settlement settled =
                SchemeEvaluator.evaluate(scheme, Map.of("amountFen", MAX)).orThrow();

        BigInteger exact = BigInteger.valueOf(Fen.MAX_FEN)
                .multiply(BigInteger.valueOf(3333))
                .divide(BigInteger.valueOf(10_000));
        assertThat(settled.leg("b").orElseThrow().amountFen().toBigInteger()).isEqualTo(exact);
        assertThat(settled.leg("a").orElseThrow().amountFen().fen()).isEqualTo(Fen.MAX_FEN - exact.longValueExact());
    }

    @Test
    void bands_shouldBeExact_whenPriceTimesAreaExceedsALong() {
        Scheme scheme = Samples.bands(BandMode.MARGINAL);
        // The bound times the largest area is 3e21 hundredths of a fen, far above a long.
        String area = CentiMu.of(CentiMu.MAX_CENTI_MU).toMu();

        Settlement settled = SchemeEvaluator.evaluate(scheme, Map.of("pricePerMu", "9.00", "areaMu", area))
                .orThrow();

        assertThat(settled.grossFen().fen()).isEqualTo(9_000_000_000_000_000L);
        assertThat(settled.leg("projectCompany").orElseThrow().amountFen().fen())
                .isEqualTo(4_500_000_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740992", "9223372036854775807", "9223372036854775808", "9999999999999999999"})
    void evaluate_shouldRefuse_whenAnAmountIsTooLarge(String amount) {
        Scheme scheme = Samples.byAmount(Samples.pay("a"), Samples.publicSide("a"));

        requireOutOfRange(SchemeEvaluator.evaluate(scheme, Map.of("amountFen", amount)));
    }

    @Test
    void evaluate_shouldRefuse_whenPriceTimesAreaIsTooLarge() {
        Scheme scheme = Samples.bands(BandMode.MARGINAL);

        requireOutOfRange(SchemeEvaluator.evaluate(
                scheme, Map.of("pricePerMu", "90071992547409.91", "areaMu", "10000000000000.00")));
        requireOutOfRange(
                SchemeEvaluator.evaluate(scheme, Map.of("pricePerMu", "90071992547409.91", "areaMu", "1.01")));
    }

    @Test
    void claims_shouldRefuse_whenTheirShortfallCannotBeTold() {
        Charge most = new Charge.InTotal(Samples.fixed(Fen.MAX_FEN));
        Node node = new Node.Claims(
                "claims",
                "T",
                List.of(new Claim("one", "T", most, Samples.pay("a")), new Claim("two", "T", most, Samples.pay("a"))),
                Optional.empty(),
                "shortfall",
                Samples.pay("a"));
        Scheme scheme = Samples.byAmount(node, Samples.publicSide("a"));

        assertThat(SchemeEvaluator.evaluate(scheme, Map.of("amountFen", MAX))
                        .orThrow()
                        .grossFen()
                        .fen())
                .isEqualTo(Fen.MAX_FEN);
        requireOutOfRange(SchemeEvaluator.evaluate(scheme, Map.of("amountFen", "5")));
    }

    @Test
    void lots_shouldRefuse_whenTheirSumIsTooLarge() {
        Scheme scheme = Samples.byAmount(Samples.pay("a"), Samples.publicSide("a"));
        List<Map<String, String>> lots = List.of(Map.of("amountFen", MAX), Map.of("amountFen", "1"));

        requireOutOfRange(SchemeEvaluator.of(scheme).evaluate(Map.of(), lots));
    }

    private static void requireOutOfRange(Evaluation result) {
        assertThat(result).isInstanceOf(Evaluation.Refused.class);
        assertThat(((Evaluation.Refused) result).refusal().code()).isEqualTo(RefusalCode.AMOUNT_OUT_OF_RANGE);
    }
}
