// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.forestledger.verifier.block.BlockHashes;
import org.forestledger.verifier.state.BlockUpdates;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.Metadata;

/**
 * The hash that a peer keeps of all it has committed is the hash of what was rebuilt here.
 *
 * <p>Fabric's peers hash the validation flags of a block, the writes that count and the hash of the block before. Blocks
 * from an ordering node carry none.
 */
public final class CommitHashCheck {
    private static final String NAME = "commit-hash";

    private Optional<ByteString> previous = Optional.of(ByteString.EMPTY);
    private long compared;

    /** Short name for reports. */
    public String name() {
        return NAME;
    }

    /** How many hashes were compared. */
    public long compared() {
        return compared;
    }

    /**
     * Checks the next block after its transactions were applied.
     *
     * @param block a block after the first one
     * @param updates what its transactions wrote
     * @param faults takes what is wrong
     */
    public void check(Block block, BlockUpdates updates, FaultLog faults) {
        long number = block.getHeader().getNumber();
        Optional<ByteString> recorded = slot(block, BlockMetadataIndex.COMMIT_HASH_VALUE)
                .flatMap(CommitHashCheck::value)
                .filter(hash -> !hash.isEmpty());
        if (recorded.isPresent() && previous.isPresent()) {
            ByteString expected = hash(block, updates, previous.get());
            compared++;
            if (!recorded.get().equals(expected)) {
                faults.add(Fault.ofBlock(
                        NAME,
                        number,
                        "The peer's commit hash is " + hex(recorded.get()) + ", but what counts in the blocks gives "
                                + hex(expected) + "."));
            }
        } else if (recorded.isPresent()) {
            faults.notice("Some blocks lack the peer's commit hash, so that the one after them was not checked.");
        }
        // The peer's own hash goes on, so that one difference is one fault.
        previous = recorded;
    }

    private static ByteString hash(Block block, BlockUpdates updates, ByteString before) {
        ByteString flags =
                slot(block, BlockMetadataIndex.TRANSACTIONS_FILTER_VALUE).orElse(ByteString.EMPTY);
        MessageDigest digest = BlockHashes.sha256();
        digest.update(varint(flags.size()));
        digest.update(flags.toByteArray());
        digest.update(updates.bytes());
        digest.update(before.toByteArray());
        return ByteString.copyFrom(digest.digest());
    }

    private static byte[] varint(int number) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        try {
            out.writeUInt32NoTag(number);
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException("memory can always be written", e);
        }
        return bytes.toByteArray();
    }

    private static Optional<ByteString> slot(Block block, int index) {
        return block.getMetadata().getMetadataCount() > index
                ? Optional.of(block.getMetadata().getMetadata(index))
                : Optional.empty();
    }

    private static Optional<ByteString> value(ByteString metadata) {
        try {
            return Optional.of(Metadata.parseFrom(metadata).getValue());
        } catch (InvalidProtocolBufferException e) {
            // Bytes that are no hash are a wrong hash.
            return Optional.of(metadata);
        }
    }

    private static String hex(ByteString hash) {
        return HexFormat.of().formatHex(hash.toByteArray());
    }
}
