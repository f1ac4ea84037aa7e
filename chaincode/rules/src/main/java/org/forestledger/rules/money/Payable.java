// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.money;

import org.forestledger.rules.auction.Deposit;
import org.forestledger.rules.fraud.FraudClaim;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.market.FeeLine;
import org.forestledger.rules.sale.Sale;
import org.forestledger.rules.trade.Trade;
import org.forestledger.rules.unit.Fen;

/**
 * What one receipt pays in full: a trade, a sale between two accounts, a fee, a bidder's deposit or a claim after a fraud.
 *
 * <p>They all share one way for money to come in, so that a voucher is registered by one person and confirmed by another
 * whatever it pays.
 */
public interface Payable {
    /** How much must come in, fen. */
    Fen due();

    /** Refuses with WRONG_STATE unless it waits for money. */
    void requireAwaitingMoney();

    /** Refuses with WRONG_STATE where a receipt is registered already. */
    void requireNoReceipt();

    /** Refuses with SETTLEMENT_ACCOUNT_WRONG unless the money may come into this account. */
    default void requireAccount(String fiscalAccount) {}

    /** A receipt for it is registered; it cannot be given up any more. */
    void registered(Work work, String receiptId);

    /** The receipt was rejected. */
    void rejected(Work work);

    /** The money is there: what this makes of it is stored. */
    void confirmed(Work work, Receipt receipt);

    /** The entry of an id; refused with NOT_FOUND where nothing that can be paid has it. */
    static Payable of(Work work, String id) {
        return work.find(Trade.KIND, id)
                .<Payable>map(trade -> trade)
                .or(() -> work.find(Sale.KIND, id))
                .or(() -> work.find(FeeLine.KIND, id))
                .or(() -> work.find(Deposit.KIND, id))
                .or(() -> work.find(FraudClaim.KIND, id))
                .orElseGet(() -> work.get(Trade.KIND, id));
    }
}
