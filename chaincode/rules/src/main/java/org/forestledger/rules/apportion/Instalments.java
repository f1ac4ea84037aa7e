// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.apportion;

import java.math.BigInteger;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * An entitlement that is paid as a whole comes in. What is due is always counted from the running total, so the last
 * instalment brings the payments exactly up to the entitlement, however the receipts are cut.
 *
 * @param entitlementFen the whole of what one party gets, at most the whole
 * @param wholeFen the whole that is expected to come in
 */
public record Instalments(Fen entitlementFen, Fen wholeFen) {
    public Instalments {
        Refusal.unless(
                entitlementFen.compareTo(wholeFen) <= 0 && !wholeFen.isZero(),
                RefusalCode.APPORTIONMENT_OUT_OF_RANGE,
                "entitlementFen",
                entitlementFen.fen(),
                "wholeFen",
                wholeFen.fen());
    }

    /**
     * What is due in total once so much has come in.
     *
     * @param receivedFen what has come in so far; refused with APPORTIONMENT_OUT_OF_RANGE above the whole
     */
    public Fen dueInTotal(Fen receivedFen) {
        boolean inside = receivedFen.compareTo(wholeFen) <= 0;
        Refusal.unless(inside, RefusalCode.APPORTIONMENT_OUT_OF_RANGE, "receivedFen", receivedFen.fen());
        BigInteger exact = entitlementFen.toBigInteger().multiply(receivedFen.toBigInteger());
        return Fen.of(exact.divide(wholeFen.toBigInteger()));
    }

    /**
     * What is to be paid now.
     *
     * @param receivedFen what has come in so far
     * @param paidFen what has been paid so far; refused with APPORTIONMENT_OUT_OF_RANGE when it is more than is due
     */
    public Fen payable(Fen receivedFen, Fen paidFen) {
        Fen due = dueInTotal(receivedFen);
        boolean behind = paidFen.compareTo(due) <= 0;
        Refusal.unless(behind, RefusalCode.APPORTIONMENT_OUT_OF_RANGE, "dueFen", due.fen(), "paidFen", paidFen.fen());
        return due.minus(paidFen);
    }
}
