// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The market or the government ends a listing for good (F-41); trades that were made go on, an auction comes to nothing.
 *
 * @param listingId the listing, open or stopped
 * @param reason the reason code, one that ends
 * @param document the paper
 */
public record TerminateListing(String listingId, ListingHalt.Reason reason, Evidence document) implements Command {
    @Override
    public void decide(Work work) {
        Refusal.unless(reason.ends(), RefusalCode.INVALID_FIELD, "field", "reason", "value", reason);
        Listing listing = work.get(Listing.KIND, listingId);
        Refusal.unless(
                listing.status() == Listing.Status.OPEN || listing.status() == Listing.Status.SUSPENDED,
                RefusalCode.LISTING_CLOSED,
                "listing",
                listingId,
                "status",
                listing.status());
        ListingHalt halt = new ListingHalt(
                work.tx().time(), reason, Optional.of(document), work.caller().person());
        work.answer(Listing.KIND, listingId, listing.halted(Listing.Status.TERMINATED, halt));
    }
}
