// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

/** How a village's forest is run, which decides whether its income is quantified into shares (YC-03). */
public enum ForestCategory {
    /** Run by the village collective as one (村集体统一经营). */
    COLLECTIVE(true),
    /** Shared among the members without being divided on the ground (分股不分山). */
    SHARED_UNDIVIDED(true),
    /** Run by the village's shareholding co-operative (村股份经济合作社). */
    COOPERATIVE(true),
    /** Contracted to single households (分山到户): the household has the right itself. */
    HOUSEHOLD(false),
    /** State forest. */
    STATE(false);

    private final boolean quantified;

    ForestCategory(boolean quantified) {
        this.quantified = quantified;
    }

    /** Whether income-right certificates are issued for it. */
    public boolean quantified() {
        return quantified;
    }
}
