// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.util.List;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.project.Evidence;

/**
 * The province gives lots of its pool to a county; the only way in which a quota changes hands (GZ-22). A county other than
 * the one that restored the land is flagged, not refused: "first" is no "only".
 *
 * @param allocationId the id of the new allocation
 * @param grantId the quota
 * @param countyAccount the county that gets it
 * @param slices ranges of the pool's lots, 1 to 200
 * @param document the decision
 */
public record AllocateQuota(
        String allocationId, String grantId, String countyAccount, List<LotSlice> slices, Evidence document)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("allocationId", allocationId);
        QuotaSlices.requireOf(grantId, slices);
        Account.active(work, countyAccount, AccountKind.COUNTY);
        QuotaGrant grant = work.get(QuotaGrant.KIND, grantId);
        grant.requireValid(work.tx().today());
        for (LotSlice slice : slices) {
            Lot lot = slice.take(work, grant.poolAccount()).ownedBy(work, countyAccount, allocationId);
            work.put(Lot.KIND, lot.id(), lot);
        }
        QuotaAllocation allocation = new QuotaAllocation(
                allocationId,
                grantId,
                countyAccount,
                slices,
                !countyAccount.equals(grant.countyAccount()),
                document,
                work.caller().person());
        work.create(QuotaAllocation.KIND, allocationId, allocation);
        work.answer(QuotaAllocation.KIND, allocationId, allocation);
    }
}
