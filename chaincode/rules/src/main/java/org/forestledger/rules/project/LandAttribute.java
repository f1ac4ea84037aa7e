// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.project;

/** What land can back: one live asset for each attribute (F-14, A-37). */
public enum LandAttribute {
    /** Carbon credits, whatever their unit type. */
    CARBON("Carbon"),
    /** Indicators over land, through a project. */
    INDICATORS("Indicators"),
    /** Forest tickets. */
    TICKETS("Tickets");

    private final String word;

    LandAttribute(String word) {
        this.word = word;
    }

    /**
     * The parameter of a rule set that lists two attributes: 0 lets them stand on one parcel, any other value does not. For example
     * {@code attributeExclusionCarbonTickets}, in whichever order the two are named.
     */
    public String exclusionWith(LandAttribute other) {
        boolean first = compareTo(other) <= 0;
        return "attributeExclusion" + (first ? word + other.word : other.word + word);
    }
}
