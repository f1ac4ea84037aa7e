// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.util.Optional;
import org.forestledger.rules.auction.Auction;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The seller closes a listing; trades that it has made go on.
 *
 * @param listingId the listing
 */
public record CloseListing(String listingId) implements Command {
    @Override
    public void decide(Work work) {
        Listing listing = work.get(Listing.KIND, listingId);
        Guards.requireAccount(work.caller(), listing.sellerAccount());
        Refusal.unless(listing.status() == Listing.Status.OPEN, RefusalCode.LISTING_CLOSED, "listing", listingId);
        // Who has announced an auction cannot take it back from those who have paid a deposit.
        Refusal.unless(
                work.find(Auction.KIND, listingId).map(Auction::over).orElse(true),
                RefusalCode.BIDDING_RUNNING,
                "listing",
                listingId);
        ListingHalt halt = new ListingHalt(
                work.tx().time(),
                ListingHalt.Reason.CLOSED_BY_SELLER,
                Optional.empty(),
                work.caller().person());
        work.answer(Listing.KIND, listingId, listing.halted(Listing.Status.CLOSED, halt));
    }
}
