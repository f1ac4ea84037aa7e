// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.audit;

import java.time.Instant;
import java.util.List;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;

/**
 * What an auditor found.
 *
 * @param findingId the id
 * @param subjectKey the state key that it is about
 * @param text the finding
 * @param documents the papers
 * @param recordedBy the auditor
 * @param recordedAt when
 */
public record Finding(
        String findingId,
        String subjectKey,
        String text,
        List<Evidence> documents,
        String recordedBy,
        Instant recordedAt) {
    /** Where findings are kept. */
    public static final Kind<Finding> KIND = new Kind<>("finding", Finding.class);
}
