// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.unit;

import java.math.BigInteger;

/** How an exact fraction of a fen becomes whole fen. Every lossy step names one. */
public enum Rounding {
    /** Down; the residue goes to the side that the scheme names. */
    FLOOR,
    /** To the nearest, halves up. */
    HALF_UP,
    /** Up, for targets that must be reached. */
    CEILING;

    /**
     * The quotient as a whole number.
     *
     * @param numerator zero or more
     * @param denominator above zero
     */
    public BigInteger divide(BigInteger numerator, BigInteger denominator) {
        return switch (this) {
            case FLOOR -> numerator.divide(denominator);
            case HALF_UP -> numerator.shiftLeft(1).add(denominator).divide(denominator.shiftLeft(1));
            case CEILING -> numerator.add(denominator).subtract(BigInteger.ONE).divide(denominator);
        };
    }
}
