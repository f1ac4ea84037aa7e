// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.auction;

import java.time.LocalDate;
import java.util.List;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.Listing;

/**
 * Anyone takes an auction on once its time is over: to a deal, to a lottery among those at the ceiling (F-33), or to nothing
 * where nobody has bid, the market has not drawn in time, or the listing was ended.
 *
 * @param listingId the auction
 */
public record CloseAuction(String listingId) implements Command {
    @Override
    public void decide(Work work) {
        Auction auction = work.get(Auction.KIND, listingId);
        Listing listing = work.get(Listing.KIND, listingId);
        boolean lottery = auction.status() == Auction.Status.LOTTERY;
        if (!lottery) {
            auction.require(Auction.Status.ANNOUNCED);
        }
        listing.requireNotSuspended();
        if (listing.status() == Listing.Status.TERMINATED) {
            work.answer(Auction.KIND, listingId, AuctionSteps.fail(work, listing, auction, List.of()));
        } else if (lottery) {
            work.answer(Auction.KIND, listingId, undrawn(work, listing, auction));
        } else {
            work.answer(Auction.KIND, listingId, closed(work, listing, auction));
        }
    }

    private Auction closed(Work work, Listing listing, Auction auction) {
        Refusal.unless(
                !work.tx().time().isBefore(auction.plan().biddingEnds()),
                RefusalCode.BIDDING_RUNNING,
                "auction",
                listingId,
                "biddingEnds",
                auction.plan().biddingEnds());
        if (auction.leaders().isEmpty()) {
            return AuctionSteps.fail(work, listing, auction, List.of());
        }
        if (auction.leaders().size() == 1) {
            return AuctionSteps.deal(work, listing, auction, auction.leaders().get(0), List.of());
        }
        int days = AuctionSteps.terms(work, listing).revealWorkingDays();
        LocalDate reveal = AuctionSteps.within(work, listing, work.tx().today(), days);
        return auction.lottery(reveal, AuctionSteps.within(work, listing, reveal, days));
    }

    /** The market kept its seed to itself: nobody wins, and who has revealed loses nothing. */
    private Auction undrawn(Work work, Listing listing, Auction auction) {
        LocalDate last = auction.drawUntil().orElseThrow();
        Refusal.unless(
                work.tx().today().isAfter(last), RefusalCode.BIDDING_RUNNING, "auction", listingId, "drawUntil", last);
        return AuctionSteps.fail(work, listing, auction, AuctionSteps.unrevealed(work, auction));
    }
}
