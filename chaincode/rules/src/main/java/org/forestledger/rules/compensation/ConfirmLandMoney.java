// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.compensation;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Voucher;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Another finance officer confirms that the money lies in the fiscal account, or rejects the registration.
 *
 * @param receiptId the receipt
 * @param confirmed true to confirm, false to reject
 */
public record ConfirmLandMoney(String receiptId, boolean confirmed) implements Command {
    @Override
    public void decide(Work work) {
        LandReceipt receipt = work.get(LandReceipt.KIND, receiptId);
        Guards.requireAccount(work.caller(), receipt.fiscalAccount());
        Guards.requireOtherPerson(work.caller(), receipt.registeredBy());
        Refusal.unless(
                receipt.status() == LandReceipt.Status.REGISTERED,
                RefusalCode.WRONG_STATE,
                "receipt",
                receiptId,
                "status",
                receipt.status());
        if (confirmed) {
            LandDeal deal = work.get(LandDeal.KIND, receipt.dealId());
            work.put(LandDeal.KIND, deal.dealId(), deal.receiving(receipt.amount()));
            receipt.income().mint(work);
        } else {
            Voucher.release(work, receipt.voucher());
        }
        work.answer(
                LandReceipt.KIND,
                receiptId,
                receipt.decided(
                        confirmed ? LandReceipt.Status.CONFIRMED : LandReceipt.Status.REJECTED,
                        work.caller().person()));
    }
}
