// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * An offer to sell serial numbers of one batch at one price, open to any part of them.
 *
 * @param listingId the id
 * @param batchId the batch
 * @param range the serial numbers on offer
 * @param sellerAccount the state company
 * @param pricePerMu the price, fen per mu
 * @param mandateId the mandate under which it is sold
 * @param ruleSetVersion the rules in force when it was opened, {@code id@version}
 * @param dealId the approved deal, for existing stock
 * @param inputs what the settlement will be computed from besides price and area, fixed before the sale (RZ-13)
 * @param partnerAccount the third party, where there is one
 * @param expiresAt when it ends
 * @param status whether it takes offers
 * @param openedBy who opened it
 * @param terms the market rules under which it stands; absent where the region has none
 * @param halt why it takes no offers
 */
public record Listing(
        String listingId,
        String batchId,
        SerialRange range,
        String sellerAccount,
        Fen pricePerMu,
        String mandateId,
        String ruleSetVersion,
        Optional<String> dealId,
        Map<String, String> inputs,
        Optional<String> partnerAccount,
        Instant expiresAt,
        Status status,
        String openedBy,
        Optional<ListingTerms> terms,
        Optional<ListingHalt> halt) {
    /** Where listings are kept. */
    public static final Kind<Listing> KIND = new Kind<>("listing", Listing.class);

    public Listing {
        inputs = java.util.Collections.unmodifiableMap(new TreeMap<>(inputs));
    }

    /** Whether a listing takes offers. */
    public enum Status {
        OPEN,
        /** Stopped for a while by the market or the government (F-41). */
        SUSPENDED,
        /** Ended by the market or the government (F-41). */
        TERMINATED,
        CLOSED
    }

    /** When it ended; empty while it may still take offers. */
    public Optional<Instant> endedAt(Instant now) {
        return switch (status) {
            case OPEN, SUSPENDED -> now.isBefore(expiresAt) ? Optional.empty() : Optional.of(expiresAt);
            case TERMINATED, CLOSED -> halt.map(ListingHalt::at).or(() -> Optional.of(now));
        };
    }

    /** Refuses with LISTING_SUSPENDED while an office has stopped it. */
    public void requireNotSuspended() {
        Refusal.unless(
                status != Status.SUSPENDED,
                RefusalCode.LISTING_SUSPENDED,
                "listing",
                listingId,
                "reason",
                halt.map(h -> h.reason().name()).orElse(""));
    }

    /** The listing in a state in which it takes no offers. */
    public Listing halted(Status next, ListingHalt why) {
        return with(next, Optional.of(why));
    }

    Listing resumed() {
        return with(Status.OPEN, Optional.empty());
    }

    private Listing with(Status next, Optional<ListingHalt> why) {
        return new Listing(
                listingId,
                batchId,
                range,
                sellerAccount,
                pricePerMu,
                mandateId,
                ruleSetVersion,
                dealId,
                inputs,
                partnerAccount,
                expiresAt,
                next,
                openedBy,
                terms,
                why);
    }
}
