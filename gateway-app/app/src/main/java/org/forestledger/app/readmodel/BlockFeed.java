// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.readmodel;

import org.forestledger.ledgerclient.LedgerSession;
import org.forestledger.verifier.UnusableInputException;
import org.forestledger.verifier.block.BlockContent;
import org.springframework.stereotype.Component;

/** Takes blocks from a peer into the tables. */
@Component
class BlockFeed {
    /** The chaincode whose entries are the ledger's. */
    private static final String CHAINCODE = "forest-ledger";

    private final BlockStore store;

    BlockFeed(BlockStore store) {
        this.store = store;
    }

    /**
     * Compares the last block that was read with the peer's block of that number.
     *
     * @return the number of the block to go on with
     * @throws ChainBrokenException if the peer has another one
     * @throws org.forestledger.ledgerclient.LedgerException NotFound if the peer has not come so far
     */
    long next(LedgerSession session) {
        return store.checkpoint()
                .map(last -> {
                    store.requireKnown(
                            last.block(), read(session.block(last.block())).hash());
                    return last.block() + 1;
                })
                .orElse(0L);
    }

    /** Adds a block; one that was added before changes nothing. */
    void add(byte[] block) {
        store.append(read(block));
    }

    /** A block of the peer in plain values. */
    BlockContent block(LedgerSession session, long number) {
        return read(session.block(number));
    }

    private static BlockContent read(byte[] block) {
        try {
            return BlockContent.read(block, CHAINCODE);
        } catch (UnusableInputException e) {
            throw ChainBrokenException.unreadable(e.getMessage(), e);
        }
    }
}
