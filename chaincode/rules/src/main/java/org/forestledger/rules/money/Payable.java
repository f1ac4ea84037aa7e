// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.money;

import org.forestledger.rules.auction.Deposit;
import org.forestledger.rules.fraud.FraudClaim;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.market.FeeLine;
import org.forestledger.rules.sale.Sale;
import org.forestledger.rules.trade.Trade;

/**
 * What money comes in for: a trade, a sale between two accounts, a fee, a bidder's deposit, a sale of land, a claim after a
 * fraud.
 *
 * <p>All share one way for money to come in, so that a voucher is registered by one person and confirmed by another whatever
 * it pays.
 *
 * @param <R> the entry that registers the money
 */
public interface Payable<R extends Record & Incoming<R>> {
    /** Refuses with WRONG_STATE unless it waits for money. */
    default void requireAwaitingMoney() {}

    /** A receipt for it was rejected. */
    default void rejected(Work work) {}

    /** The money is there: what this makes of it is stored. */
    void confirmed(Work work, R receipt);

    /** What a receipt of an id pays; refused with NOT_FOUND where nothing that can be paid has it. */
    static Owed of(Work work, String id) {
        return work.find(Trade.KIND, id)
                .<Owed>map(trade -> trade)
                .or(() -> work.find(Sale.KIND, id))
                .or(() -> work.find(FeeLine.KIND, id))
                .or(() -> work.find(Deposit.KIND, id))
                .or(() -> work.find(FraudClaim.KIND, id))
                .orElseGet(() -> work.get(Trade.KIND, id));
    }
}
