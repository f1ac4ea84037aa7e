// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fraud;

import java.util.List;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The registry cancels free units of the culprit in place of fraudulent ones that were used or sold, as many as are open at
 * most (forced cancellation of the equal amount, F-15). The culprit is not asked.
 *
 * @param account the culprit's account
 * @param asset the asset
 * @param slices ranges of its free lots of that asset, 1 to 200
 */
public record CancelForDebt(String account, Batch.Asset asset, List<LotSlice> slices) implements Command {
    @Override
    public void decide(Work work) {
        TransferLots.requireSome(slices);
        FraudDebt debt = work.get(FraudDebt.KIND, FraudDebt.idOf(account, asset));
        long units = slices.stream().mapToLong(slice -> slice.range().count()).sum();
        Refusal.unless(units <= debt.open(), RefusalCode.FRAUD_DEBT_EXCEEDED, "units", units, "open", debt.open());
        work.get(Account.KIND, account).requireNotFrozen(work);
        for (LotSlice slice : slices) {
            Batch batch = Batch.issued(work, slice.batchId());
            Refusal.unless(
                    batch.asset() == asset,
                    RefusalCode.INVALID_FIELD,
                    "field",
                    "slices.batchId",
                    "asset",
                    batch.asset());
            Lot given = slice.take(work, account).bound(Lot.Status.VOIDED_FRAUD, FraudDebt.binding(account, asset));
            work.put(Lot.KIND, given.id(), given);
        }
        work.answer(FraudDebt.KIND, debt.id(), debt.less(units));
    }
}
