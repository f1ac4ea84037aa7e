// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.equity;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.lot.LotSlice;

/**
 * Shares pledged to a lender: they stay with their holder and do not move before the lender releases them (F-60).
 *
 * @param pledgeId the id
 * @param companyAccount the project company
 * @param holder the holder's account
 * @param lender the lender's account
 * @param slice the pledged shares
 * @param status whether it stands
 */
public record SharePledge(
        String pledgeId, String companyAccount, String holder, String lender, LotSlice slice, Status status) {
    /** Where pledges are kept. */
    public static final Kind<SharePledge> KIND = new Kind<>("pledge", SharePledge.class);

    /** Whether a pledge stands. */
    public enum Status {
        REGISTERED,
        RELEASED
    }
}
