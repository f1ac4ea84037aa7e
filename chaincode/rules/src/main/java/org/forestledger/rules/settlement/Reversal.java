// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.settlement;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;

/**
 * Takes a posted settlement back, under the same approvals as the settlement; it points to it and is pointed to by it
 * (F-68, G-22).
 *
 * @param reversalId the id
 * @param settlementId the settlement
 * @param reason why
 * @param document the paper
 * @param status where it stands
 * @param proposedBy who proposed it
 */
public record Reversal(
        String reversalId, String settlementId, String reason, Evidence document, Status status, String proposedBy) {
    /** Where reversals are kept. */
    public static final Kind<Reversal> KIND = new Kind<>("reversal", Reversal.class);

    /** Where a reversal stands. */
    public enum Status {
        PROPOSED,
        POSTED,
        REFUSED
    }

    /** The id of the coin that brings the income back together. */
    public static String incomeCoinId(String reversalId) {
        return reversalId + ":coin";
    }

    /** The id of the hold that binds the lots again. */
    public static String holdId(String reversalId) {
        return reversalId + ":hold";
    }

    Reversal with(Status next) {
        return new Reversal(reversalId, settlementId, reason, document, next, proposedBy);
    }
}
