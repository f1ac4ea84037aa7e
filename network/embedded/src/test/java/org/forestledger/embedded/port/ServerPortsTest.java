// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServerPortsTest {
    /** The lowest port that Linux gives to an outgoing connection unless told otherwise. */
    private static final int FIRST_OF_CLIENTS = 32_768;

    @Test
    void inARow_shouldFindEachPortOnce_whenAskedAgainAndAgain() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int first = ServerPorts.inARow(4);
            all.addAll(IntStream.range(first, first + 4).boxed().toList());
        }

        assertThat(all).doesNotHaveDuplicates().allMatch(port -> port < FIRST_OF_CLIENTS);
    }

    @Test
    void one_shouldFindAPortThatCanBeBound() throws IOException {
        try (ServerSocket bound = new ServerSocket(ServerPorts.one(), 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(bound.isBound()).isTrue();
        }
    }
}
