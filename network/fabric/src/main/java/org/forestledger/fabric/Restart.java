// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.forestledger.fabric.channel.OrdererCluster;
import org.forestledger.fabric.topology.Node;

/** Stops and starts nodes, so that the network goes on meanwhile. */
public final class Restart {
    private static final Duration CATCH_UP_LIMIT = Duration.ofSeconds(300);

    private final Site site;
    private final OneNode oneNode;

    /** For the nodes of a network. */
    public Restart(Site site) {
        this.site = site;
        this.oneNode = new OneNode(site);
    }

    /**
     * The nodes of those names in the order of starting: orderers, chaincode services, peers.
     *
     * @throws FabricException if there is no node of such a name
     */
    public static List<Node> inOrder(Site site, List<String> names) {
        List<Node> wanted = names.stream().map(site.network()::node).toList();
        return site.network().nodes().stream().filter(wanted::contains).toList();
    }

    /** One after the other, each only after the one before serves again. */
    public void rolling(List<Node> nodes) throws IOException {
        for (Node node : nodes) {
            if (node.kind() == Node.Kind.ORDERER) {
                orderers().requireQuorumWithout(node);
            }
            site.step("Restarting " + node.name());
            oneNode.stop(node.name());
            oneNode.start(node.name());
            awaitServing(node);
        }
    }

    /** All at the same time: quicker, and the network stands still meanwhile. */
    public void together(List<Node> nodes) throws IOException {
        List<Node> stopping = new ArrayList<>(nodes);
        Collections.reverse(stopping);
        for (Node node : stopping) {
            site.step("Stopping " + node.name());
            oneNode.stop(node.name());
        }
        for (Node.Kind kind : Node.Kind.values()) {
            List<Node> starting =
                    nodes.stream().filter(node -> node.kind() == kind).toList();
            if (kind == Node.Kind.CHAINCODE) {
                for (Node service : starting) {
                    oneNode.start(service.name());
                }
            } else {
                site.nodes().start(starting);
            }
        }
        for (Node node : nodes) {
            awaitServing(node);
        }
    }

    /** Waits until a node that was started does its work again. */
    void awaitServing(Node node) {
        switch (node.kind()) {
            case ORDERER -> orderers().awaitServing(node);
            case PEER -> awaitCaughtUp(node);
            case CHAINCODE ->
                site.mine(site.network().endorsingPeers()).stream()
                        .filter(peer -> peer.organisation().equals(node.organisation()))
                        .forEach(new Deployment(site)::awaitEndorsers);
        }
    }

    /** The orderers, asked by an administrator of this data folder. */
    OrdererCluster orderers() {
        return new OrdererCluster(
                site.network().orderers(),
                site.network().topology().ordering().type(),
                site.anyAdministrator(),
                site.channel().name());
    }

    /** Waits until a peer is as high as the orderers were, and can have a transaction endorsed if it endorses. */
    void awaitCaughtUp(Node peer) {
        OrdererCluster orderers = orderers();
        long height = site.network().orderers().stream()
                .flatMap(orderer -> orderers.newestBlock(orderer).stream())
                .mapToLong(block -> block.getHeader().getNumber())
                .max()
                .orElse(0);
        Wait.until(
                CATCH_UP_LIMIT,
                () -> site.channel()
                        .info(peer)
                        .filter(info -> info.height() > height)
                        .isPresent(),
                () -> peer.name() + " has not reached block " + height + " after " + CATCH_UP_LIMIT.toSeconds()
                        + " s.");
        if (site.network().endorses(peer)) {
            new Deployment(site).awaitEndorsers(peer);
        }
    }
}
