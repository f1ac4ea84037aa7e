// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.channel;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.Wait;
import org.forestledger.fabric.tools.Tool;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.topology.Node;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigUpdateEnvelope;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;

/** Reads and changes the configuration of the channel. */
public final class ConfigUpdates {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final String channel;
    private final ToolRun tools;
    private final OrdererCluster orderers;

    /**
     * Updates of a channel.
     *
     * @param channel its name
     * @param tools Fabric's programs
     * @param orderers whom to ask for the configuration
     */
    public ConfigUpdates(String channel, ToolRun tools, OrdererCluster orderers) {
        this.channel = channel;
        this.tools = tools;
        this.orderers = orderers;
    }

    /**
     * The configuration in force.
     *
     * @param orderer who is asked
     * @throws FabricException if it does not answer
     */
    public ConfigGroup current(Node orderer) {
        return config(orderer).getChannelGroup();
    }

    private Config config(Node orderer) {
        Block block = orderers.fetch(orderer, "config")
                .orElseThrow(() -> new FabricException(
                        orderer.name() + " does not give the channel's configuration; is it running?"));
        try {
            Envelope envelope = Envelope.parseFrom(block.getData().getData(0));
            return ConfigEnvelope.parseFrom(
                            Payload.parseFrom(envelope.getPayload()).getData())
                    .getConfig();
        } catch (InvalidProtocolBufferException e) {
            throw new FabricException("The channel's configuration cannot be read.", e);
        }
    }

    /**
     * Makes the change, which nobody has signed yet.
     *
     * @param orderer who is asked for the configuration in force
     * @param wanted the configuration that is to be
     * @param file where the change is written to, for {@code signconfigtx} and {@code channel update}
     */
    public void make(Node orderer, ConfigGroup wanted, Path file) throws IOException {
        Config present = config(orderer);
        Files.createDirectories(file.getParent());
        Path folder = Files.createTempDirectory("config-update-");
        Path before = folder.resolve("before.pb");
        Path after = folder.resolve("after.pb");
        Path change = folder.resolve("change.pb");
        try {
            Files.write(before, present.toByteArray());
            Files.write(
                    after, present.toBuilder().setChannelGroup(wanted).build().toByteArray());
            tools.require(
                    "Computing the change of the channel's configuration",
                    Tool.CONFIGTXLATOR,
                    Map.of(),
                    List.of(
                            "compute_update",
                            "--channel_id=" + channel,
                            "--original=" + before,
                            "--updated=" + after,
                            "--output=" + change));
            Files.write(file, envelope(Files.readAllBytes(change)).toByteArray());
        } finally {
            for (Path each : List.of(before, after, change, folder)) {
                Files.deleteIfExists(each);
            }
        }
    }

    private Envelope envelope(byte[] change) {
        ChannelHeader header = ChannelHeader.newBuilder()
                .setChannelId(channel)
                .setType(HeaderType.CONFIG_UPDATE_VALUE)
                .build();
        Payload payload = Payload.newBuilder()
                .setHeader(Header.newBuilder().setChannelHeader(header.toByteString()))
                .setData(ConfigUpdateEnvelope.newBuilder()
                        .setConfigUpdate(com.google.protobuf.ByteString.copyFrom(change))
                        .build()
                        .toByteString())
                .build();
        return Envelope.newBuilder().setPayload(payload.toByteString()).build();
    }

    /** Adds an administrator's signature to a change. */
    public static void sign(PeerClient administrator, Path file) {
        administrator.require(
                "Signing the change of the channel's configuration for "
                        + administrator.peer().organisation(),
                List.of("channel", "signconfigtx", "-f", file.toString()));
    }

    /** How many organisations have signed a change. */
    public static int signatures(Path file) throws IOException {
        Payload payload =
                Payload.parseFrom(Envelope.parseFrom(Files.readAllBytes(file)).getPayload());
        return ConfigUpdateEnvelope.parseFrom(payload.getData()).getSignaturesCount();
    }

    /**
     * Submits a change that enough administrators have signed, and waits until it is in force.
     *
     * @param administrator who submits it
     * @param orderer who takes it
     * @param file the change
     */
    public void submit(PeerClient administrator, Node orderer, Path file) {
        long before = config(orderer).getSequence();
        List<String> arguments = new ArrayList<>(List.of("channel", "update", "-f", file.toString(), "-c", channel));
        arguments.addAll(administrator.orderer(orderer));
        administrator.require("Changing the channel's configuration", arguments);
        Wait.until(
                LIMIT,
                () -> configSequence(orderer)
                        .filter(sequence -> sequence > before)
                        .isPresent(),
                () -> "The change of the channel's configuration is not in force after " + LIMIT.toSeconds() + " s.");
    }

    private Optional<Long> configSequence(Node orderer) {
        return orderers.newestBlock(orderer).map(block -> config(orderer).getSequence());
    }
}
