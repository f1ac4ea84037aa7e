// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.auction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.mandate.Mandate;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.protection.CreditRecord;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.Listing;
import org.forestledger.rules.unit.Fen;

/**
 * A bidder whose deposit is paid and who may still buy (F-37) bids the start price or more, each time at least a step above
 * the highest bid (F-32).
 *
 * <p>At the ceiling others may bid the same; who reaches the breaker price has the deal at that price at once (F-33).
 *
 * @param listingId the auction
 * @param bidderAccount the bidder
 * @param pricePerMu the bid, fen per mu
 */
public record PlaceBid(String listingId, String bidderAccount, Fen pricePerMu) implements Command {
    @Override
    public void decide(Work work) {
        Guards.requireAccount(work.caller(), bidderAccount);
        CreditRecord.requireUnlisted(work, Account.mayReceive(work, bidderAccount));
        Auction auction = work.get(Auction.KIND, listingId);
        auction.require(Auction.Status.ANNOUNCED);
        Listing listing = work.get(Listing.KIND, listingId);
        AuctionSteps.requireGoesOn(listing);
        Refusal.unless(
                !work.tx().today().isBefore(auction.plan().biddingFrom())
                        && work.tx().time().isBefore(auction.plan().biddingEnds()),
                RefusalCode.BIDDING_NOT_OPEN,
                "auction",
                listingId,
                "biddingFrom",
                auction.plan().biddingFrom(),
                "biddingEnds",
                auction.plan().biddingEnds());
        Batch batch = work.get(Batch.KIND, listing.batchId());
        Mandate.requireLive(work, listing.mandateId(), listing.sellerAccount(), batch.ruleSetId());
        Refusal.unless(
                work.find(Deposit.KIND, Deposit.idOf(listingId, bidderAccount))
                        .map(deposit -> deposit.status() == Deposit.Status.PAID)
                        .orElse(false),
                RefusalCode.DEPOSIT_NOT_PAID,
                "auction",
                listingId,
                "bidder",
                bidderAccount);
        requireHighEnough(auction);
        Bid bid = new Bid(
                listingId,
                auction.bids() + 1,
                bidderAccount,
                pricePerMu,
                work.tx().time(),
                work.caller().person());
        work.create(Bid.KIND, bid.id(), bid);
        work.answer(Auction.KIND, listingId, after(work, listing, auction));
    }

    private void requireHighEnough(Auction auction) {
        Optional<Fen> ceiling = auction.plan().ceilingPerMu();
        Refusal.unless(
                ceiling.map(most -> pricePerMu.compareTo(most) <= 0).orElse(true),
                RefusalCode.BID_ABOVE_CEILING,
                "pricePerMuFen",
                pricePerMu.fen(),
                "ceilingPerMuFen",
                ceiling.map(Fen::fen).orElse(0L));
        Fen least = auction.price()
                .map(highest -> highest.plus(auction.plan().incrementPerMu()))
                .orElse(auction.plan().startPerMu());
        // The last step to the ceiling may be a short one, and at the ceiling everybody may stand once.
        boolean atCeiling =
                ceiling.equals(Optional.of(pricePerMu)) && !auction.leaders().contains(bidderAccount);
        Refusal.unless(
                pricePerMu.compareTo(least) >= 0 || atCeiling,
                RefusalCode.BID_TOO_LOW,
                "pricePerMuFen",
                pricePerMu.fen(),
                "leastPerMuFen",
                least.fen());
    }

    private Auction after(Work work, Listing listing, Auction auction) {
        Optional<Fen> breaker = auction.plan().breakerPerMu().filter(price -> pricePerMu.compareTo(price) >= 0);
        if (breaker.isPresent()) {
            Auction reached = auction.bid(breaker.get(), List.of(bidderAccount));
            return AuctionSteps.deal(work, listing, reached, bidderAccount, List.of());
        }
        List<String> leaders = new ArrayList<>();
        if (auction.price().equals(Optional.of(pricePerMu))) {
            leaders.addAll(auction.leaders());
        }
        leaders.add(bidderAccount);
        return auction.bid(pricePerMu, leaders);
    }
}
