// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.realfabric;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.forestledger.fabric.Wait;
import org.forestledger.fabric.channel.PeerClient;
import org.forestledger.fabric.tools.Tool;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.ConfigUpdateEnvelope;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;

/** Changes the configuration of a channel as its administrators do, with Fabric's own programs. */
final class ConfigChange {
    private static final Duration COMMITTED = Duration.ofSeconds(60);

    private final RealFabric fabric;

    ConfigChange(RealFabric fabric) {
        this.fabric = fabric;
    }

    /**
     * Changes the configuration.
     *
     * @param change makes the new configuration of the one in force
     * @param signers organisations whose administrators sign; the last one sends it
     */
    void make(UnaryOperator<Config> change, List<String> signers) throws IOException {
        Path folder = Files.createTempDirectory("forest-ledger-config-");
        PeerClient sender = fabric.administrator(signers.get(signers.size() - 1));
        Config before = current(sender, folder.resolve("config.block"));
        Path original = Files.write(folder.resolve("original.pb"), before.toByteArray());
        Path updated =
                Files.write(folder.resolve("updated.pb"), change.apply(before).toByteArray());
        Path update = folder.resolve("update.pb");
        fabric.tools()
                .require(
                        "Computing the update",
                        Tool.CONFIGTXLATOR,
                        Map.of(),
                        List.of(
                                "compute_update",
                                "--channel_id",
                                fabric.channel(),
                                "--original",
                                original.toString(),
                                "--updated",
                                updated.toString(),
                                "--output",
                                update.toString()));
        Path envelope = Files.write(
                folder.resolve("envelope.pb"),
                envelope(ByteString.copyFrom(Files.readAllBytes(update))).toByteArray());
        for (String signer : signers) {
            fabric.administrator(signer)
                    .require("Signing the update", List.of("channel", "signconfigtx", "-f", envelope.toString()));
        }
        List<String> send = new java.util.ArrayList<>(
                List.of("channel", "update", "-f", envelope.toString(), "-c", fabric.channel()));
        send.addAll(sender.orderer());
        sender.require("Sending the update", send);
        // An orderer that does not lead hands the update on after a while; it is made when the peer has committed it.
        Wait.until(
                COMMITTED,
                () -> sequence(sender, folder.resolve("config.block")) > before.getSequence(),
                () -> "The configuration has not changed after " + COMMITTED.toSeconds() + " s.");
    }

    private long sequence(PeerClient peer, Path file) {
        try {
            return current(peer, file).getSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Config current(PeerClient peer, Path file) throws IOException {
        peer.require(
                "Fetching the configuration",
                List.of("channel", "fetch", "config", file.toString(), "-c", fabric.channel()));
        Block block = Block.parseFrom(Files.readAllBytes(file));
        Payload payload =
                Payload.parseFrom(Envelope.parseFrom(block.getData().getData(0)).getPayload());
        return ConfigEnvelope.parseFrom(payload.getData()).getConfig();
    }

    private Envelope envelope(ByteString update) {
        ChannelHeader header = ChannelHeader.newBuilder()
                .setType(HeaderType.CONFIG_UPDATE_VALUE)
                .setChannelId(fabric.channel())
                .build();
        Payload payload = Payload.newBuilder()
                .setHeader(Header.newBuilder().setChannelHeader(header.toByteString()))
                .setData(ConfigUpdateEnvelope.newBuilder()
                        .setConfigUpdate(update)
                        .build()
                        .toByteString())
                .build();
        return Envelope.newBuilder().setPayload(payload.toByteString()).build();
    }
}
