// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.forestledger.fabric.topology.Topology.OrderingType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdererClusterTest {
    @ParameterizedTest
    @CsvSource({"RAFT,1,1", "RAFT,3,2", "RAFT,5,3", "BFT,4,3", "BFT,5,4", "BFT,6,4", "BFT,7,5", "BFT,10,7"})
    void quorum_shouldBeWhatFabricAsksFor(OrderingType type, int orderers, int expected) {
        assertThat(OrdererCluster.quorum(orderers, type)).isEqualTo(expected);
    }
}
