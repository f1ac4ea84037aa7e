// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.money;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.trade.Trade;

/**
 * Another finance officer confirms that the money lies in the fiscal account, or rejects the registration (RZ-27).
 *
 * @param receiptId the receipt
 * @param confirmed true to confirm, false to reject
 */
public record DecideReceipt(String receiptId, boolean confirmed) implements Command {
    @Override
    public void decide(Work work) {
        Receipt receipt = work.get(Receipt.KIND, receiptId);
        Guards.requireAccount(work.caller(), receipt.fiscalAccount());
        Guards.requireOtherPerson(work.caller(), receipt.registeredBy());
        Refusal.unless(
                receipt.status() == Receipt.Status.REGISTERED,
                RefusalCode.WRONG_STATE,
                "receipt",
                receiptId,
                "status",
                receipt.status());
        Trade trade = work.get(Trade.KIND, receipt.tradeId());
        trade.require(Trade.Status.HELD);
        if (confirmed) {
            work.put(Trade.KIND, trade.tradeId(), trade.with(Trade.Status.PAID));
            income(receipt).mint(work);
        } else {
            work.put(Trade.KIND, trade.tradeId(), trade.withReceipt(Optional.empty()));
            work.get(Hold.KIND, trade.holdId()).lock(work, false);
            Voucher.release(work, receipt.voucher());
        }
        work.answer(
                Receipt.KIND,
                receiptId,
                receipt.decided(
                        confirmed ? Receipt.Status.CONFIRMED : Receipt.Status.REJECTED,
                        work.caller().person()));
    }

    private static Coin income(Receipt receipt) {
        return new Coin(
                receipt.coinId(),
                receipt.amount(),
                receipt.fiscalAccount(),
                receipt.fiscalAccount(),
                List.of(),
                BookingForm.FISCAL_INCOME,
                "receipt/" + receipt.receiptId(),
                Optional.empty(),
                Coin.Status.UNSETTLED,
                Optional.empty(),
                1);
    }
}
