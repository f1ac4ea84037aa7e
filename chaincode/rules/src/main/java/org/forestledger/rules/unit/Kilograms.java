// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.unit;

import java.math.BigInteger;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A mass of CO2 equivalent in kilograms, whole ones, never negative.
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
