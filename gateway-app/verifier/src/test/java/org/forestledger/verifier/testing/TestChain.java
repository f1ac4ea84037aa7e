// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.testing;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import org.forestledger.verifier.block.BlockHashes;
import org.forestledger.verifier.testing.TestNetwork.Signer;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockData;
import org.hyperledger.fabric.protos.common.BlockHeader;
import org.hyperledger.fabric.protos.common.BlockMetadata;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.IdentifierHeader;
import org.hyperledger.fabric.protos.common.LastConfig;
import org.hyperledger.fabric.protos.common.Metadata;
import org.hyperledger.fabric.protos.common.MetadataSignature;
import org.hyperledger.fabric.protos.common.OrdererBlockMetadata;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Builds a chain of blocks as ordering nodes and peers do. */
public final class TestChain {
    /** Name of the channel. */
    public static final String CHANNEL = "forest";

    private final List<Block> blocks = new ArrayList<>();
    private long lastConfig;
    private UnaryOperator<BlockHeader> headers = UnaryOperator.identity();

    /** A chain that begins with a configuration. */
    public TestChain(ConfigEnvelope config) {
        Envelope envelope = configEnvelope(config);
        BlockData data = BlockData.newBuilder().addData(envelope.toByteString()).build();
        BlockHeader header =
                BlockHeader.newBuilder().setDataHash(BlockHashes.dataHash(data)).build();
        blocks.add(Block.newBuilder().setHeader(header).setData(data).build());
    }

    /** An envelope that carries a configuration. */
    public static Envelope configEnvelope(ConfigEnvelope config) {
        ChannelHeader header = ChannelHeader.newBuilder()
                .setType(HeaderType.CONFIG_VALUE)
                .setChannelId(CHANNEL)
                .build();
        Payload payload = Payload.newBuilder()
                .setHeader(Header.newBuilder().setChannelHeader(header.toByteString()))
                .setData(config.toByteString())
                .build();
        return Envelope.newBuilder().setPayload(payload.toByteString()).build();
    }

    /** Changes the header of the next block before it is signed. */
    public TestChain changingNextHeader(UnaryOperator<BlockHeader> change) {
        this.headers = change;
        return this;
    }

    /** Adds a block that a Raft ordering node signed. */
    public TestChain add(Signer orderer, List<Envelope> envelopes, TxValidationCode... flags) {
        BlockHeader header = nextHeader(envelopes);
        ByteString signatureHeader = SignatureHeader.newBuilder()
                .setCreator(orderer.identity())
                .setNonce(ByteString.copyFromUtf8("n"))
                .build()
                .toByteString();
        MetadataSignature signature = MetadataSignature.newBuilder()
                .setSignatureHeader(signatureHeader)
                .setSignature(orderer.sign(ordererMetadata(), signatureHeader, bytes(header)))
                .build();
        return add(header, envelopes, List.of(signature), flags);
    }

    /** Adds a block that BFT ordering nodes signed, numbered from one in the order of the list; null did not sign. */
    public TestChain addBft(List<Signer> nodes, List<Envelope> envelopes, TxValidationCode... flags) {
        BlockHeader header = nextHeader(envelopes);
        List<MetadataSignature> signatures = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) != null) {
                ByteString identifier = IdentifierHeader.newBuilder()
                        .setIdentifier(i + 1)
                        .setNonce(ByteString.copyFromUtf8("n"))
                        .build()
                        .toByteString();
                signatures.add(MetadataSignature.newBuilder()
                        .setIdentifierHeader(identifier)
                        .setSignature(nodes.get(i).sign(ordererMetadata(), identifier, bytes(header)))
                        .build());
            }
        }
        return add(header, envelopes, signatures, flags);
    }

    /** Makes the next blocks name another block as the one of their configuration. */
    public TestChain namingConfig(long number) {
        this.lastConfig = number;
        return this;
    }

    /** Number of the next block. */
    public long nextNumber() {
        return blocks.get(blocks.size() - 1).getHeader().getNumber() + 1;
    }

    /** Replaces a block. */
    public TestChain replace(int number, UnaryOperator<Block> change) {
        blocks.set(number, change.apply(blocks.get(number)));
        return this;
    }

    /** Takes a block away. */
    public TestChain remove(int number) {
        blocks.remove(number);
        return this;
    }

    /** The blocks. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** Hash of the first block's header. */
    public String anchor() {
        return HexFormat.of()
                .formatHex(BlockHashes.headerHash(blocks.get(0).getHeader()).toByteArray());
    }

    private BlockHeader nextHeader(List<Envelope> envelopes) {
        Block last = blocks.get(blocks.size() - 1);
        BlockHeader header = headers.apply(BlockHeader.newBuilder()
                .setNumber(last.getHeader().getNumber() + 1)
                .setPreviousHash(BlockHashes.headerHash(last.getHeader()))
                .setDataHash(BlockHashes.dataHash(data(envelopes)))
                .build());
        headers = UnaryOperator.identity();
        return header;
    }

    private TestChain add(
            BlockHeader header,
            List<Envelope> envelopes,
            List<MetadataSignature> signatures,
            TxValidationCode... flags) {
        byte[] filter = new byte[flags.length];
        for (int i = 0; i < flags.length; i++) {
            filter[i] = (byte) flags[i].getNumber();
        }
        ByteString signed = Metadata.newBuilder()
                .setValue(ordererMetadata())
                .addAllSignatures(signatures)
                .build()
                .toByteString();
        BlockMetadata metadata = BlockMetadata.newBuilder()
                .addMetadata(signed)
                .addMetadata(ByteString.EMPTY)
                .addMetadata(ByteString.copyFrom(filter))
                .build();
        blocks.add(Block.newBuilder()
                .setHeader(header)
                .setData(data(envelopes))
                .setMetadata(metadata)
                .build());
        return this;
    }

    private ByteString ordererMetadata() {
        return OrdererBlockMetadata.newBuilder()
                .setLastConfig(LastConfig.newBuilder().setIndex(lastConfig))
                .build()
                .toByteString();
    }

    private static BlockData data(List<Envelope> envelopes) {
        BlockData.Builder data = BlockData.newBuilder();
        envelopes.forEach(envelope -> data.addData(envelope.toByteString()));
        return data.build();
    }

    private static ByteString bytes(BlockHeader header) {
        return ByteString.copyFrom(BlockHashes.headerBytes(header));
    }
}
