// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.orderer;

import com.google.protobuf.ByteString;
import java.security.SecureRandom;
import java.util.List;
import org.forestledger.embedded.genesis.GenesisBlock;
import org.forestledger.embedded.msp.SigningIdentity;
import org.forestledger.embedded.protocol.Hashes;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockData;
import org.hyperledger.fabric.protos.common.BlockHeader;
import org.hyperledger.fabric.protos.common.BlockMetadata;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.LastConfig;
import org.hyperledger.fabric.protos.common.Metadata;
import org.hyperledger.fabric.protos.common.MetadataSignature;
import org.hyperledger.fabric.protos.common.OrdererBlockMetadata;
import org.hyperledger.fabric.protos.common.SignatureHeader;

/** Makes blocks out of transactions and signs them as a Fabric orderer does. */
final class BlockAssembly {
    private static final int NONCE_BYTES = 24;

    /** The configuration is in the genesis block and never changes. */
    private static final LastConfig LAST_CONFIG =
            LastConfig.newBuilder().setIndex(0).build();

    private final SigningIdentity identity;
    private final SecureRandom random;

    BlockAssembly(SigningIdentity identity, SecureRandom random) {
        this.identity = identity;
        this.random = random;
    }

    Block next(long number, ByteString previousHash, List<Envelope> transactions) {
        BlockData.Builder data = BlockData.newBuilder();
        transactions.forEach(transaction -> data.addData(transaction.toByteString()));
        BlockHeader header = BlockHeader.newBuilder()
                .setNumber(number)
                .setPreviousHash(previousHash)
                .setDataHash(Hashes.dataHash(data.build()))
                .build();
        return Block.newBuilder()
                .setHeader(header)
                .setData(data)
                .setMetadata(metadata(header))
                .build();
    }

    private BlockMetadata metadata(BlockHeader header) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        ByteString signatureHeader = SignatureHeader.newBuilder()
                .setCreator(identity.serialized())
                .setNonce(ByteString.copyFrom(nonce))
                .build()
                .toByteString();
        ByteString value = OrdererBlockMetadata.newBuilder()
                .setLastConfig(LAST_CONFIG)
                .setConsenterMetadata(Metadata.getDefaultInstance().toByteString())
                .build()
                .toByteString();
        ByteString signatures = Metadata.newBuilder()
                .setValue(value)
                .addSignatures(MetadataSignature.newBuilder()
                        .setSignatureHeader(signatureHeader)
                        .setSignature(identity.sign(value, signatureHeader, Hashes.headerBytes(header))))
                .build()
                .toByteString();
        BlockMetadata.Builder metadata = BlockMetadata.newBuilder();
        for (int i = 0; i <= BlockMetadataIndex.COMMIT_HASH_VALUE; i++) {
            metadata.addMetadata(ByteString.EMPTY);
        }
        return metadata.setMetadata(BlockMetadataIndex.SIGNATURES_VALUE, signatures)
                .setMetadata(
                        GenesisBlock.LAST_CONFIG_SLOT,
                        Metadata.newBuilder()
                                .setValue(LAST_CONFIG.toByteString())
                                .build()
                                .toByteString())
                .build();
    }
}
