// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.channel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.tools.Tool;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;
import org.forestledger.identity.MaterialPaths;

/** Fabric's {@code peer} program as the administrator of an organisation, talking to one of its peers. */
public final class PeerClient {
    private final Network network;
    private final DataFolder data;
    private final ToolRun tools;
    private final Node peer;

    /** The administrator of the peer's organisation. */
    public PeerClient(Network network, DataFolder data, ToolRun tools, Node peer) {
        this.network = network;
        this.data = data;
        this.tools = tools;
        this.peer = peer;
    }

    /** The peer that it talks to. */
    public Node peer() {
        return peer;
    }

    /** Runs the program; a failure is an answer. */
    public ToolRun.Result run(List<String> arguments) {
        return tools.run(Tool.PEER, environment(), arguments);
    }

    /**
     * Runs the program, which must succeed.
     *
     * @param purpose beginning of the sentence that says it failed
     * @throws org.forestledger.fabric.FabricException if it fails
     */
    public ToolRun.Result require(String purpose, List<String> arguments) {
        return tools.require(purpose, Tool.PEER, environment(), arguments);
    }

    /** The arguments that point at an orderer: the organisation's own one if it has one. */
    public List<String> orderer() {
        Node orderer = network.orderers().stream()
                .filter(node -> node.organisation().equals(peer.organisation()))
                .findFirst()
                .orElse(network.orderers().get(0));
        return orderer(orderer);
    }

    /** The arguments that point at that orderer. */
    public List<String> orderer(Node orderer) {
        return new ArrayList<>(List.of(
                "-o",
                orderer.endpoint(),
                "--tls",
                "--cafile",
                data.tlsRoots().toString(),
                "--clientauth",
                "--certfile",
                adminTls().resolve("client.crt").toString(),
                "--keyfile",
                adminTls().resolve("client.key").toString()));
    }

    /** The administrator's variables, also for the programs beside {@code peer}. */
    public Map<String, String> environment() {
        Path admin = data.crypto().user(peer.organisation(), MaterialPaths.ADMIN);
        Map<String, String> env = new TreeMap<>();
        env.put("CORE_PEER_LOCALMSPID", peer.mspId());
        env.put("CORE_PEER_MSPCONFIGPATH", admin.resolve("msp").toString());
        env.put("CORE_PEER_ADDRESS", peer.endpoint());
        env.put("CORE_PEER_TLS_ENABLED", "true");
        env.put("CORE_PEER_TLS_ROOTCERT_FILE", data.tlsRoots().toString());
        env.put("CORE_PEER_TLS_CLIENTAUTHREQUIRED", "true");
        env.put(
                "CORE_PEER_TLS_CLIENTCERT_FILE",
                adminTls().resolve("client.crt").toString());
        env.put("CORE_PEER_TLS_CLIENTKEY_FILE", adminTls().resolve("client.key").toString());
        env.put("FABRIC_LOGGING_SPEC", "error");
        return env;
    }

    private Path adminTls() {
        return data.crypto().user(peer.organisation(), MaterialPaths.ADMIN).resolve("tls");
    }
}
