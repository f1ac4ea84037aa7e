// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import org.forestledger.rules.auction.Auction;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Buyer or seller gives a trade up before money is registered; the lots are free again.
 *
 * @param tradeId the trade
 */
public record VoidTrade(String tradeId) implements Command {
    @Override
    public void decide(Work work) {
        Trade trade = work.get(Trade.KIND, tradeId);
        Refusal.unless(
                work.caller().accounts().contains(trade.buyerAccount())
                        || work.caller().accounts().contains(trade.sellerAccount()),
                RefusalCode.ACCOUNT_NOT_YOURS,
                "trade",
                tradeId);
        Refusal.unless(
                work.find(Auction.KIND, trade.listingId()).isEmpty(),
                RefusalCode.AUCTION_TRADE_BINDING,
                "trade",
                tradeId);
        work.answer(Trade.KIND, tradeId, end(work, trade, Hold.Status.VOIDED, Trade.Status.VOIDED));
    }

    static Trade end(Work work, Trade trade, Hold.Status hold, Trade.Status next) {
        trade.require(Trade.Status.HELD);
        Refusal.unless(trade.receiptId().isEmpty(), RefusalCode.HOLD_LOCKED, "trade", trade.tradeId());
        work.get(Hold.KIND, trade.holdId()).giveBack(work, hold);
        return trade.with(next);
    }
}
