// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.topology.Topology.Member;
import org.forestledger.fabric.topology.Topology.Peer;
import org.forestledger.identity.Consortium;
import org.forestledger.identity.Consortium.Organisation;

/**
 * A topology with its ports: all the nodes.
 *
 * <p>Each organisation has a block of ports of its own, so that a second peer moves nobody else's.
 *
 * @param topology the file
 * @param consortium the organisations and users behind it
 * @param portBase the first port
 */
public record Network(Topology topology, Consortium consortium, int portBase) {
    /** How many ports from the base on one network may use. */
    public static final int PORTS = 80;

    private static final int PORTS_OF_ORGANISATION = 20;
    private static final int PORTS_OF_PEER = 3;
    private static final int ORDERER_PORT = 12;
    private static final int CHAINCODE_PORT = 16;

    /** While the chaincode is upgraded, the version before and the one after run side by side, on two ports in a row. */
    public static final int CHAINCODE_VERSIONS = 2;

    /**
     * The network of a topology, with the organisations and users that come with the product.
     *
     * @throws FabricException if the topology names an organisation that the consortium does not have
     */
    public static Network of(Topology topology, int portBase) {
        Consortium shipped = Consortium.shipped();
        List<Organisation> organisations = topology.organisations().stream()
                .map(member -> organisation(shipped, topology, member))
                .toList();
        List<Consortium.User> users = shipped.users().stream()
                .filter(user -> organisations.stream()
                        .anyMatch(organisation -> organisation.name().equals(user.organisation())))
                .toList();
        return new Network(topology, new Consortium(Consortium.FORMAT, organisations, users), portBase);
    }

    private static Organisation organisation(Consortium shipped, Topology topology, Member member) {
        Organisation known = shipped.organisations().stream()
                .filter(candidate -> candidate.name().equals(member.name()))
                .findFirst()
                .orElseThrow(() -> new FabricException("The topology names the organisation " + member.name()
                        + ", which the consortium does not have."));
        List<Consortium.Node> peers = member.peers().stream()
                .map(peer -> new Consortium.Node(peer.name(), List.of(topology.address(peer.host()))))
                .toList();
        List<Consortium.Node> orderers = member.orderer() == null
                ? List.of()
                : List.of(new Consortium.Node(
                        member.orderer().name(),
                        List.of(topology.address(member.orderer().host()))));
        return new Organisation(known.name(), known.mspId(), known.nameZh(), known.nameEn(), peers, orderers);
    }

    /** All nodes: orderers first, then chaincode services, then peers, which is also the order of starting. */
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(orderers());
        nodes.addAll(chaincodes());
        nodes.addAll(peers());
        return nodes;
    }

    /** The orderers. */
    public List<Node> orderers() {
        List<Node> nodes = new ArrayList<>();
        for (Member member : topology.organisations()) {
            if (member.orderer() != null) {
                int port = firstPort(member) + ORDERER_PORT;
                nodes.add(node(
                        Node.Kind.ORDERER,
                        member.orderer().name(),
                        member,
                        member.orderer().host(),
                        port));
            }
        }
        return nodes;
    }

    /**
     * The chaincode services: one for each peer. The Java shim keeps one state for all connections of a process, so a second
     * peer that connects would make it drop what the first one is just asking. The peers of organisations that do not
     * endorse have one as well: without it a peer hands every read on to another organisation's.
     */
    public List<Node> chaincodes() {
        List<Node> nodes = new ArrayList<>();
        for (Member member : topology.organisations()) {
            for (int i = 0; i < member.peers().size(); i++) {
                String name = i == 0 ? "chaincode" : "chaincode" + i;
                int port = firstPort(member) + CHAINCODE_PORT + i * CHAINCODE_VERSIONS;
                nodes.add(node(
                        Node.Kind.CHAINCODE, name, member, member.peers().get(i).host(), port));
            }
        }
        return nodes;
    }

    /** The peers. */
    public List<Node> peers() {
        List<Node> nodes = new ArrayList<>();
        for (Member member : topology.organisations()) {
            for (int i = 0; i < member.peers().size(); i++) {
                Peer peer = member.peers().get(i);
                int port = firstPort(member) + 1 + i * PORTS_OF_PEER;
                nodes.add(node(Node.Kind.PEER, peer.name(), member, peer.host(), port));
            }
        }
        return nodes;
    }

    /** The peers that endorse. */
    public List<Node> endorsingPeers() {
        return peers().stream().filter(this::endorses).toList();
    }

    /** Whether a node is of an organisation whose peers endorse. */
    public boolean endorses(Node node) {
        return topology.endorsers().stream().anyMatch(member -> member.name().equals(node.organisation()));
    }

    /**
     * The chaincode service that a peer uses: its own, on its own host.
     */
    public Node chaincodeOf(Node peer) {
        int index = ofOrganisation(peers(), peer).indexOf(peer);
        return ofOrganisation(chaincodes(), peer).get(index);
    }

    private static List<Node> ofOrganisation(List<Node> nodes, Node one) {
        return nodes.stream().filter(node -> sameOrganisation(node, one)).toList();
    }

    /**
     * The first peer of an organisation, which speaks for it in the chaincode lifecycle.
     *
     * @param organisation name of the organisation
     */
    public Node firstPeer(String organisation) {
        return first(peers(), node -> node.organisation().equals(organisation));
    }

    /**
     * The node of that name.
     *
     * @throws FabricException if there is none; the message lists the names
     */
    public Node node(String name) {
        return nodes().stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new FabricException("There is no node " + name + "; the nodes are "
                        + String.join(", ", nodes().stream().map(Node::name).toList()) + "."));
    }

    private static Node first(List<Node> nodes, Predicate<Node> test) {
        return nodes.stream().filter(test).findFirst().orElseThrow();
    }

    private static boolean sameOrganisation(Node one, Node other) {
        return one.organisation().equals(other.organisation());
    }

    private int firstPort(Member member) {
        return portBase + topology.organisations().indexOf(member) * PORTS_OF_ORGANISATION;
    }

    private Node node(Node.Kind kind, String shortName, Member member, String host, int port) {
        String mspId = consortium.organisation(member.name()).mspId();
        boolean service = kind == Node.Kind.CHAINCODE;
        return new Node(
                kind,
                shortName + "." + member.name().toLowerCase(Locale.ROOT),
                shortName,
                member.name(),
                mspId,
                host,
                topology.address(host),
                port,
                service ? 0 : port + 1,
                service ? 0 : port + 2);
    }
}
