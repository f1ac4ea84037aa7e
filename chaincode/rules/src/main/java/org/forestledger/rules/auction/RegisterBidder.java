// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.auction;

import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.protection.CreditRecord;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.Listing;

/**
 * A bidder who may buy (F-37) registers for an auction (F-31) and hides a seed for a possible lottery; bids are taken once
 * the deposit is paid.
 *
 * @param listingId the auction
 * @param bidderAccount the bidder
 * @param commitment what the bidder's seed is hidden behind
 */
public record RegisterBidder(String listingId, String bidderAccount, String commitment) implements Command {
    @Override
    public void decide(Work work) {
        Guards.requireAccount(work.caller(), bidderAccount);
        CreditRecord.requireUnlisted(work, Account.mayReceive(work, bidderAccount));
        Commitment.requireHash(commitment);
        Auction auction = work.get(Auction.KIND, listingId);
        auction.require(Auction.Status.ANNOUNCED);
        Listing listing = work.get(Listing.KIND, listingId);
        AuctionSteps.requireGoesOn(listing);
        Refusal.unless(
                work.tx().time().isBefore(auction.plan().biddingEnds()),
                RefusalCode.BIDDING_NOT_OPEN,
                "auction",
                listingId,
                "biddingEnds",
                auction.plan().biddingEnds());
        Refusal.unless(
                !bidderAccount.equals(listing.sellerAccount()), RefusalCode.INVALID_FIELD, "field", "bidderAccount");
        Deposit deposit = new Deposit(
                Deposit.idOf(listingId, bidderAccount),
                listingId,
                bidderAccount,
                auction.plan().deposit(),
                commitment,
                Optional.empty(),
                Optional.empty(),
                Deposit.Status.REGISTERED,
                work.caller().person());
        work.create(Deposit.KIND, deposit.depositId(), deposit);
        work.answer(Deposit.KIND, deposit.depositId(), deposit);
    }
}
