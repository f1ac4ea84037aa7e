// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.util.Optional;
import org.forestledger.rules.calendar.NoticePeriod;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.market.MarketRulesVersion;

/**
 * Under which market rules a listing stands, and what was shown for it.
 *
 * @param marketRulesVersion the version in force when it was opened; it governs all that comes of the listing
 * @param mode how it is sold
 * @param appraisalId the appraisal on which its price rests (F-39)
 * @param round 1 for a first listing, higher for each after one that found no buyer
 * @param relists the listing before it, for a later round
 * @param reductionId the approved reduction, for a price that needs one
 * @param disclosure how long it stands before it takes offers; absent where it takes them at once
 * @param byInstalments whether the seller takes part of the price later
 */
public record ListingTerms(
        String marketRulesVersion,
        Mode mode,
        Optional<String> appraisalId,
        int round,
        Optional<String> relists,
        Optional<String> reductionId,
        Optional<NoticePeriod> disclosure,
        boolean byInstalments) {
    /** How a listing is sold (F-30). */
    public enum Mode {
        /** At its price, to whoever takes it. */
        FIXED_PRICE,
        /** To whoever bids most, from its price up. */
        ONE_WAY_BIDDING
    }

    /** The rules under which it stands. */
    public MarketRules rules(Work work) {
        return work.get(MarketRulesVersion.KIND, marketRulesVersion).document();
    }
}
