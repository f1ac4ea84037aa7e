// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.dividend;

import java.util.List;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * An owner hands in tickets for good against their exact part of what the felling has brought (兑现, F-22). Dividends that are
 * still due are settled first.
 *
 * <p>The answer is the payout of the last range.
 *
 * @param batchId the batch of tickets
 * @param owner the owner's account
 * @param slices one to 200 ranges of free lots
 */
public record RedeemTickets(String batchId, String owner, List<LotSlice> slices) implements Command {
    @Override
    public void decide(Work work) {
        TransferLots.requireSome(slices);
        Work.requireId("batchId", batchId);
        Guards.requireAccount(work.caller(), owner);
        Account.mayGive(work, owner);
        DividendRegister register = work.find(DividendRegister.KIND, batchId)
                .filter(r -> r.redemption().isPresent())
                .orElseThrow(() -> Refusal.of(RefusalCode.REDEMPTION_NOT_DECLARED, "batch", batchId)
                        .asException());
        for (LotSlice slice : slices) {
            Refusal.unless(slice.batchId().equals(batchId), RefusalCode.INVALID_FIELD, "field", "slices.batchId");
            DividendPayout payout = redeem(work, register, Entitlement.settle(work, slice.take(work, owner)));
            work.answer(DividendPayout.KIND, payout.payoutId(), payout);
        }
    }

    private static DividendPayout redeem(Work work, DividendRegister register, Lot lot) {
        DividendRegister.Declared redemption = register.redemption().orElseThrow();
        int no = register.declared().size() + 1;
        DividendPayout payout = DividendPayout.pay(
                work,
                register,
                lot,
                List.of(new DividendPayout.Line(
                        no, redemption.dividendId(), redemption.due(lot.range(), register.units()))));
        Lot handedIn =
                lot.dividendsSettledTo(no).bound(Lot.Status.REDEEMED, Dividend.KIND.key(redemption.dividendId()));
        work.put(Lot.KIND, handedIn.id(), handedIn);
        return payout;
    }
}
