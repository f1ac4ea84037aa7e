// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.auction;

import java.time.LocalDate;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.protection.CreditRecord;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.Deals;
import org.forestledger.rules.trade.Listing;
import org.forestledger.rules.trade.Trade;

/**
 * The winner signs in time (F-31), as a buyer who is not listed (F-37): the lots pass from the auction's hold to a trade at the price that was bid.
 *
 * @param listingId the auction
 * @param tradeId the id of the new trade
 */
public record SignDeal(String listingId, String tradeId) implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("tradeId", tradeId);
        Auction auction = work.get(Auction.KIND, listingId);
        auction.require(Auction.Status.DEAL);
        String winner = auction.winner().orElseThrow();
        Guards.requireAccount(work.caller(), winner);
        CreditRecord.requireUnlisted(work, Account.mayReceive(work, winner));
        LocalDate last = auction.signUntil().orElseThrow();
        Refusal.unless(
                !work.tx().today().isAfter(last), RefusalCode.SIGNING_OVER, "auction", listingId, "signUntil", last);
        Listing listing = work.get(Listing.KIND, listingId);
        int days = AuctionSteps.terms(work, listing).payWorkingDays();
        LocalDate payUntil = AuctionSteps.within(work, listing, work.tx().today(), days);
        Hold hold = work.get(Hold.KIND, auction.holdId()).giveBack(work, Hold.Status.VOIDED);
        Trade trade = Deals.hold(
                work,
                listing,
                tradeId,
                winner,
                hold.ranges(),
                auction.price().orElseThrow(),
                payUntil.plusDays(1).atStartOfDay(Tx.ZONE).toInstant());
        work.put(Auction.KIND, listingId, auction.signed(tradeId));
        work.answer(Trade.KIND, tradeId, trade);
    }
}
