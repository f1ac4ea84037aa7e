// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import io.grpc.Server;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** An organisation with two fake peers behind real connections, each of which may die, fall silent and come back. */
final class TwoPeers {
    final List<FakePeer> peers = List.of(new FakePeer(), new FakePeer());
    private final List<Wire> wires = new ArrayList<>();
    private final Server[] servers = new Server[2];
    private final LedgerClient client;
    private final LedgerUser user;

    TwoPeers(Path folder) {
        List<NetworkEndpoints.Peer> endpoints = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            start(i);
            wires.add(new Wire(servers[i].getPort()));
            endpoints.add(new NetworkEndpoints.Peer(
                    PeerFixture.OWN_MSP,
                    "Partner",
                    "peer" + i + ".partner",
                    "127.0.0.1:" + wires.get(i).port(),
                    "unused",
                    folder,
                    Optional.empty()));
        }
        client = new FabricLedgerClient(
                new NetworkEndpoints("embedded", "forest", "forest-ledger", "", "", endpoints),
                PeerFixture.limits(),
                peer -> NettyChannelBuilder.forTarget(peer.address())
                        .usePlaintext()
                        .build());
        user = TestIdentity.create(folder, "partner1").asUser("partner1", PeerFixture.OWN_MSP);
    }

    LedgerSession session() {
        return client.as(user);
    }

    /** From now on connections to the peer are refused. */
    void kill(int peer) {
        wires.get(peer).cut();
    }

    /** From now on the peer takes connections and says nothing; what is under way hangs. */
    void silence(int peer) {
        wires.get(peer).silence();
    }

    void revive(int peer) {
        wires.get(peer).mend();
    }

    private void start(int peer) {
        try {
            servers[peer] = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                    .addService(peers.get(peer))
                    .build()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() throws InterruptedException {
        client.close();
        wires.forEach(Wire::cut);
        for (Server server : servers) {
            server.shutdownNow().awaitTermination(5, TimeUnit.SECONDS);
        }
    }
}
