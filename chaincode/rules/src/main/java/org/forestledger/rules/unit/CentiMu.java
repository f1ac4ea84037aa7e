// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.unit;

import java.math.BigInteger;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * An area in 1/100 mu, the smallest unit that a register prints (GZ-33); never negative.
 *
 * @param centiMu the area in 1/100 mu, at most {@value #MAX_CENTI_MU}
 */
public record CentiMu(long centiMu) implements Comparable<CentiMu> {
    /** The largest area in 1/100 mu: more than all land on earth. */
    public static final long MAX_CENTI_MU = 1_000_000_000_000_000L;

    public CentiMu {
        if (centiMu < 0 || centiMu > MAX_CENTI_MU) {
            throw Refusal.of(RefusalCode.AMOUNT_OUT_OF_RANGE, "areaCentiMu", centiMu)
                    .asException();
        }
    }

    /** The area as a value. */
    public static CentiMu of(long centiMu) {
        return new CentiMu(centiMu);
    }

    /** The sum; refused with AMOUNT_OUT_OF_RANGE above the maximum. */
    public CentiMu plus(CentiMu other) {
        return new CentiMu(centiMu + other.centiMu);
    }

    /** The difference; refused with AMOUNT_OUT_OF_RANGE below zero. */
    public CentiMu minus(CentiMu other) {
        return new CentiMu(centiMu - other.centiMu);
    }

    /** The area for products that may exceed a long. */
    public BigInteger toBigInteger() {
        return BigInteger.valueOf(centiMu);
    }

    @Override
    public int compareTo(CentiMu other) {
        return Long.compare(centiMu, other.centiMu);
    }

    /** The area in mu with two decimals, for people. */
    public String toMu() {
        return centiMu / 100 + "." + (centiMu % 100 < 10 ? "0" : "") + centiMu % 100;
    }

    @Override
    public String toString() {
        return toMu() + " mu";
    }
}
