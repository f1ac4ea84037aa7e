// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The market or the government stops a listing for a while (F-41): no new offers or bids; trades that were made go on.
 *
 * @param listingId the listing
 * @param reason the reason code, one that stops
 * @param document the paper
 */
public record SuspendListing(String listingId, ListingHalt.Reason reason, Evidence document) implements Command {
    @Override
    public void decide(Work work) {
        Refusal.unless(reason.suspends(), RefusalCode.INVALID_FIELD, "field", "reason", "value", reason);
        Listing listing = work.get(Listing.KIND, listingId);
        Refusal.unless(
                listing.status() == Listing.Status.OPEN,
                RefusalCode.LISTING_CLOSED,
                "listing",
                listingId,
                "status",
                listing.status());
        ListingHalt halt = new ListingHalt(
                work.tx().time(), reason, Optional.of(document), work.caller().person());
        work.answer(Listing.KIND, listingId, listing.halted(Listing.Status.SUSPENDED, halt));
    }
}
