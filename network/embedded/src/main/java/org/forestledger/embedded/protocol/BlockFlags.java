// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.protocol;

import com.google.protobuf.ByteString;
import java.util.List;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockMetadata;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** The verdict of a peer on each transaction of a block: one byte each in the block's metadata. */
public final class BlockFlags {
    private BlockFlags() {}

    /** The block with a peer's verdicts. */
    public static Block with(Block block, List<TxValidationCode> codes) {
        byte[] flags = new byte[codes.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = (byte) codes.get(i).getNumber();
        }
        return block.toBuilder()
                .setMetadata(metadata(block)
                        .setMetadata(BlockMetadataIndex.TRANSACTIONS_FILTER_VALUE, ByteString.copyFrom(flags)))
                .build();
    }

    /** The block as it came from the orderer, without any peer's verdicts. */
    public static Block without(Block block) {
        return block.toBuilder()
                .setMetadata(metadata(block)
                        .setMetadata(BlockMetadataIndex.TRANSACTIONS_FILTER_VALUE, ByteString.EMPTY)
                        .setMetadata(BlockMetadataIndex.COMMIT_HASH_VALUE, ByteString.EMPTY))
                .build();
    }

    /** The verdict on one transaction. */
    public static TxValidationCode code(Block block, int index) {
        ByteString flags = block.getMetadata().getMetadata(BlockMetadataIndex.TRANSACTIONS_FILTER_VALUE);
        TxValidationCode code = TxValidationCode.forNumber(flags.byteAt(index) & 0xff);
        return code == null ? TxValidationCode.NOT_VALIDATED : code;
    }

    private static BlockMetadata.Builder metadata(Block block) {
        BlockMetadata.Builder metadata = block.getMetadata().toBuilder();
        while (metadata.getMetadataCount() <= BlockMetadataIndex.COMMIT_HASH_VALUE) {
            metadata.addMetadata(ByteString.EMPTY);
        }
        return metadata;
    }
}
