// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.forestledger.fabric.chaincode.InstalledPackage;
import org.forestledger.fabric.channel.ConsenterEdit;
import org.forestledger.fabric.channel.OrdererCluster;
import org.forestledger.fabric.node.Connections;
import org.forestledger.fabric.topology.Node;
import org.forestledger.identity.Consortium;
import org.forestledger.identity.Consortium.Organisation;
import org.forestledger.identity.MaterialPaths;
import org.forestledger.identity.Renewal;

/** New certificates and keys for a node, which is restarted with them if it runs. */
public final class Renew {
    private final Site site;
    private final Restart restart;
    private final OneNode oneNode;

    /** For the nodes of a network. */
    public Renew(Site site) {
        this.site = site;
        this.restart = new Restart(site);
        this.oneNode = new OneNode(site);
    }

    /**
     * Renews a node; a run that was cut off goes on with the certificates that it had made.
     *
     * @throws FabricException if a step cannot be done
     */
    public void node(String name) throws IOException {
        Node node = site.network().node(name);
        Renewal renewal = renewal(node);
        Path prepared = renewal.prepare();
        if (node.kind() == Node.Kind.ORDERER) {
            tellOthers(node, prepared);
        }
        boolean ran = stop(node);
        renewal.activate();
        if (node.kind() == Node.Kind.PEER) {
            for (InstalledPackage chaincode : site.packages().all()) {
                Connections.write(site.data(), node, site.network().chaincodeOf(node), chaincode);
            }
        }
        if (ran) {
            start(node);
        }
    }

    private Renewal renewal(Node node) {
        Organisation organisation = site.network().consortium().organisation(node.organisation());
        Path crypto = site.data().crypto().cryptoDir();
        Consortium.Node holder = new Consortium.Node(node.shortName(), List.of(node.address()));
        return switch (node.kind()) {
            case PEER -> Renewal.ofPeer(crypto, organisation, holder, Instant.now());
            case ORDERER -> Renewal.ofOrderer(crypto, organisation, holder, Instant.now());
            case CHAINCODE -> Renewal.ofChaincodeService(crypto, organisation, Instant.now());
        };
    }

    /** The others must know the new certificate before the orderer shows it: it is how they know the orderer. */
    private void tellOthers(Node node, Path prepared) throws IOException {
        OrdererCluster orderers = restart.orderers();
        orderers.requireQuorumWithout(node);
        site.step("Putting the new certificates of " + node.name() + " into the channel's configuration");
        ConsenterEdit edit = new ConsenterEdit(
                node,
                Files.readString(MaterialPaths.signingCertificate(prepared)),
                Files.readString(prepared.resolve("tls").resolve("server.crt")));
        List<String> signers =
                site.network().orderers().stream().map(Node::organisation).toList();
        new ChannelChange(site)
                .apply(
                        "renew-" + node.name(),
                        present -> edit.apply(
                                present, site.network().topology().ordering().type()),
                        signers,
                        signers.size() / 2 + 1,
                        orderers.another(node));
    }

    /** The services of an organisation on all its hosts share one certificate. */
    private List<Node> holders(Node node) {
        return node.kind() != Node.Kind.CHAINCODE
                ? List.of(node)
                : site.mine(site.network().chaincodes()).stream()
                        .filter(service -> service.organisation().equals(node.organisation()))
                        .toList();
    }

    private boolean stop(Node node) throws IOException {
        boolean ran = false;
        for (Node holder : holders(node)) {
            if (site.runs(holder)) {
                ran = true;
                site.step("Stopping " + holder.name());
                oneNode.stop(holder.name());
            }
        }
        return ran;
    }

    private void start(Node node) throws IOException {
        for (Node holder : holders(node)) {
            site.step("Starting " + holder.name());
            oneNode.start(holder.name());
        }
        restart.awaitServing(node);
    }
}
