// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.apportion;

import java.math.BigInteger;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Rounding;

/**
 * Recovers the average cost of the area that is used (CS-16). It counts with the exact cost of all area used so far and
 * never with a rounded average, so the recoveries sum to the total once all area is used.
 *
 * @param totalPaidFen what was paid for the whole area
 * @param totalArea the whole area, above zero; refused with APPORTIONMENT_OUT_OF_RANGE
 */
public record AverageCost(Fen totalPaidFen, CentiMu totalArea) {
    public AverageCost {
        boolean there = totalArea.centiMu() > 0;
        Refusal.unless(there, RefusalCode.APPORTIONMENT_OUT_OF_RANGE, "totalAreaCentiMu", totalArea.centiMu());
    }

    /**
     * What is recovered for a further use.
     *
     * @param usedBefore the area used before
     * @param usedNow the area used now; refused with APPORTIONMENT_OUT_OF_RANGE when both exceed the whole
     */
    public Fen recovery(CentiMu usedBefore, CentiMu usedNow) {
        CentiMu usedAfter = usedBefore.plus(usedNow);
        boolean inside = usedAfter.compareTo(totalArea) <= 0;
        Refusal.unless(inside, RefusalCode.APPORTIONMENT_OUT_OF_RANGE, "usedCentiMu", usedAfter.centiMu());
        return Fen.of(upTo(usedAfter).subtract(upTo(usedBefore)));
    }

    /** The average cost of a mu, rounded half up; for people to read, never to count with. */
    public Fen averagePerMuForDisplay() {
        BigInteger hundredfold = totalPaidFen.toBigInteger().multiply(BigInteger.valueOf(100));
        return Fen.of(Rounding.HALF_UP.divide(hundredfold, totalArea.toBigInteger()));
    }

    private BigInteger upTo(CentiMu used) {
        return totalPaidFen.toBigInteger().multiply(used.toBigInteger()).divide(totalArea.toBigInteger());
    }
}
