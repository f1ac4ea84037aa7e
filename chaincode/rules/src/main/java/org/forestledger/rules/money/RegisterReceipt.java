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
 * @param amount how much: the whole that is due, or an agreed part of it
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
        Owed owed = Payable.of(work, tradeId);
        owed.requireAwaitingMoney();
        owed.requireNoReceipt();
        owed.requireAccount(work, fiscalAccount);
        owed.requireAmount(work, amount);
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
