// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.Json;
import org.forestledger.fabric.chaincode.InstalledPackage;
import org.forestledger.fabric.channel.Channel;
import org.forestledger.fabric.channel.PeerClient;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;
import tools.jackson.databind.JsonNode;

/** The steps of Fabric's chaincode lifecycle; each organisation takes its own. */
public final class Lifecycle {
    /** Name of the chaincode on the channel. */
    public static final String CHAINCODE = "forest-ledger";

    private final Network network;
    private final DataFolder data;
    private final Channel channel;

    /** The lifecycle on a channel. */
    public Lifecycle(Network network, DataFolder data, Channel channel) {
        this.network = network;
        this.data = data;
        this.channel = channel;
    }

    /**
     * The definition in force.
     *
     * @param sequence counts the definitions, from 1
     * @param version version of the chaincode
     */
    public record Definition(long sequence, String version) {}

    /** Installs a package on a peer unless it is installed. */
    public void install(Node peer, InstalledPackage chaincode) {
        PeerClient client = channel.client(peer);
        JsonNode installed = json(
                client,
                "Asking " + peer.name() + " for its chaincode packages",
                List.of("lifecycle", "chaincode", "queryinstalled", "-O", "json"));
        for (JsonNode entry : installed.path("installed_chaincodes")) {
            if (entry.path("package_id").asString().equals(chaincode.packageId())) {
                return;
            }
        }
        client.require(
                "Installing the chaincode on " + peer.name(),
                List.of("lifecycle", "chaincode", "install", chaincode.file().toString()));
    }

    /** The definition in force as a peer knows it. */
    public Optional<Definition> committed(Node peer) {
        ToolRun.Result result = channel.client(peer)
                .run(List.of(
                        "lifecycle",
                        "chaincode",
                        "querycommitted",
                        "-C",
                        channel.name(),
                        "-n",
                        CHAINCODE,
                        "-O",
                        "json"));
        if (result.ok()) {
            JsonNode definition = Json.MAPPER.readTree(result.out());
            return Optional.of(new Definition(
                    definition.path("sequence").asLong(),
                    definition.path("version").asString()));
        }
        if (result.err().contains("is not defined")) {
            return Optional.empty();
        }
        throw new FabricException("Asking " + peer.name() + " for the chaincode definition failed: " + result.reason());
    }

    /** The package that the organisation of a peer has approved for a sequence. */
    public Optional<String> approvedPackage(Node peer, long sequence) {
        ToolRun.Result result = channel.client(peer)
                .run(List.of(
                        "lifecycle",
                        "chaincode",
                        "queryapproved",
                        "-C",
                        channel.name(),
                        "-n",
                        CHAINCODE,
                        "--sequence",
                        Long.toString(sequence),
                        "-O",
                        "json"));
        if (!result.ok()) {
            return Optional.empty();
        }
        JsonNode local =
                Json.MAPPER.readTree(result.out()).path("source").path("Type").path("LocalPackage");
        return Optional.of(local.path("package_id").asString());
    }

    /** Approves a definition for the organisation of a peer, unless it has approved it. */
    public void approve(Node peer, InstalledPackage chaincode, long sequence) {
        if (approvedPackage(peer, sequence).equals(Optional.of(chaincode.packageId()))) {
            return;
        }
        List<String> arguments = new ArrayList<>(List.of("lifecycle", "chaincode", "approveformyorg"));
        PeerClient client = channel.client(peer);
        arguments.addAll(client.orderer());
        arguments.addAll(definition(chaincode.version(), sequence));
        arguments.addAll(List.of("--package-id", chaincode.packageId()));
        client.require("Approving the chaincode for " + peer.organisation(), arguments);
    }

    /** The organisations that have not approved a definition yet. */
    public List<String> missingApprovals(Node peer, InstalledPackage chaincode, long sequence) {
        List<String> arguments =
                new ArrayList<>(List.of("lifecycle", "chaincode", "checkcommitreadiness", "-O", "json"));
        arguments.addAll(definition(chaincode.version(), sequence));
        JsonNode approvals = json(channel.client(peer), "Asking who has approved the chaincode", arguments)
                .path("approvals");
        return network.topology().endorsers().stream()
                .map(member -> network.firstPeer(member.name()))
                .filter(endorser -> !approvals.path(endorser.mspId()).asBoolean())
                .map(Node::organisation)
                .toList();
    }

    /** Commits a definition that every endorsing organisation has approved. */
    public void commit(Node peer, InstalledPackage chaincode, long sequence) {
        PeerClient client = channel.client(peer);
        List<String> arguments = new ArrayList<>(List.of("lifecycle", "chaincode", "commit"));
        arguments.addAll(client.orderer());
        arguments.addAll(definition(chaincode.version(), sequence));
        network.topology().endorsers().forEach(member -> {
            arguments.addAll(
                    List.of("--peerAddresses", network.firstPeer(member.name()).endpoint()));
            arguments.addAll(List.of("--tlsRootCertFiles", data.tlsRoots().toString()));
        });
        client.require("Committing the chaincode definition", arguments);
    }

    private List<String> definition(String version, long sequence) {
        String policy = network.topology().endorsers().stream()
                .map(member -> "'" + network.firstPeer(member.name()).mspId() + ".peer'")
                .collect(Collectors.joining(",", "AND(", ")"));
        return List.of(
                "--channelID", channel.name(),
                "--name", CHAINCODE,
                "--version", version,
                "--sequence", Long.toString(sequence),
                "--signature-policy", policy);
    }

    private static JsonNode json(PeerClient client, String purpose, List<String> arguments) {
        return Json.MAPPER.readTree(client.require(purpose, arguments).out());
    }
}
