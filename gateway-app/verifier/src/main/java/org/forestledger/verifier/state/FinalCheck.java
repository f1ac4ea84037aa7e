// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.state;

import java.util.List;

/** A look at the whole state that all blocks together have built; it may ask several questions. */
public interface FinalCheck {
    /** The short names of its questions for reports, in words with hyphens. */
    List<String> names();

    /**
     * Judges the state.
     *
     * @param state the state after the last block
     * @param faults takes what is wrong
     */
    void check(WorldState state, Faults faults);

    /** Takes faults; the last block is added to them. */
    @FunctionalInterface
    interface Faults {
        /**
         * Something that must not be.
         *
         * @param check which of the questions found it
         * @param message one sentence
         */
        void add(String check, String message);
    }
}
