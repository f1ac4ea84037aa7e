// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;
import org.forestledger.fabric.topology.Topology;
import org.forestledger.fabric.topology.Topology.Member;
import org.forestledger.fabric.topology.Topology.Peer;
import org.forestledger.fabric.topology.TopologyFile;
import org.forestledger.identity.Consortium;
import org.forestledger.identity.MorePeers;

/** Gives an organisation a second peer. */
public final class AddPeer {
    private static final String SECOND = "peer1";

    private final DataFolder data;
    private final Consumer<String> progress;

    /** For the network of a data folder. */
    public AddPeer(DataFolder data, Consumer<String> progress) {
        this.data = data;
        this.progress = progress;
    }

    /**
     * Makes, starts and joins the peer, or goes on where an earlier run stopped.
     *
     * @param organisation name of the organisation
     * @param host where it runs; by default where the first peer runs
     * @param snapshot where it begins; by default at the first block
     * @return the peer
     * @throws FabricException if a step cannot be done
     */
    public Node add(String organisation, Optional<String> host, Optional<Path> snapshot) throws IOException {
        snapshot.ifPresent(Snapshots::read);
        Network before = NetworkFile.require(data);
        Member member = before.topology().organisations().stream()
                .filter(candidate -> candidate.name().equalsIgnoreCase(organisation))
                .findFirst()
                .orElseThrow(() -> new FabricException("The network has no organisation " + organisation + "."));
        Topology topology = with(
                before.topology(), member, host.orElse(member.peers().get(0).host()));
        Network network = Network.of(topology, before.portBase());
        Node peer = network.node(SECOND + "." + member.name().toLowerCase(java.util.Locale.ROOT));
        MorePeers.add(
                data.crypto().cryptoDir(),
                member.name(),
                new Consortium.Node(SECOND, List.of(peer.address())),
                Instant.now());
        NetworkFile.write(network, data);
        run(Site.of(data, node -> node.host().equals(peer.host()), progress), peer, snapshot);
        EndpointsFile.write(network, data);
        return peer;
    }

    /** The topology with the peer; the same one if it has it. */
    private static Topology with(Topology topology, Member member, String host) {
        if (member.peers().stream().anyMatch(peer -> peer.name().equals(SECOND))) {
            return topology;
        }
        List<Peer> peers = new ArrayList<>(member.peers());
        peers.add(new Peer(SECOND, host));
        Member larger = new Member(member.name(), member.endorses(), peers, member.orderer());
        return TopologyFile.check(new Topology(
                topology.format(),
                topology.channel(),
                topology.ordering(),
                topology.hosts(),
                topology.organisations().stream()
                        .map(candidate -> candidate.equals(member) ? larger : candidate)
                        .toList()));
    }

    private static void run(Site site, Node peer, Optional<Path> snapshot) throws IOException {
        site.step("Starting " + peer.name());
        site.nodes().start(List.of(peer));
        site.step("Joining the channel " + site.channel().name());
        if (snapshot.isPresent() && !site.channel().joined(peer)) {
            new Snapshots(site).join(peer, snapshot.get());
        } else {
            site.channel().joinPeer(peer);
        }
        site.step("Installing the chaincode on " + peer.name());
        new Deployment(site).serve(peer);
        new Restart(site).awaitCaughtUp(peer);
    }
}
