// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.util.List;
import org.forestledger.fabric.chaincode.InstalledPackage;
import org.forestledger.fabric.chaincode.Packages;
import org.forestledger.fabric.topology.Node;

/** Starts and stops single nodes of a network that is there already. */
public final class OneNode {
    private final Site site;

    /** The nodes of a network. */
    public OneNode(Site site) {
        this.site = site;
    }

    /**
     * The nodes of a data folder.
     *
     * @throws FabricException if it holds no network
     */
    public static OneNode of(DataFolder data) {
        return new OneNode(Site.of(data, node -> true, step -> {}));
    }

    /**
     * Stops a node; a chaincode service with all its versions.
     *
     * @throws FabricException if there is no node of that name
     */
    public void stop(String name) throws IOException {
        Node node = site.network().node(name);
        if (node.kind() != Node.Kind.CHAINCODE) {
            site.nodes().stop(node);
            return;
        }
        for (InstalledPackage chaincode : site.packages().all()) {
            site.nodes().stop(node, chaincode);
        }
    }

    /**
     * Starts a node and waits until it answers; a chaincode service with the version that the channel runs.
     *
     * @throws FabricException if there is no node of that name, or it does not start
     */
    public void start(String name) throws IOException {
        Node node = site.network().node(name);
        if (node.kind() != Node.Kind.CHAINCODE) {
            site.nodes().start(List.of(node));
            return;
        }
        InstalledPackage chaincode = inForce(node);
        Packages.requireUnchanged(chaincode);
        site.nodes().startChaincode(List.of(node), chaincode);
    }

    /** What the ledger says while a peer of the organisation runs; else what this host was told last. */
    InstalledPackage inForce(Node service) throws IOException {
        for (Node peer : site.network().peers()) {
            boolean near = peer.organisation().equals(service.organisation()) && site.runs(peer);
            if (near && site.channel().info(peer).isPresent()) {
                return new Deployment(site).inForce(peer);
            }
        }
        return site.packages()
                .inForce()
                .orElseThrow(() ->
                        new FabricException("No chaincode has been deployed yet; network/up --fabric does that."));
    }
}
