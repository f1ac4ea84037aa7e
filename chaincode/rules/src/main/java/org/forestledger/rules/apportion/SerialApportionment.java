// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.apportion;

import java.math.BigInteger;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * An amount over the units 1..N of a batch. The holder of [a..b] has {@code floor(A*b/N) - floor(A*(a-1)/N)}, so the parts
 * sum to the amount for every way of cutting 1..N: splitting and merging ranges never makes or loses a fen.
 *
 * @param amountFen the amount A
 * @param units the count of units N, at least one; refused with APPORTIONMENT_OUT_OF_RANGE
 */
public record SerialApportionment(Fen amountFen, long units) {
    public SerialApportionment {
        Refusal.unless(units >= 1, RefusalCode.APPORTIONMENT_OUT_OF_RANGE, "units", units);
    }

    /**
     * What falls to a range of serial numbers.
     *
     * @param from the first serial number
     * @param to the last serial number, inclusive; refused with APPORTIONMENT_OUT_OF_RANGE outside 1..N or before from
     */
    public Fen of(long from, long to) {
        boolean inside = from >= 1 && from <= to && to <= units;
        Refusal.unless(inside, RefusalCode.APPORTIONMENT_OUT_OF_RANGE, "from", from, "to", to, "units", units);
        return Fen.of(upTo(to).subtract(upTo(from - 1)));
    }

    /** The exact fraction's numerator for a range: the amount times the count of its units, over {@link #units}. */
    public BigInteger numerator(long from, long to) {
        return amountFen.toBigInteger().multiply(BigInteger.valueOf(to - from + 1));
    }

    private BigInteger upTo(long serial) {
        return amountFen.toBigInteger().multiply(BigInteger.valueOf(serial)).divide(BigInteger.valueOf(units));
    }
}
