// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.peer;

import java.io.IOException;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.Block;

/** Where a peer gets ordered blocks from. */
public interface BlockSource {
    /**
     * Waits until a block is there.
     *
     * @param waitMs how long at most, in milliseconds
     * @return whether it is there
     * @throws InterruptedException if the waiting thread is to end
     */
    boolean awaitBlock(long number, long waitMs) throws InterruptedException;

    /**
     * A block.
     *
     * @throws IOException if the disk fails
     */
    Optional<Block> block(long number) throws IOException;
}
