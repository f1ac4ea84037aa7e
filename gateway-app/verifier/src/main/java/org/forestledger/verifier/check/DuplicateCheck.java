// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.forestledger.verifier.block.BlockHashes;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** No transaction id stands on the ledger twice as valid. */
public final class DuplicateCheck {
    // Half of a hash for each transaction: two ids that share it would take 2^64 tries to find.
    private final Set<Short128> earlierBlocks = new HashSet<>();
    private final Set<Short128> thisBlock = new HashSet<>();
    private final Set<Short128> passedInBlock = new HashSet<>();

    private record Short128(long high, long low) {}

    /** Short name for reports. */
    public String name() {
        return "duplicate-transaction";
    }

    /** Begins a block: the ids of the one before count as earlier from now on. */
    public void startBlock() {
        earlierBlocks.addAll(thisBlock);
        thisBlock.clear();
        passedInBlock.clear();
    }

    /**
     * Judges the next transaction of the block and remembers its id.
     *
     * @param txId the id that it claims, where it can be read
     * @param before what the checks before this one said
     * @return the same verdict, or that it is a duplicate
     */
    public Verdict judge(Optional<String> txId, Verdict before) {
        if (txId.isEmpty()) {
            return before;
        }
        Short128 key = key(txId.get());
        // As in Fabric, an invalid transaction takes its id with it for later blocks but not within its own.
        thisBlock.add(key);
        if (!before.isValid()) {
            return before;
        }
        if (earlierBlocks.contains(key) || !passedInBlock.add(key)) {
            return new Verdict(
                    TxValidationCode.DUPLICATE_TXID, name(), "The same transaction id stands on the ledger before.");
        }
        return Verdict.VALID;
    }

    private static Short128 key(String txId) {
        ByteBuffer hash = ByteBuffer.wrap(BlockHashes.sha256().digest(txId.getBytes(StandardCharsets.UTF_8)));
        return new Short128(hash.getLong(), hash.getLong());
    }
}
