// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import java.math.BigInteger;
import org.forestledger.rules.unit.Bps;

/** Whether the state company may list at a price, given what was appraised (F-39). */
public enum PriceFloor {
    /** It may. */
    FREE,
    /** A first listing below the appraised amount. */
    REJECT_FIRST_ROUND,
    /** A later listing so far below it that the government must approve. */
    NEEDS_APPROVAL;

    /**
     * Judges a price. Both amounts are for the same thing in the same unit, however large.
     *
     * @param offered the listing's price
     * @param appraised the appraised amount
     * @param round 1 for the first listing, higher for each after it
     * @param relistFree the part of the appraised amount down to which a later listing is free, itself included
     */
    public static PriceFloor judge(BigInteger offered, BigInteger appraised, int round, Bps relistFree) {
        if (round == 1) {
            return offered.compareTo(appraised) >= 0 ? FREE : REJECT_FIRST_ROUND;
        }
        BigInteger least = appraised.multiply(BigInteger.valueOf(relistFree.bps()));
        return offered.multiply(BigInteger.valueOf(Bps.WHOLE)).compareTo(least) >= 0 ? FREE : NEEDS_APPROVAL;
    }
}
