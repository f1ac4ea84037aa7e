// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.money;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * A finance clerk registers the bank's voucher for what is owed; from then on held lots wait for the money's confirmation.
 *
 * @param receiptId the id of the new receipt
 * @param tradeId the trade, sale, fee or deposit
 * @param amount how much; must be the whole that is due
 * @param fiscalAccount the account that received it
 * @param voucher the bank voucher: its number can be used once
 * @param receivedOn the bank's date, today or before
 */
public record RegisterReceipt(
        String receiptId, String tradeId, Fen amount, String fiscalAccount, Evidence voucher, LocalDate receivedOn)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("receiptId", receiptId);
        Guards.requireAccount(work.caller(), fiscalAccount);
        Account.active(work, fiscalAccount, AccountKind.FISCAL);
        Payable owed = Payable.of(work, tradeId);
        owed.requireAwaitingMoney();
        owed.requireNoReceipt();
        owed.requireAccount(fiscalAccount);
        Refusal.unless(
                amount.equals(owed.due()),
                RefusalCode.RECEIPT_AMOUNT_MISMATCH,
                "amountFen",
                amount.fen(),
                "grossFen",
                owed.due().fen());
        Refusal.unless(
                !receivedOn.isAfter(work.tx().today()),
                RefusalCode.INVALID_FIELD,
                "field",
                "receivedOn",
                "value",
                receivedOn);
        Voucher.use(work, voucher, "receipt/" + receiptId);
        Receipt receipt = new Receipt(
                receiptId,
                tradeId,
                amount,
                fiscalAccount,
                voucher,
                receivedOn,
                Receipt.Status.REGISTERED,
                work.caller().person(),
                Optional.empty());
        work.create(Receipt.KIND, receiptId, receipt);
        owed.registered(work, receiptId);
        work.answer(Receipt.KIND, receiptId, receipt);
    }
}
