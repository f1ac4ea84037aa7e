// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.time.Instant;
import java.util.Optional;
import org.forestledger.rules.project.Evidence;

/**
 * Why a listing takes no offers (F-41).
 *
 * @param at since when
 * @param reason the reason code
 * @param document the paper, where an office has stopped it
 * @param by who did it
 */
public record ListingHalt(Instant at, Reason reason, Optional<Evidence> document, String by) {
    /** Reason codes; some stop a listing for a while, some end it, some do either. */
    public enum Reason {
        /** The market's system has failed. */
        SYSTEM_FAILURE(true, false),
        /** Something that nobody could prevent. */
        FORCE_MAJEURE(true, true),
        /** Somebody disputes what is sold. */
        OWNERSHIP_DISPUTE(true, true),
        /** The seller has lost the right to sell. */
        RIGHT_LOST(false, true),
        /** No deal came about in the time that the market gives. */
        NO_DEAL_IN_TIME(false, true),
        /** Seller or bidders broke the rules of the market. */
        BREACH_OF_RULES(true, true),
        /** The seller closed it. */
        CLOSED_BY_SELLER(false, false),
        /** Its auction is over. */
        AUCTION_OVER(false, false);

        private final boolean suspends;
        private final boolean ends;

        Reason(boolean suspends, boolean ends) {
            this.suspends = suspends;
            this.ends = ends;
        }

        boolean suspends() {
            return suspends;
        }

        boolean ends() {
            return ends;
        }
    }
}
