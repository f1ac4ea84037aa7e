// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.auction;

import java.time.Instant;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.unit.Fen;

/**
 * One bid, for good.
 *
 * @param auctionId the auction
 * @param no its place among the bids, from 1
 * @param bidderAccount the bidder
 * @param pricePerMu what was bid, fen per mu
 * @param placedAt when
 * @param placedBy by whom
 */
public record Bid(String auctionId, int no, String bidderAccount, Fen pricePerMu, Instant placedAt, String placedBy) {
    /** Where bids are kept. */
    public static final Kind<Bid> KIND = new Kind<>("bid", Bid.class);

    String id() {
        return auctionId + "/" + no;
    }
}
