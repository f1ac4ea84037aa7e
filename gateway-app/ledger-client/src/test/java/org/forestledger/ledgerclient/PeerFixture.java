// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import io.grpc.BindableService;
import io.grpc.Server;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A fake peer behind a real channel, and a session of a Partner user on it. */
final class PeerFixture implements AutoCloseable {
    static final String OWN_MSP = "PartnerMSP";

    final FakePeer peer = new FakePeer();
    private final Server server;
    private final LedgerClient client;
    private final LedgerUser user;

    PeerFixture(Path folder, BindableService... more) {
        String name = InProcessServerBuilder.generateName();
        InProcessServerBuilder builder =
                InProcessServerBuilder.forName(name).directExecutor().addService(peer);
        for (BindableService service : more) {
            builder.addService(service);
        }
        try {
            server = builder.build().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        NetworkEndpoints endpoints = new NetworkEndpoints(
                "embedded",
                "forest",
                "forest-ledger",
                "",
                "",
                List.of(new NetworkEndpoints.Peer(
                        OWN_MSP, "Partner", "peer0.partner", "unused:1", "unused", folder, Optional.empty())));
        client = new FabricLedgerClient(endpoints, limits(), unused -> InProcessChannelBuilder.forName(name)
                .build());
        user = TestIdentity.create(folder, "partner1").asUser("partner1", OWN_MSP);
    }

    static ClientLimits limits() {
        return new ClientLimits(
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                4,
                Duration.ofMillis(1),
                Duration.ofMillis(2));
    }

    LedgerSession session() {
        return client.as(user);
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
