// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.unit;

import java.math.BigInteger;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * An amount of money in fen, 1/100 yuan, never negative.
 *
 * <p>The largest amount is {@value #MAX_FEN} fen (some ninety million million yuan): every whole number up to it is exact
 * in JSON for all readers. Anything above it is refused with {@link RefusalCode#AMOUNT_OUT_OF_RANGE}, never wrapped.
 *
 * @param fen the amount in fen
 */
public record Fen(long fen) implements Comparable<Fen> {
    /** The largest amount in fen. */
    public static final long MAX_FEN = 9_007_199_254_740_991L;

    /** Nothing. */
    public static final Fen ZERO = new Fen(0);

    public Fen {
        if (fen < 0 || fen > MAX_FEN) {
            throw Refusal.of(RefusalCode.AMOUNT_OUT_OF_RANGE, "amountFen", fen).asException();
        }
    }

    /** The amount as a value. */
    public static Fen of(long fen) {
        return new Fen(fen);
    }

    /**
     * An exact whole number of fen.
     *
     * @throws org.forestledger.rules.refusal.RefusedException AMOUNT_OUT_OF_RANGE when negative or above the maximum
     */
    public static Fen of(BigInteger fen) {
        if (fen.bitLength() > 62) {
            throw Refusal.of(RefusalCode.AMOUNT_OUT_OF_RANGE, "amountFen", fen).asException();
        }
        return new Fen(fen.longValueExact());
    }

    /** The sum; refused with AMOUNT_OUT_OF_RANGE above the maximum. */
    public Fen plus(Fen other) {
        return new Fen(fen + other.fen);
    }

    /** The difference; refused with AMOUNT_OUT_OF_RANGE below zero. */
    public Fen minus(Fen other) {
        return new Fen(fen - other.fen);
    }

    /** The smaller of the two. */
    public Fen min(Fen other) {
        return fen <= other.fen ? this : other;
    }

    /** Whether nothing is there. */
    public boolean isZero() {
        return fen == 0;
    }

    /** The amount for products that may exceed a long. */
    public BigInteger toBigInteger() {
        return BigInteger.valueOf(fen);
    }

    @Override
    public int compareTo(Fen other) {
        return Long.compare(fen, other.fen);
    }

    /** The amount in yuan with two decimals, for people. */
    public String toYuan() {
        return fen / 100 + "." + (fen % 100 < 10 ? "0" : "") + fen % 100;
    }

    @Override
    public String toString() {
        return fen + " fen";
    }
}
