// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

/** One thing that holds over the whole ledger at every height. */
public interface Invariant {
    /** Short name for reports, in words with hyphens; stable. */
    String name();

    /** The clause, feature or decision from which it comes. */
    String reference();

    /**
     * Looks at the whole state.
     *
     * @param state all entries at one height
     * @param found takes everything that is wrong
     */
    void check(WholeState state, Found found);

    /** Takes what an invariant finds. */
    @FunctionalInterface
    interface Found {
        /**
         * Something that must not be.
         *
         * @param entry the state key of the entry at fault
         * @param sentence what is wrong with it
         */
        void violation(String entry, String sentence);
    }
}
