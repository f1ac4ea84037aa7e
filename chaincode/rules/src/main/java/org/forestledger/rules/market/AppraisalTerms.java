// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import java.util.List;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/**
 * What guards the state's assets in a sale (F-39).
 *
 * @param relistFree the part of the appraised amount down to which a later listing needs no approval, itself included
 * @param disclosure how long a listing stands before it takes offers, by its amount, ascending; empty for no time at all
 * @param clause the source clause
 */
public record AppraisalTerms(Bps relistFree, List<Disclosure> disclosure, String clause) {
    private static final int MAX_TIERS = 20;

    /**
     * One tier of the disclosure.
     *
     * @param from the least amount of a listing to which it applies, fen
     * @param workingDays how many working days
     */
    public record Disclosure(Fen from, int workingDays) {}

    public AppraisalTerms {
        disclosure = List.copyOf(disclosure);
    }

    /** The tier of a listing's amount; empty where it may take offers at once. */
    public java.util.Optional<Disclosure> disclosureOf(Fen amount) {
        return disclosure.stream()
                .filter(tier -> tier.from().compareTo(amount) <= 0)
                .reduce((lower, higher) -> higher);
    }

    void requireConsistent() {
        MarketRules.require("appraisal.disclosure", disclosure.size() <= MAX_TIERS);
        for (int i = 0; i < disclosure.size(); i++) {
            MarketRules.requireDays(
                    "appraisal.disclosure.workingDays", disclosure.get(i).workingDays());
            MarketRules.require(
                    "appraisal.disclosure.from",
                    i == 0
                            || disclosure
                                            .get(i - 1)
                                            .from()
                                            .compareTo(disclosure.get(i).from())
                                    < 0);
        }
    }
}
