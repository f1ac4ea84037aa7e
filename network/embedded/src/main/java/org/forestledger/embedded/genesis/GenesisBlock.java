// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.genesis;

import com.google.protobuf.ByteString;
import java.security.SecureRandom;
import java.time.Instant;
import org.forestledger.embedded.protocol.Hashes;
import org.forestledger.embedded.protocol.Messages;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockData;
import org.hyperledger.fabric.protos.common.BlockHeader;
import org.hyperledger.fabric.protos.common.BlockMetadata;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.LastConfig;
import org.hyperledger.fabric.protos.common.Metadata;
import org.hyperledger.fabric.protos.common.OrdererBlockMetadata;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;

/** Block 0: the channel's configuration as its only transaction. */
public final class GenesisBlock {
    /** Slot of the block metadata for the number of the last configuration block; the protobuf marks it deprecated. */
    public static final int LAST_CONFIG_SLOT = 1;

    private static final int NONCE_BYTES = 24;

    private GenesisBlock() {}

    /**
     * Makes the block.
     *
     * @param channel the channel's name
     * @param channelGroup the configuration
     * @param now goes into the header
     * @param random gives the nonce, so that two networks never have the same genesis block
     */
    public static Block create(String channel, ConfigGroup channelGroup, Instant now, SecureRandom random) {
        byte[] nonceBytes = new byte[NONCE_BYTES];
        random.nextBytes(nonceBytes);
        ByteString nonce = ByteString.copyFrom(nonceBytes);
        ChannelHeader channelHeader = ChannelHeader.newBuilder()
                .setType(HeaderType.CONFIG_VALUE)
                .setVersion(1)
                .setTimestamp(Messages.timestamp(now))
                .setChannelId(channel)
                .setTxId(Hashes.transactionId(nonce, ByteString.EMPTY))
                .build();
        Payload payload = Payload.newBuilder()
                .setHeader(Header.newBuilder()
                        .setChannelHeader(channelHeader.toByteString())
                        .setSignatureHeader(SignatureHeader.newBuilder()
                                .setNonce(nonce)
                                .build()
                                .toByteString()))
                .setData(ConfigEnvelope.newBuilder()
                        .setConfig(Config.newBuilder().setChannelGroup(channelGroup))
                        .build()
                        .toByteString())
                .build();
        Envelope envelope =
                Envelope.newBuilder().setPayload(payload.toByteString()).build();
        BlockData data = BlockData.newBuilder().addData(envelope.toByteString()).build();
        return Block.newBuilder()
                .setHeader(BlockHeader.newBuilder().setNumber(0).setDataHash(Hashes.dataHash(data)))
                .setData(data)
                .setMetadata(metadata())
                .build();
    }

    private static BlockMetadata metadata() {
        LastConfig lastConfig = LastConfig.newBuilder().setIndex(0).build();
        ByteString signatures = Metadata.newBuilder()
                .setValue(OrdererBlockMetadata.newBuilder()
                        .setLastConfig(lastConfig)
                        .build()
                        .toByteString())
                .build()
                .toByteString();
        ByteString last = Metadata.newBuilder()
                .setValue(lastConfig.toByteString())
                .build()
                .toByteString();
        BlockMetadata.Builder metadata = BlockMetadata.newBuilder();
        for (int i = 0; i <= BlockMetadataIndex.COMMIT_HASH_VALUE; i++) {
            metadata.addMetadata(ByteString.EMPTY);
        }
        // The index of the last configuration block has had its own slot since Fabric 1; readers of old look there.
        return metadata.setMetadata(BlockMetadataIndex.SIGNATURES_VALUE, signatures)
                .setMetadata(LAST_CONFIG_SLOT, last)
                .setMetadata(BlockMetadataIndex.TRANSACTIONS_FILTER_VALUE, ByteString.copyFrom(new byte[1]))
                .build();
    }
}
