// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.channel;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.tools.Tool;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.topology.Network;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockHeader;

/** The channel's first block. */
public final class Genesis {
    private Genesis() {}

    /**
     * Makes the block unless it is there.
     *
     * @throws FabricException if configtxgen refuses the configuration
     */
    public static void make(Network network, DataFolder data, ToolRun tools) throws IOException {
        Path block = data.genesisBlock();
        if (Files.exists(block)) {
            return;
        }
        Files.createDirectories(block.getParent());
        Files.writeString(data.configtx(), new ConfigtxFile(network, data).text());
        Path next = block.resolveSibling("genesis.block.next");
        tools.require(
                "Making the channel's first block",
                Tool.CONFIGTXGEN,
                Map.of("FABRIC_CFG_PATH", data.configtx().getParent().toString()),
                List.of(
                        "-profile", ConfigtxFile.PROFILE,
                        "-channelID", network.topology().channel(),
                        "-outputBlock", next.toString()));
        Files.move(next, block, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * The hash of the block's header in hexadecimal: the anchor of the whole chain.
     *
     * @throws FabricException if the file is no block
     */
    public static String hash(Path block) throws IOException {
        return HexFormat.of()
                .formatHex(hash(Block.parseFrom(Files.readAllBytes(block)).getHeader()));
    }

    /** SHA-256 of a header's ASN.1 form: number, previous hash, data hash. */
    static byte[] hash(BlockHeader header) {
        byte[] number = tagged(0x02, BigInteger.valueOf(header.getNumber()).toByteArray());
        byte[] previous = tagged(0x04, header.getPreviousHash().toByteArray());
        byte[] content = tagged(0x04, header.getDataHash().toByteArray());
        byte[] sequence = tagged(
                0x30,
                ByteString.copyFrom(number)
                        .concat(ByteString.copyFrom(previous))
                        .concat(ByteString.copyFrom(content))
                        .toByteArray());
        try {
            return MessageDigest.getInstance("SHA-256").digest(sequence);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] tagged(int tag, byte[] value) {
        // Two hashes of 32 bytes and a number stay below 128, so one byte of length is enough.
        return ByteString.copyFrom(new byte[] {(byte) tag, (byte) value.length})
                .concat(ByteString.copyFrom(value))
                .toByteArray();
    }
}
