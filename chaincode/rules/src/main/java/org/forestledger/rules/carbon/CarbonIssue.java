// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.carbon;

import java.time.LocalDate;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.Tonnes;

/**
 * What stands behind a batch of carbon credits.
 *
 * @param batchId the batch, whose vintage is the year of the period
 * @param carbonProjectId the project
 * @param periodFrom the first day whose carbon is credited
 * @param periodTo the last day whose carbon is credited
 * @param amount how much was verified
 * @param verifier the official code of the body that verified it, another than the validator (F-12)
 * @param verificationReport the verifier's report
 */
public record CarbonIssue(
        String batchId,
        String carbonProjectId,
        LocalDate periodFrom,
        LocalDate periodTo,
        Tonnes amount,
        String verifier,
        Evidence verificationReport) {
    /** Where carbon issues are kept. */
    public static final Kind<CarbonIssue> KIND = new Kind<>("carbonIssue", CarbonIssue.class);
}
