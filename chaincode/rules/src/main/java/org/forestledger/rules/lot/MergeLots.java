// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.lot;

import java.util.List;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * An owner joins neighbouring free lots on which the same dividends are settled; nothing changes hands.
 *
 * @param batchId the batch
 * @param lotFroms the first numbers of the lots, in serial order, 2 to 200
 */
public record MergeLots(String batchId, List<Long> lotFroms) implements Command {
    @Override
    public void decide(Work work) {
        Refusal.unless(
                lotFroms.size() >= 2 && lotFroms.size() <= TransferLots.MAX_SLICES,
                RefusalCode.TOO_LONG,
                "field",
                "lotFroms",
                "maxItems",
                TransferLots.MAX_SLICES);
        Lot merged = Lot.at(work, batchId, lotFroms.get(0));
        Guards.requireAccount(work.caller(), merged.owner());
        merged.requireFree(work, merged.owner());
        for (long from : lotFroms.subList(1, lotFroms.size())) {
            Lot next = Lot.at(work, batchId, from);
            Refusal.unless(
                    next.range().from() == merged.range().to() + 1
                            && next.owner().equals(merged.owner())
                            && next.status() == merged.status(),
                    RefusalCode.LOTS_NOT_ADJACENT,
                    "lot",
                    merged.range(),
                    "next",
                    next.range());
            next.requireNotFrozen(work);
            Refusal.unless(
                    next.dividendsTo().equals(merged.dividendsTo()),
                    RefusalCode.DIVIDENDS_DIFFER,
                    "lot",
                    merged.range(),
                    "settledTo",
                    merged.dividendsTo().orElse(0),
                    "next",
                    next.range(),
                    "nextSettledTo",
                    next.dividendsTo().orElse(0));
            work.delete(Lot.KIND, next.id());
            merged = merged.over(
                    new SerialRange(merged.range().from(), next.range().to()));
        }
        work.answer(Lot.KIND, merged.id(), merged);
    }
}
