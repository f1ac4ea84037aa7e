// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private final Network network = Network.of(TopologyFile.read("hosts"), 7050);

    @Test
    void chaincodeOf_shouldGiveEachPeerItsOwnServiceOnItsHost_whenAnOrganisationHasTwo() {
        List<Node> services = network.peers().stream().map(network::chaincodeOf).toList();
        assertThat(services).hasSize(7).doesNotHaveDuplicates();
        assertThat(services).containsExactlyInAnyOrderElementsOf(network.chaincodes());
        network.peers().forEach(peer -> assertThat(network.chaincodeOf(peer))
                .returns(peer.organisation(), Node::organisation)
                .returns(peer.host(), Node::host));
    }

    @Test
    void ports_shouldBeDifferent_whenTwoVersionsOfEachChaincodeRun() {
        List<Integer> ports = network.nodes().stream()
                .flatMap(node -> node.kind() == Node.Kind.CHAINCODE
                        ? List.of(node.port(), node.port() + 1).stream()
                        : List.of(node.port(), node.sidePort(), node.operationsPort()).stream())
                .toList();
        assertThat(ports).doesNotHaveDuplicates().allMatch(port -> port >= 7050 && port < 7050 + Network.PORTS);
    }
}
