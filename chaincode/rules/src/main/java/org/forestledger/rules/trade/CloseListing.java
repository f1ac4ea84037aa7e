// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

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
        work.answer(Listing.KIND, listingId, listing.closed());
    }
}
