// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.lot;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * An owner cuts a free lot in two; nothing changes hands.
 *
 * @param batchId the batch
 * @param lotFrom the first number of the lot
 * @param lastOfFirst the last number of the first part
 */
public record CutLot(String batchId, long lotFrom, long lastOfFirst) implements Command {
    @Override
    public void decide(Work work) {
        Lot lot = Lot.at(work, batchId, lotFrom);
        Guards.requireAccount(work.caller(), lot.owner());
        lot.requireFree(work, lot.owner());
        Refusal.unless(
                lastOfFirst >= lotFrom && lastOfFirst < lot.range().to(),
                RefusalCode.RANGE_NOT_IN_LOT,
                "lot",
                lot.range(),
                "lastOfFirst",
                lastOfFirst);
        Lot first = new LotSlice(batchId, lotFrom, lotFrom, lastOfFirst).cut(work, lot);
        work.answer(Lot.KIND, first.id(), first);
    }
}
