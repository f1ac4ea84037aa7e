// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;
import org.junit.jupiter.api.Test;

/** The unit types at their edges: exact or refused, never wrapped. */
class UnitsTest {
    private static RefusalCode code(ThrowingCallable call) {
        return catchThrowableOfType(RefusedException.class, call).refusal().code();
    }

    @Test
    void amounts_shouldBeRefused_whenTheyLeaveTheirRange() {
        List<ThrowingCallable> outside = List.of(
                () -> Fen.of(-1),
                () -> Fen.of(Fen.MAX_FEN + 1),
                () -> Fen.of(Long.MAX_VALUE),
                () -> Fen.of(Fen.MAX_FEN).plus(Fen.of(1)),
                () -> Fen.ZERO.minus(Fen.of(1)),
                () -> Fen.of(BigInteger.ONE.shiftLeft(64)),
                () -> CentiMu.of(-1),
                () -> CentiMu.of(CentiMu.MAX_CENTI_MU).plus(CentiMu.of(1)),
                () -> CentiMu.of(Long.MAX_VALUE),
                () -> Tickets.of(Long.MIN_VALUE),
                () -> Tonnes.of(0).minus(Tonnes.of(1)),
                () -> Decimal.yuan("f", "9223372036854775807.00"),
                () -> Decimal.mu("f", "9223372036854775807"));
        outside.forEach(call -> assertThat(code(call)).isEqualTo(RefusalCode.AMOUNT_OUT_OF_RANGE));
        assertThat(code(() -> Bps.of(10_001))).isEqualTo(RefusalCode.RATIO_OUT_OF_RANGE);
        assertThat(Fen.of(Fen.MAX_FEN).minus(Fen.of(Fen.MAX_FEN))).isEqualTo(Fen.ZERO);
    }

    @Test
    void decimal_shouldReadExactly_whenTheTextIsPlain() {
        Map<String, Long> good = Map.of(
                "0", 0L, "0.01", 1L, "0.1", 10L, "12", 1_200L, "6,500.00", 650_000L, "1,234,567.8", 123_456_780L);
        good.forEach((text, fen) -> assertThat(Decimal.yuan("f", text)).isEqualTo(Fen.of(fen)));
        for (String bad : List.of("", " 1", "-1", "+1", "1.", ".5", "1e3", "0x1", "1,23.00", "１２", "NaN", "1 000")) {
            assertThat(code(() -> Decimal.yuan("f", bad))).as(bad).isEqualTo(RefusalCode.INVALID_NUMBER);
        }
        assertThat(code(() -> Decimal.mu("f", "1.000"))).isEqualTo(RefusalCode.TOO_MANY_DECIMALS);
        assertThat(code(() -> Decimal.mu("f", "1".repeat(41)))).isEqualTo(RefusalCode.TOO_LONG);
    }

    @Test
    void rounding_shouldGoItsWay_whenAFractionIsLeft() {
        BigInteger five = BigInteger.valueOf(5);
        BigInteger two = BigInteger.TWO;
        assertThat(Rounding.FLOOR.divide(five, two)).isEqualTo(2);
        assertThat(Rounding.HALF_UP.divide(five, two)).isEqualTo(3);
        assertThat(Rounding.CEILING.divide(five, two)).isEqualTo(3);
        assertThat(Rounding.CEILING.divide(BigInteger.valueOf(4), two)).isEqualTo(2);
    }

    @Test
    void text_shouldShowTwoDecimals_whenPeopleReadIt() {
        assertThat(Fen.of(100_001).toYuan()).isEqualTo("1000.01");
        assertThat(CentiMu.of(123_456).toMu()).isEqualTo("1234.56");
        assertThat(Bps.of(4_905)).hasToString("49.05 %");
    }
}
