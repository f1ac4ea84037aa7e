// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.util.List;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;

/**
 * Lots of the county's quota of the year are given up for its deficit; what they do not cover is carried on (GZ-29).
 *
 * @param countyAccount the county
 * @param slices ranges of its free lots, 1 to 200, at most as much as the deficit
 */
public record CoverDeficit(String countyAccount, List<LotSlice> slices) implements Command {
    @Override
    public void decide(Work work) {
        TransferLots.requireSome(slices);
        CountyDeficit deficit = work.get(CountyDeficit.KIND, countyAccount);
        CentiMu area = QuotaSlices.area(slices);
        Refusal.unless(
                area.compareTo(deficit.open()) <= 0,
                RefusalCode.AREA_MISMATCH,
                "areaMu",
                area.toMu(),
                "openMu",
                deficit.open().toMu());
        for (LotSlice slice : slices) {
            work.get(QuotaGrant.KIND, slice.batchId()).requireUsable(work);
            Lot given =
                    slice.take(work, countyAccount).bound(Lot.Status.DEDUCTED, CountyDeficit.binding(countyAccount));
            work.put(Lot.KIND, given.id(), given);
        }
        work.answer(CountyDeficit.KIND, countyAccount, deficit.less(area));
    }
}
