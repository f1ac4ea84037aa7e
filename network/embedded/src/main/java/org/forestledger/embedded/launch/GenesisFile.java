// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import org.forestledger.embedded.config.CryptoLayout;
import org.forestledger.embedded.config.EmbeddedNetworkConfig;
import org.forestledger.embedded.genesis.BatchLimits;
import org.forestledger.embedded.genesis.ChannelGroups;
import org.forestledger.embedded.genesis.GenesisBlock;
import org.forestledger.embedded.ledger.FileDisk;
import org.hyperledger.fabric.protos.common.Block;

/** The network's genesis block on disk, made at the first start. */
final class GenesisFile {
    private static final int PREFERRED_BYTES = 2 * 1024 * 1024;
    private static final int ABSOLUTE_BYTES = 10 * 1024 * 1024;

    private GenesisFile() {}

    static Block load(EmbeddedNetworkConfig config, SecureRandom random) throws IOException {
        Path file = config.networkDir().resolve("genesis.block");
        if (Files.exists(file)) {
            return Block.parseFrom(Files.readAllBytes(file));
        }
        Block genesis = GenesisBlock.create(
                config.channel(),
                ChannelGroups.channel(new CryptoLayout(config.cryptoDir()), limits(config)),
                config.clock().instant(),
                random);
        write(file, genesis);
        return genesis;
    }

    private static BatchLimits limits(EmbeddedNetworkConfig config) {
        return new BatchLimits(
                config.batchCount().orElse(EmbeddedNetworkConfig.DEFAULT_BATCH_COUNT),
                PREFERRED_BYTES,
                ABSOLUTE_BYTES,
                config.batchTimeout().orElse(EmbeddedNetworkConfig.DEFAULT_BATCH_TIMEOUT));
    }

    private static void write(Path file, Block genesis) throws IOException {
        Path next = file.resolveSibling("genesis.block.next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(genesis.toByteArray());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        FileDisk.syncFolder(file.toAbsolutePath().getParent());
    }
}
