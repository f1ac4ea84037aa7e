// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.lot;

import java.util.List;
import org.forestledger.rules.ledger.Kind;

/**
 * The record of one transfer without money.
 *
 * @param transferId the id
 * @param fromAccount the old owner
 * @param toAccount the new owner
 * @param slices what moved
 */
public record Movement(String transferId, String fromAccount, String toAccount, List<LotSlice> slices) {
    /** Where transfers are kept. */
    public static final Kind<Movement> KIND = new Kind<>("transfer", Movement.class);
}
