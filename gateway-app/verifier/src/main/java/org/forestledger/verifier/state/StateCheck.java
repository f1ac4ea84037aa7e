// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.state;

import java.util.function.Consumer;

/**
 * A check of what the ledger says, not of who signed it: it sees every write that counts and computes it again.
 *
 * <p>One instance serves one run and is called from one thread, in the order of the ledger.
 */
public interface StateCheck {
    /** Short name for reports, in words with hyphens. */
    String name();

    /** How many entries it has judged so far, so that a report can tell "all hold" from "there were none". */
    long judged();

    /**
     * Judges one write.
     *
     * @param transaction the transaction with all its writes
     * @param write the write
     * @param before the state as it is just before the transaction
     * @param fault takes one sentence for each fault; block and transaction are added to it
     */
    void onWrite(CommittedTransaction transaction, StateWrite write, WorldState before, Consumer<String> fault);

    /**
     * Judges the state at a height; by default does nothing.
     *
     * @param block number of the block that has just been applied
     * @param state the state after it
     * @param fault takes one sentence for each fault; the block is added to it
     */
    default void onBlockEnd(long block, WorldState state, Consumer<String> fault) {}
}
