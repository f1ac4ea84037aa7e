// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.lot;

import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A range inside one lot, named so that nothing has to be searched.
 *
 * @param batchId the batch
 * @param lotFrom the first number of the lot as it stands
 * @param from the first number of the range
 * @param to the last number of the range
 */
public record LotSlice(String batchId, long lotFrom, long from, long to) {
    /** The range. */
    public SerialRange range() {
        return new SerialRange(from, to);
    }

    /**
     * Cuts the range out of its free lot and returns it as a lot of its own; what is left stays with the owner.
     *
     * <p>Refused with LOT_NOT_FOUND, LOT_NOT_OWNED, FROZEN, LOT_NOT_AVAILABLE or RANGE_NOT_IN_LOT.
     */
    public Lot take(Work work, String owner) {
        Lot lot = Lot.at(work, batchId, lotFrom);
        lot.requireFree(work, owner);
        return cut(work, lot);
    }

    /** Cuts the range out of the lot whatever binds it; used by the rules that have checked the binding themselves. */
    public Lot cut(Work work, Lot lot) {
        Refusal.unless(
                lot.range().contains(range()),
                RefusalCode.RANGE_NOT_IN_LOT,
                "batch",
                batchId,
                "lot",
                lot.range(),
                "range",
                range());
        if (lot.range().from() < from) {
            Lot before = lot.over(new SerialRange(lot.range().from(), from - 1));
            work.put(Lot.KIND, before.id(), before);
        }
        if (lot.range().to() > to) {
            Lot after = lot.over(new SerialRange(to + 1, lot.range().to()));
            work.put(Lot.KIND, after.id(), after);
        }
        Lot taken = lot.over(range());
        work.put(Lot.KIND, taken.id(), taken);
        return taken;
    }
}
