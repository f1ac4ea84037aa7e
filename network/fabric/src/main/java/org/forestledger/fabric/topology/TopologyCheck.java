// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.topology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.forestledger.fabric.topology.Topology.Host;
import org.forestledger.fabric.topology.Topology.Member;
import org.forestledger.fabric.topology.Topology.OrderingType;
import org.forestledger.fabric.topology.Topology.Peer;

/** What must hold in a topology file; every fault is found, so that a person corrects them in one go. */
final class TopologyCheck {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");
    private static final Pattern CHANNEL = Pattern.compile("[a-z][a-z0-9.-]{0,248}");
    private static final int BFT_LEAST = 4;
    private static final int PEERS_MOST = 2;
    private static final int MESSAGES_MOST = 10_000;
    private static final int TIMEOUT_MOST_MS = 60_000;

    private final Topology topology;
    private final Set<String> hosts = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private TopologyCheck(Topology topology) {
        this.topology = topology;
    }

    static List<String> faults(Topology topology) {
        TopologyCheck check = new TopologyCheck(topology);
        check.all();
        return check.faults;
    }

    private void all() {
        require(topology.format() == Topology.FORMAT, "format must be " + Topology.FORMAT);
        require(
                CHANNEL.matcher(topology.channel()).matches(),
                "channel '" + topology.channel() + "' is no channel name");
        for (Host host : topology.hosts()) {
            name("host", host.name());
            require(hosts.add(host.name()), "host " + host.name() + " is listed twice");
            require(
                    host.address() != null && ADDRESS.matcher(host.address()).matches(),
                    "host " + host.name() + ": '" + host.address() + "' is no DNS name or IPv4 address");
        }
        Set<String> names = new HashSet<>();
        Set<String> orderers = new HashSet<>();
        for (Member member : topology.organisations()) {
            require(names.add(member.name()), "organisation " + member.name() + " is listed twice");
            peers(member);
            if (member.orderer() != null) {
                name("orderer", member.orderer().name());
                host(member.orderer().name(), member.orderer().host());
                require(
                        orderers.add(member.orderer().name()),
                        "orderer " + member.orderer().name() + " is listed twice");
            }
        }
        require(!topology.endorsers().isEmpty(), "no organisation endorses");
        ordering(orderers.size());
    }

    private void peers(Member member) {
        require(
                !member.peers().isEmpty() && member.peers().size() <= PEERS_MOST,
                "organisation " + member.name() + " needs one to " + PEERS_MOST + " peers");
        Set<String> names = new HashSet<>();
        for (Peer peer : member.peers()) {
            name("peer", peer.name());
            require(names.add(peer.name()), "peer " + peer.name() + " of " + member.name() + " is listed twice");
            host(peer.name() + " of " + member.name(), peer.host());
        }
    }

    private void ordering(int orderers) {
        if (topology.ordering() == null || topology.ordering().type() == null) {
            faults.add("ordering.type must be BFT or RAFT");
            return;
        }
        boolean bft = topology.ordering().type() == OrderingType.BFT;
        require(!bft || orderers >= BFT_LEAST, "BFT needs at least four orderers, and there are " + orderers);
        require(bft || orderers % 2 == 1, "Raft needs an odd number of orderers, and there are " + orderers);
        int messages = topology.ordering().maxMessages();
        require(messages > 0 && messages <= MESSAGES_MOST, "ordering.maxMessages must be 1 to " + MESSAGES_MOST);
        int timeout = topology.ordering().timeoutMs();
        require(timeout > 0 && timeout <= TIMEOUT_MOST_MS, "ordering.timeoutMs must be 1 to " + TIMEOUT_MOST_MS);
    }

    private void host(String node, String host) {
        require(hosts.contains(host), node + " runs on host '" + host + "', which is not listed");
    }

    private void name(String what, String name) {
        require(name != null && NAME.matcher(name).matches(), what + " '" + name + "' is no name");
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
