// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.money;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

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
        Payable owed = Payable.of(work, receipt.tradeId());
        owed.requireAwaitingMoney();
        if (confirmed) {
            owed.confirmed(work, receipt);
        } else {
            owed.rejected(work);
            Voucher.release(work, receipt.voucher());
        }
        work.answer(
                Receipt.KIND,
                receiptId,
                receipt.decided(
                        confirmed ? Receipt.Status.CONFIRMED : Receipt.Status.REJECTED,
                        work.caller().person()));
    }
}
