// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.forestledger.fabric.chaincode.InstalledPackage;
import org.forestledger.fabric.chaincode.Packages;
import org.forestledger.fabric.node.Nodes;
import org.forestledger.fabric.tools.Tools;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;

/** Starts and stops single nodes of a network that is there already. */
public final class OneNode {
    private final Network network;
    private final Packages packages;
    private final Nodes nodes;

    private OneNode(Network network, Packages packages, Nodes nodes) {
        this.network = network;
        this.packages = packages;
        this.nodes = nodes;
    }

    /**
     * The nodes of a data folder.
     *
     * @throws FabricException if it holds no network
     */
    public static OneNode of(DataFolder data) {
        Network network = NetworkFile.require(data);
        return new OneNode(network, new Packages(data), new Nodes(network, data, Tools.find(System.getenv())));
    }

    /**
     * Stops a node; a chaincode service with all its versions.
     *
     * @throws FabricException if there is no node of that name
     */
    public void stop(String name) throws IOException {
        Node node = network.node(name);
        if (node.kind() != Node.Kind.CHAINCODE) {
            nodes.stop(node);
            return;
        }
        for (InstalledPackage chaincode : packages.all()) {
            nodes.stop(node, chaincode);
        }
    }

    /**
     * Starts a node and waits until it answers; a chaincode service with its newest version.
     *
     * @throws FabricException if there is no node of that name, or it does not start
     */
    public void start(String name) throws IOException {
        Node node = network.node(name);
        if (node.kind() != Node.Kind.CHAINCODE) {
            nodes.start(List.of(node));
            return;
        }
        Optional<InstalledPackage> newest = packages.all().stream().reduce((first, second) -> second);
        InstalledPackage chaincode = newest.orElseThrow(
                () -> new FabricException("No chaincode has been deployed yet; network/up --fabric does that."));
        Packages.requireUnchanged(chaincode);
        nodes.startChaincode(List.of(node), chaincode);
    }
}
