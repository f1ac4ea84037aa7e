// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.protos.common.Block;

/**
 * What a network made of a script.
 *
 * @param outcomes what came of each operation
 * @param blocks the blocks of each peer
 */
record Recording(List<Outcome> outcomes, List<List<Block>> blocks) {
    /** What the first peer's blocks hold. */
    Content content() throws InvalidProtocolBufferException {
        return Content.of(blocks.get(0));
    }

    /** The numbers of blocks that a peer holds or judges otherwise than the first peer. */
    List<Long> differingBlocks() throws InvalidProtocolBufferException {
        List<Long> differing = new ArrayList<>();
        for (List<Block> peer : blocks) {
            for (int i = 0; i < Math.min(peer.size(), blocks.get(0).size()); i++) {
                Block mine = blocks.get(0).get(i);
                Block theirs = peer.get(i);
                // Each orderer signs for itself, so the rest of the metadata may differ.
                boolean same = mine.getHeader().equals(theirs.getHeader())
                        && BlockTransaction.of(mine).equals(BlockTransaction.of(theirs));
                if (!same) {
                    differing.add(mine.getHeader().getNumber());
                }
            }
        }
        return differing;
    }
}
