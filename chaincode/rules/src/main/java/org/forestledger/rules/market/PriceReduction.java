// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.Fen;

/**
 * How far below the appraised amount a listing that found no buyer may be listed again, once the government agrees (F-39).
 *
 * @param reductionId the id
 * @param listingId the listing that found no buyer
 * @param lowestPerMu the lowest price, fen per mu
 * @param document why
 * @param proposedBy who proposed it
 */
public record PriceReduction(
        String reductionId, String listingId, Fen lowestPerMu, Evidence document, String proposedBy) {
    /** Where price reductions are kept. */
    public static final Kind<PriceReduction> KIND = new Kind<>("priceReduction", PriceReduction.class);
}
