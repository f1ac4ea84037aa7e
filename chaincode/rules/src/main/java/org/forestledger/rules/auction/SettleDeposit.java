// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.auction;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.market.BiddingTerms;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.Listing;
import org.forestledger.rules.trade.Trade;

/**
 * Anyone brings a deposit to its end (F-31): back to who did not win or who has paid the price; lost by a winner who did not
 * sign or pay in time and, where the rules say so, by a candidate who did not reveal.
 *
 * @param depositId the deposit
 */
public record SettleDeposit(String depositId) implements Command {
    @Override
    public void decide(Work work) {
        Deposit deposit = work.get(Deposit.KIND, depositId);
        deposit.require(Deposit.Status.PAID);
        Auction auction = work.get(Auction.KIND, deposit.auctionId());
        Listing listing = work.get(Listing.KIND, deposit.auctionId());
        BiddingTerms terms = AuctionSteps.terms(work, listing);
        boolean won = auction.winner().equals(Optional.of(deposit.bidderAccount()));
        boolean lost = won
                ? winnerLoses(work, listing, auction)
                : terms.unrevealedForfeits() && auction.unrevealed().contains(deposit.bidderAccount());
        Refusal.unless(
                auction.over() || auction.status() == Auction.Status.DEAL,
                RefusalCode.DEPOSIT_STILL_BOUND,
                "deposit",
                depositId,
                "auctionStatus",
                auction.status());
        work.answer(
                Deposit.KIND,
                depositId,
                lost ? deposit.forfeitedTo(work, terms.forfeitAccount()) : deposit.refunded(work));
    }

    /** Whether the winner has broken the deal; refused with DEPOSIT_STILL_BOUND while it can still be kept. */
    private boolean winnerLoses(Work work, Listing listing, Auction auction) {
        if (auction.tradeId().isEmpty()) {
            boolean late = auction.signUntil().map(work.tx().today()::isAfter).orElse(false);
            Refusal.unless(late, RefusalCode.DEPOSIT_STILL_BOUND, "deposit", depositId, "waitsFor", "signing");
            work.put(
                    Auction.KIND, auction.auctionId(), AuctionSteps.fail(work, listing, auction, auction.unrevealed()));
            return true;
        }
        Trade.Status trade = work.get(Trade.KIND, auction.tradeId().get()).status();
        Refusal.unless(
                trade != Trade.Status.HELD, RefusalCode.DEPOSIT_STILL_BOUND, "deposit", depositId, "waitsFor", "money");
        return trade == Trade.Status.EXPIRED || trade == Trade.Status.VOIDED;
    }
}
