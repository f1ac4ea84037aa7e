// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.money;

import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/** A fixed sum that receipts pay, one undecided receipt at a time: whole, or in the parts that were agreed on. */
public interface Owed extends Payable<Receipt> {
    /** The whole sum, fen. */
    Fen due();

    /** Refuses with WRONG_STATE where a receipt is registered already. */
    void requireNoReceipt();

    /** Refuses with SETTLEMENT_ACCOUNT_WRONG unless the money may come into this account. */
    default void requireAccount(Work work, String fiscalAccount) {}

    /** Refuses with RECEIPT_AMOUNT_MISMATCH unless it is the whole sum, where no parts were agreed on. */
    default void requireAmount(Work work, Fen amount) {
        Refusal.unless(
                amount.equals(due()),
                RefusalCode.RECEIPT_AMOUNT_MISMATCH,
                "amountFen",
                amount.fen(),
                "grossFen",
                due().fen());
    }

    /** A receipt for it is registered; it cannot be given up any more. */
    void registered(Work work, String receiptId);
}
