// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.util.List;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;

/** Ranges that a command names. */
public final class QuotaSlices {
    private QuotaSlices() {}

    /** Refuses an empty or oversized list and ranges of another batch. */
    public static void requireOf(String batchId, List<LotSlice> slices) {
        TransferLots.requireSome(slices);
        for (LotSlice slice : slices) {
            Refusal.unless(
                    slice.batchId().equals(batchId),
                    RefusalCode.INVALID_FIELD,
                    "field",
                    "slices.batchId",
                    "value",
                    slice.batchId());
        }
    }

    /** The area of all ranges. */
    public static CentiMu area(List<LotSlice> slices) {
        return slices.stream().map(s -> CentiMu.of(s.range().count())).reduce(CentiMu.of(0), CentiMu::plus);
    }
}
