// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.launch;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.forestledger.embedded.config.Organisation;
import org.forestledger.embedded.ledger.BlockStore;
import org.forestledger.embedded.ledger.CorruptStoreException;
import org.forestledger.embedded.ledger.Ledger;
import org.forestledger.embedded.orderer.Orderer;
import org.forestledger.embedded.protocol.BlockFlags;
import org.forestledger.embedded.protocol.Hashes;
import org.hyperledger.fabric.protos.common.Block;

/**
 * Brings the stores of one network together at start.
 *
 * <p>The orderer gives the peers what they miss. Should the orderer itself have lost its end, it takes it over from the
 * peer that has most, since that peer may have acknowledged those blocks.
 */
final class CatchUp {
    private CatchUp() {}

    static void orderer(Orderer orderer, Map<Organisation, Ledger> ledgers) throws IOException {
        Ledger highest = ledgers.values().stream()
                .max(Comparator.comparingLong(Ledger::height))
                .orElseThrow();
        for (long number = orderer.height(); number < highest.height(); number++) {
            Block block = highest.block(number).orElseThrow(NoSuchElementException::new);
            orderer.adopt(BlockFlags.without(block));
        }
        for (Map.Entry<Organisation, Ledger> entry : ledgers.entrySet()) {
            demandSameChain(orderer, entry.getKey(), entry.getValue());
        }
    }

    private static void demandSameChain(Orderer orderer, Organisation organisation, Ledger ledger) throws IOException {
        BlockStore.Tip tip = ledger.tip();
        if (tip.height() == 0) {
            return;
        }
        ByteString expected =
                Hashes.headerHash(orderer.block(tip.height() - 1).orElseThrow().getHeader());
        if (!expected.equals(tip.hash())) {
            throw new CorruptStoreException("The store of " + organisation.mspId() + " and that of the orderer hold"
                    + " different blocks " + (tip.height() - 1)
                    + ": they are not of the same network. Nothing was changed.");
        }
    }

    /** Waits until every peer has every block that was ordered before the start. */
    static void awaitPeers(long height, List<Ledger> ledgers, long waitMs) throws IOException, InterruptedException {
        for (Ledger ledger : ledgers) {
            if (!ledger.signal().awaitBlock(height - 1, waitMs)) {
                throw new IOException("A peer did not reach height " + height + " within " + waitMs + " ms");
            }
        }
    }
}
