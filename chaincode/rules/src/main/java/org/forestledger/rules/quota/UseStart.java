// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.time.LocalDate;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.CentiMu;

/**
 * The proof that works have started on a part of approved land.
 *
 * @param applicationId the application
 * @param before the area on which they had started before
 * @param area the further area
 * @param document the proof
 * @param recordedOn the day
 * @param recordedBy who recorded it
 */
public record UseStart(
        String applicationId,
        CentiMu before,
        CentiMu area,
        Evidence document,
        LocalDate recordedOn,
        String recordedBy) {
    /** Where the proofs are kept. */
    public static final Kind<UseStart> KIND = new Kind<>("useStart", UseStart.class);
}
