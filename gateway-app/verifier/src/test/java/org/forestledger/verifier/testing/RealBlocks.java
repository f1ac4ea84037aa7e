// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.testing;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.forestledger.verifier.Verifier;
import org.forestledger.verifier.VerifierSettings;
import org.forestledger.verifier.block.BlockHashes;
import org.forestledger.verifier.content.SettlementCheck;
import org.forestledger.verifier.report.Report;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.Metadata;

/** The blocks of a real Fabric network, as a peer delivered them; a test may forge some of them. */
public final class RealBlocks {
    private final List<Block> blocks = new ArrayList<>();

    /** The archive among the test resources, for example {@code raft}. */
    public RealBlocks(String ordering) {
        try (InputStream file = RealBlocks.class.getResourceAsStream("/real-fabric/" + ordering + ".blocks.gz");
                InputStream in = new GZIPInputStream(file)) {
            for (Block block = Block.parseDelimitedFrom(in); block != null; block = Block.parseDelimitedFrom(in)) {
                blocks.add(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many blocks there are. */
    public int count() {
        return blocks.size();
    }

    /** A block. */
    public Block get(int number) {
        return blocks.get(number);
    }

    /** Replaces a block. */
    public RealBlocks replace(int number, UnaryOperator<Block> change) {
        blocks.set(number, change.apply(blocks.get(number)));
        return this;
    }

    /** Changes what the ordering nodes added to a block. */
    public RealBlocks replaceSignatures(int number, UnaryOperator<Metadata> change) {
        return replace(
                number,
                block -> withSlot(
                        block,
                        BlockMetadataIndex.SIGNATURES_VALUE,
                        change.apply(signatures(block)).toByteString()));
    }

    /** Changes one validation flag. */
    public RealBlocks flag(int number, int index, int code) {
        return replace(number, block -> {
            byte[] flags = block.getMetadata()
                    .getMetadata(BlockMetadataIndex.TRANSACTIONS_FILTER_VALUE)
                    .toByteArray();
            flags[index] = (byte) code;
            return withSlot(block, BlockMetadataIndex.TRANSACTIONS_FILTER_VALUE, ByteString.copyFrom(flags));
        });
    }

    /** Replaces a text in the transactions of a block by another one of the same length and makes the header fit. */
    public RealBlocks rewrite(int number, String from, String to) {
        return replace(number, block -> {
            ByteString data = block.getData().getData(0);
            ByteString changed = replaceAll(data, ByteString.copyFromUtf8(from), ByteString.copyFromUtf8(to));
            Block.Builder forged = block.toBuilder();
            forged.getDataBuilder().setData(0, changed);
            forged.getHeaderBuilder().setDataHash(BlockHashes.dataHash(forged.getData()));
            return forged.build();
        });
    }

    /** Judges the blocks from the hash of the first one, the content with them. */
    public Report verify() {
        return verify(VerifierSettings.of(anchor()));
    }

    /** Judges the blocks, demanding the endorsement of all of some organisations. */
    public Report verifyDemanding(String... mspIds) {
        return verify(new VerifierSettings(anchor(), Optional.of(Set.of(mspIds))));
    }

    private Report verify(VerifierSettings settings) {
        return new Verifier(settings, List.of(new SettlementCheck())).verify(blocks);
    }

    private String anchor() {
        return HexFormat.of()
                .formatHex(BlockHashes.headerHash(blocks.get(0).getHeader()).toByteArray());
    }

    private static Metadata signatures(Block block) {
        try {
            return Metadata.parseFrom(block.getMetadata().getMetadata(BlockMetadataIndex.SIGNATURES_VALUE));
        } catch (InvalidProtocolBufferException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Block withSlot(Block block, int slot, ByteString content) {
        Block.Builder changed = block.toBuilder();
        changed.getMetadataBuilder().setMetadata(slot, content);
        return changed.build();
    }

    private static ByteString replaceAll(ByteString bytes, ByteString from, ByteString to) {
        ByteString result = ByteString.EMPTY;
        int start = 0;
        for (int i = 0; i + from.size() <= bytes.size(); i++) {
            if (bytes.substring(i, i + from.size()).equals(from)) {
                result = result.concat(bytes.substring(start, i)).concat(to);
                start = i + from.size();
            }
        }
        if (start == 0) {
            throw new AssertionError("the text does not occur");
        }
        return result.concat(bytes.substring(start));
    }
}
