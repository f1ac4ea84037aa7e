// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.dividend;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Settles every declared dividend on lots: their owners claim it, or anybody pushes it, since it can go to nobody but the
 * owners. Held and pledged lots are settled too. Lots that are due nothing are passed over.
 *
 * <p>The answer is the payout of the last lot.
 *
 * @param batchId the batch of tickets
 * @param lotFroms the first numbers of 1 to 100 lots
 */
public record SettleDividends(String batchId, List<Long> lotFroms) implements Command {
    private static final int MAX_LOTS = 100;

    @Override
    public void decide(Work work) {
        Refusal.unless(!lotFroms.isEmpty(), RefusalCode.MISSING_FIELD, "field", "lotFroms");
        Refusal.unless(lotFroms.size() <= MAX_LOTS, RefusalCode.TOO_LONG, "field", "lotFroms", "maxItems", MAX_LOTS);
        Optional<DividendPayout> last = Optional.empty();
        for (long from : lotFroms) {
            Lot lot = Lot.at(work, batchId, from);
            Optional<DividendPayout> payout = Entitlement.payout(work, lot);
            if (payout.isPresent()) {
                work.put(Lot.KIND, lot.id(), Entitlement.settled(lot, payout.get()));
                last = payout;
            }
        }
        DividendPayout paid = last.orElseThrow(() ->
                Refusal.of(RefusalCode.NOTHING_TO_SETTLE, "batch", batchId).asException());
        work.answer(DividendPayout.KIND, paid.payoutId(), paid);
    }
}
