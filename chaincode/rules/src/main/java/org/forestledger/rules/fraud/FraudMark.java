// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fraud;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The fraud case that is open over a batch: while it stands, no unit of the batch moves or is bound (CS-30, F-62). Only the
 * case writes it, so that everybody else can read it without getting in each other's way.
 *
 * @param batchId the batch
 * @param caseId the case
 */
public record FraudMark(String batchId, String caseId) {
    /** Where the marks are kept, by batch. */
    public static final Kind<FraudMark> KIND = new Kind<>("fraudMark", FraudMark.class);

    /** Refuses with FRAUD_CASE_OPEN while a case is open over the batch. */
    public static void requireNone(Work work, String batchId) {
        work.find(KIND, batchId).ifPresent(mark -> {
            throw Refusal.of(RefusalCode.FRAUD_CASE_OPEN, "batch", batchId, "fraudCase", mark.caseId)
                    .asException();
        });
    }
}
