// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import org.hyperledger.fabric.protos.common.Block;

/** A check of a block as a whole. */
public interface BlockCheck {
    /** Short name for reports, in words with hyphens. */
    String name();

    /**
     * Checks the next block.
     *
     * @param block blocks come in the order of the chain
     * @param faults takes what is wrong
     */
    void check(Block block, FaultLog faults);
}
