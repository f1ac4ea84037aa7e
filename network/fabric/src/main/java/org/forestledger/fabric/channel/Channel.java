// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.Json;
import org.forestledger.fabric.Wait;
import org.forestledger.fabric.tools.Tool;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;
import org.forestledger.identity.MaterialPaths;
import org.hyperledger.fabric.protos.common.Block;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;

/** Joining the channel and asking how far it is. */
public final class Channel {
    private static final Duration JOIN_LIMIT = Duration.ofSeconds(60);

    private final Network network;
    private final DataFolder data;
    private final ToolRun tools;

    /** The channel of a network. */
    public Channel(Network network, DataFolder data, ToolRun tools) {
        this.network = network;
        this.data = data;
        this.tools = tools;
    }

    /** The administrator of a peer's organisation, talking to that peer. */
    public PeerClient client(Node peer) {
        return new PeerClient(network, data, tools, peer);
    }

    /**
     * Joins an orderer unless it has joined.
     *
     * @throws FabricException if it refuses, or has joined another channel
     */
    public void joinOrderer(Node orderer) {
        List<String> joined = channelsOfOrderer(orderer);
        if (joined.contains(name())) {
            return;
        }
        if (!joined.isEmpty()) {
            throw wrongChannel(orderer, joined);
        }
        List<String> join = new ArrayList<>(List.of(
                "channel",
                "join",
                "--channelID",
                name(),
                "--config-block",
                data.genesisBlock().toString()));
        join.addAll(admin(orderer));
        // osnadmin exits with 0 whatever the orderer answers; the answer is in what it prints.
        ToolRun.Result result = tools.run(Tool.OSNADMIN, Map.of(), join);
        if (!result.out().contains("Status: 201")) {
            throw new FabricException("Joining " + orderer.name() + " to the channel failed: "
                    + (result.out() + result.err()).replaceAll("\\s+", " ").strip());
        }
    }

    private List<String> channelsOfOrderer(Node orderer) {
        List<String> list = new ArrayList<>(List.of("channel", "list"));
        list.addAll(admin(orderer));
        ToolRun.Result result = onceItListens(orderer, list);
        int json = result.out().indexOf('{');
        if (json < 0) {
            throw new FabricException(askingFailed(orderer, result));
        }
        List<String> names = new ArrayList<>();
        JsonNode channels = Json.MAPPER
                .reader()
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(result.out().substring(json))
                .path("channels");
        channels.forEach(channel -> names.add(channel.path("name").asString()));
        return names;
    }

    /** An orderer that is healthy may not listen for its administrator yet: it opens that port last. */
    private ToolRun.Result onceItListens(Node orderer, List<String> request) {
        AtomicReference<ToolRun.Result> last = new AtomicReference<>();
        Wait.until(
                JOIN_LIMIT,
                () -> {
                    last.set(tools.run(Tool.OSNADMIN, Map.of(), request));
                    return !(last.get().out() + last.get().err()).contains("connection refused");
                },
                () -> askingFailed(orderer, last.get()));
        return last.get();
    }

    private static String askingFailed(Node orderer, ToolRun.Result result) {
        return "Asking " + orderer.name() + " for its channels failed: "
                + (result.out() + result.err()).replaceAll("\\s+", " ").strip();
    }

    private List<String> admin(Node orderer) {
        Path tls =
                data.crypto().user(orderer.organisation(), MaterialPaths.ADMIN).resolve("tls");
        return List.of(
                "-o", orderer.sideEndpoint(),
                "--ca-file", data.tlsRoots().toString(),
                "--client-cert", tls.resolve("client.crt").toString(),
                "--client-key", tls.resolve("client.key").toString());
    }

    /**
     * Joins a peer unless it has joined.
     *
     * @throws FabricException if it refuses, or has joined another channel
     */
    public void joinPeer(Node peer) {
        List<String> joined = channelsOfPeer(peer);
        if (joined.contains(name())) {
            return;
        }
        if (!joined.isEmpty()) {
            throw wrongChannel(peer, joined);
        }
        client(peer)
                .require(
                        "Joining " + peer.name() + " to the channel",
                        List.of("channel", "join", "-b", data.genesisBlock().toString()));
        Wait.until(
                JOIN_LIMIT,
                () -> channelsOfPeer(peer).contains(name()),
                () -> peer.name() + " has not joined the channel after " + JOIN_LIMIT.toSeconds() + " s.");
    }

    /** Whether a peer that runs has joined this channel. */
    public boolean joined(Node peer) {
        return channelsOfPeer(peer).contains(name());
    }

    private List<String> channelsOfPeer(Node peer) {
        return client(peer)
                .require("Asking " + peer.name() + " for its channels", List.of("channel", "list"))
                .out()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.contains(" "))
                .toList();
    }

    private FabricException wrongChannel(Node node, List<String> joined) {
        return new FabricException(node.name() + " has joined the channel " + String.join(", ", joined) + ", not "
                + name() + "; this data folder belongs to another network.");
    }

    /**
     * How far a peer is.
     *
     * @param height how many blocks the channel has as far as the peer knows
     * @param newestHere whether the peer has the newest block itself: one that began with a snapshot has only those after it
     */
    public record Info(long height, boolean newestHere) {}

    /**
     * How far a peer is.
     *
     * @return empty if the peer does not answer or has not joined
     */
    public Optional<Info> info(Node peer) {
        ToolRun.Result result = client(peer).run(List.of("channel", "getinfo", "-c", name()));
        int json = result.out().indexOf('{');
        if (!result.ok() || json < 0) {
            return Optional.empty();
        }
        JsonNode info = Json.MAPPER.readTree(result.out().substring(json));
        long height = info.path("height").asLong();
        JsonNode snapshot = info.path("bootstrappingSnapshotInfo");
        return Optional.of(new Info(
                height,
                snapshot.isMissingNode()
                        || height > snapshot.path("lastBlockInSnapshot").asLong() + 1));
    }

    /**
     * The newest block of a peer.
     *
     * @return empty if the peer does not answer, has not joined, or has no block yet after the snapshot that it began with
     */
    public Optional<Block> newestBlock(Node peer) {
        // Asked for a block that only the snapshot stands for, a peer would keep the caller waiting for the next one.
        if (info(peer).filter(Info::newestHere).isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = Files.createTempFile("newest-", ".block");
            try {
                ToolRun.Result result =
                        client(peer).run(List.of("channel", "fetch", "newest", file.toString(), "-c", name()));
                return result.ok() ? Optional.of(Block.parseFrom(Files.readAllBytes(file))) : Optional.empty();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new FabricException("A block of " + peer.name() + " cannot be read.", e);
        }
    }

    /** Name of the channel. */
    public String name() {
        return network.topology().channel();
    }
}
