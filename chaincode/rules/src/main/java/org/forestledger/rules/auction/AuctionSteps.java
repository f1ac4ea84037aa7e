// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.auction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.calendar.WorkingDays;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.market.BiddingTerms;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.Listing;
import org.forestledger.rules.trade.ListingHalt;
import org.forestledger.rules.trade.ListingTerms;

/** What several functions of an auction have in common. */
final class AuctionSteps {
    private AuctionSteps() {}

    /** The terms of a listing that is sold by bidding; refused with LISTING_MODE_WRONG. */
    static ListingTerms bidding(Listing listing) {
        return listing.terms()
                .filter(terms -> terms.mode() == ListingTerms.Mode.ONE_WAY_BIDDING)
                .orElseThrow(() -> Refusal.of(RefusalCode.LISTING_MODE_WRONG, "listing", listing.listingId())
                        .asException());
    }

    static BiddingTerms terms(Work work, Listing listing) {
        return bidding(listing).rules(work).bidding().orElseThrow();
    }

    /** The last of so many working days from today in the listing's region. */
    static LocalDate within(Work work, Listing listing, LocalDate from, int workingDays) {
        String region = bidding(listing).rules(work).region();
        return WorkingDays.of(work, region).notice(from, workingDays).lastDay();
    }

    /** Refuses with LISTING_SUSPENDED or BIDDING_NOT_OPEN unless the market lets the auction go on. */
    static void requireGoesOn(Listing listing) {
        listing.requireNotSuspended();
        Refusal.unless(
                listing.status() == Listing.Status.OPEN,
                RefusalCode.BIDDING_NOT_OPEN,
                "listing",
                listing.listingId(),
                "status",
                listing.status());
    }

    /** Somebody has the deal: the listing is over, the time to sign runs. */
    static Auction deal(Work work, Listing listing, Auction auction, String winner, List<String> unrevealed) {
        int days = terms(work, listing).signWorkingDays();
        end(work, listing);
        return auction.deal(winner, within(work, listing, work.tx().today(), days), unrevealed);
    }

    /** Nobody has the deal: the lots are free again. */
    static Auction fail(Work work, Listing listing, Auction auction, List<String> unrevealed) {
        work.get(Hold.KIND, auction.holdId()).giveBack(work, Hold.Status.VOIDED);
        if (listing.status() != Listing.Status.TERMINATED) {
            end(work, listing);
        }
        return auction.failed(unrevealed);
    }

    /** The candidates of a lottery that have not revealed. */
    static List<String> unrevealed(Work work, Auction auction) {
        return auction.leaders().stream()
                .filter(account -> Deposit.of(work, auction, account).seed().isEmpty())
                .toList();
    }

    private static void end(Work work, Listing listing) {
        ListingHalt over = new ListingHalt(
                work.tx().time(),
                ListingHalt.Reason.AUCTION_OVER,
                Optional.empty(),
                work.caller().person());
        work.put(Listing.KIND, listing.listingId(), listing.halted(Listing.Status.CLOSED, over));
    }
}
