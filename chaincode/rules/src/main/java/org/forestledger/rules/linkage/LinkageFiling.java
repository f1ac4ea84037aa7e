// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.time.LocalDate;
import java.util.List;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.CentiMu;

/**
 * The filing with the ministry and the two batches that it made (CS-14, A-31): written once.
 *
 * @param projectId the project
 * @param constructionBatchId the batch of construction-land indicators
 * @param construction its area
 * @param farmlandBatchId the batch of farmland indicators
 * @param farmland its three measures (F-34); the batch has as many units as the quantity
 * @param recordedOn the day
 * @param evidence the filing papers
 * @param recordedBy who recorded it
 */
public record LinkageFiling(
        String projectId,
        String constructionBatchId,
        CentiMu construction,
        String farmlandBatchId,
        FarmlandMeasures farmland,
        LocalDate recordedOn,
        List<Evidence> evidence,
        String recordedBy) {
    /** Where filings are kept. */
    public static final Kind<LinkageFiling> KIND = new Kind<>("linkageFiling", LinkageFiling.class);

    public LinkageFiling {
        evidence = List.copyOf(evidence);
    }
}
