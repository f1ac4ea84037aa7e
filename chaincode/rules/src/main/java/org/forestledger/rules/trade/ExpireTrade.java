// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import org.forestledger.rules.hold.ExpireHold;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;

/**
 * Anyone ends a trade that was not paid in time; the lots are free again, and what had come in of the price is the buyer's.
 *
 * @param tradeId the trade
 */
public record ExpireTrade(String tradeId) implements Command {
    @Override
    public void decide(Work work) {
        Trade trade = work.get(Trade.KIND, tradeId);
        trade.require(Trade.Status.HELD);
        ExpireHold.requireOver(work, work.get(Hold.KIND, trade.holdId()));
        InstalmentPlan.refund(work, tradeId, Trade.KIND.key(tradeId), trade.holdId(), trade.buyerAccount());
        work.answer(Trade.KIND, tradeId, VoidTrade.end(work, trade, Hold.Status.EXPIRED, Trade.Status.EXPIRED));
    }
}
