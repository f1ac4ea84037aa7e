// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.util.List;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.project.Evidence;

/**
 * What the provincial pool gave to a county.
 *
 * @param allocationId the id
 * @param grantId the quota
 * @param countyAccount the county that got it
 * @param slices what it got
 * @param outsidePriority whether it went past the county in which the land was restored, which comes first (GZ-22, A-34)
 * @param document the decision
 * @param allocatedBy who booked it
 */
public record QuotaAllocation(
        String allocationId,
        String grantId,
        String countyAccount,
        List<LotSlice> slices,
        boolean outsidePriority,
        Evidence document,
        String allocatedBy) {
    /** Where allocations are kept. */
    public static final Kind<QuotaAllocation> KIND = new Kind<>("quotaAllocation", QuotaAllocation.class);

    public QuotaAllocation {
        slices = List.copyOf(slices);
    }
}
