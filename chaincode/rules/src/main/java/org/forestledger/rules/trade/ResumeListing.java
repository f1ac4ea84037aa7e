// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A stopped listing takes offers again (F-41); its last moment stays what it was.
 *
 * @param listingId the listing
 */
public record ResumeListing(String listingId) implements Command {
    @Override
    public void decide(Work work) {
        Listing listing = work.get(Listing.KIND, listingId);
        Refusal.unless(
                listing.status() == Listing.Status.SUSPENDED,
                RefusalCode.WRONG_STATE,
                "listing",
                listingId,
                "status",
                listing.status());
        work.answer(Listing.KIND, listingId, listing.resumed());
    }
}
