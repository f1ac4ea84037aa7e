// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.lot.SerialRange;
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
        String openedBy) {
    /** Where listings are kept. */
    public static final Kind<Listing> KIND = new Kind<>("listing", Listing.class);

    public Listing {
        inputs = java.util.Collections.unmodifiableMap(new TreeMap<>(inputs));
    }

    /** Whether a listing takes offers. */
    public enum Status {
        OPEN,
        CLOSED
    }

    Listing closed() {
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
                Status.CLOSED,
                openedBy);
    }
}
