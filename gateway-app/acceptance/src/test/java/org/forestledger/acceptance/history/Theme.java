// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a city is busy with.
 *
 * <p>What comes last in a long chain, such as the refund of a bidder's deposit, would hardly ever be reached if each city
 * did a little of everything.
 */
enum Theme {
    SALES("deal:", "trade:", "settlement:", "reversal:", "disbursement:", "equity:", "investment:"),
    QUOTAS(
            "quota:",
            "carbon:",
            "retirement:",
            "linkage:",
            "credit:",
            "freeze:",
            "protection:",
            "account:Re",
            "account:C"),
    LAND("plan:", "landmaking:", "library:", "landdeal:", "compensation:", "parcel:"),
    MARKET(
            "market:",
            "appraisal:",
            "auction:",
            "deposit:",
            "sale:",
            "listing:Suspend",
            "listing:Resume",
            "listing:Terminate"),
    FORESTS("ticket:", "dividend:", "roster:", "right:", "certificate:", "milestone:");

    /** How much rarer a function is in a city that is busy with something else. */
    static final double ELSEWHERE = 8;

    private final List<String> groups;

    Theme(String... groups) {
        this.groups = List.of(groups);
    }

    private boolean has(String function) {
        return groups.stream().anyMatch(function::startsWith);
    }

    /** Whether the city of this place in the list is busy with the theme; few cities have several each, many share them. */
    boolean isOf(int city, int cities) {
        int themes = values().length;
        return cities < themes ? ordinal() % cities == city : city % themes == ordinal();
    }

    /** The theme of a function; empty where every city has its own share to do, as without it nothing goes on there. */
    static Optional<Theme> of(String function) {
        return Stream.of(values()).filter(theme -> theme.has(function)).findFirst();
    }
}
