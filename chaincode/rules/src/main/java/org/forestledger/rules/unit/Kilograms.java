// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.unit;

import java.math.BigInteger;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A mass in kilograms, whole ones, never negative: of CO2 equivalent, or of the grain that a field can bear in a year
 * (F-34).
 *
 * @param kilograms the mass
 */
public record Kilograms(long kilograms) implements Comparable<Kilograms> {
    private static final long TO_A_TONNE = 1_000;

    public Kilograms {
        if (kilograms < 0 || kilograms > Fen.MAX_FEN) {
            throw Refusal.of(RefusalCode.AMOUNT_OUT_OF_RANGE, "kilograms", kilograms)
                    .asException();
        }
    }

    /** The mass as a value. */
    public static Kilograms of(long kilograms) {
        return new Kilograms(kilograms);
    }

    /** The sum; refused with AMOUNT_OUT_OF_RANGE above the maximum. */
    public Kilograms plus(Kilograms other) {
        return new Kilograms(kilograms + other.kilograms);
    }

    /** The fewest whole tonnes that are not less: a part of a tonne counts as one. */
    public Tonnes roundedUp() {
        return Tonnes.of(Rounding.CEILING
                .divide(BigInteger.valueOf(kilograms), BigInteger.valueOf(TO_A_TONNE))
                .longValueExact());
    }

    @Override
    public int compareTo(Kilograms other) {
        return Long.compare(kilograms, other.kilograms);
    }
}
