// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.util.Optional;

/**
 * What a seller names for a listing under market rules.
 *
 * @param mode how it is to be sold
 * @param appraisalId the approved appraisal, where the rules ask for one
 * @param relists the listing that found no buyer, for a later round
 * @param reductionId the approved reduction, for a price that needs one
 * @param byInstalments whether part of the price may be paid later
 */
public record MarketRequest(
        ListingTerms.Mode mode,
        Optional<String> appraisalId,
        Optional<String> relists,
        Optional<String> reductionId,
        boolean byInstalments) {
    /** A fixed price with nothing shown for it. */
    static final MarketRequest PLAIN = new MarketRequest(
            ListingTerms.Mode.FIXED_PRICE, Optional.empty(), Optional.empty(), Optional.empty(), false);
}
