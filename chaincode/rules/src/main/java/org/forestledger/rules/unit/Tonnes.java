// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.unit;

import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A count of tonnes of CO2 equivalent, whole ones, never negative.
 *
 * @param tonnes the count
 */
public record Tonnes(long tonnes) implements Comparable<Tonnes> {
    public Tonnes {
        if (tonnes < 0 || tonnes > Fen.MAX_FEN) {
            throw Refusal.of(RefusalCode.AMOUNT_OUT_OF_RANGE, "tonnes", tonnes).asException();
        }
    }

    /** The count as a value. */
    public static Tonnes of(long tonnes) {
        return new Tonnes(tonnes);
    }

    /** The sum; refused with AMOUNT_OUT_OF_RANGE above the maximum. */
    public Tonnes plus(Tonnes other) {
        return new Tonnes(tonnes + other.tonnes);
    }

    /** The difference; refused with AMOUNT_OUT_OF_RANGE below zero. */
    public Tonnes minus(Tonnes other) {
        return new Tonnes(tonnes - other.tonnes);
    }

    @Override
    public int compareTo(Tonnes other) {
        return Long.compare(tonnes, other.tonnes);
    }
}
