// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.ByteString;
import io.grpc.Server;
import io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.NettyServerBuilder;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContextBuilder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
    @TempDir
    Path folder;

    private Server server;
    private TestIdentity serverKeys;
    private TestIdentity clientKeys;

    @BeforeEach
    void start() throws Exception {
        serverKeys = TestIdentity.create(folder, "peer0.partner");
        clientKeys = TestIdentity.create(folder, "gateway.partner");
        start(GrpcSslContexts.forServer(
                serverKeys.certificate().toFile(), serverKeys.privateKey().toFile()));
    }

    private void start(SslContextBuilder tls) throws Exception {
        FakePeer peer = new FakePeer();
        peer.evaluation = call -> ByteString.copyFromUtf8("\"over TLS\"");
        server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .sslContext(tls.build())
                .addService(peer)
                .build()
                .start();
    }

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    void open_shouldTalkOverTls_whenServerShowsTrustedCertificate() {
        try (LedgerClient client = client("peer0.partner", serverKeys.certificate())) {
            assertThat(evaluate(client)).isEqualTo("\"over TLS\"");
        }
    }

    @Test
    void open_shouldBeUnavailable_whenServerShowsAnotherName() {
        try (LedgerClient client = client("peer0.government", serverKeys.certificate())) {
            LedgerException e = catchThrowableOfType(LedgerException.class, () -> evaluate(client));
            assertThat(e.failure()).isInstanceOf(LedgerFailure.Unavailable.class);
        }
    }

    @Test
    void open_shouldBeUnavailable_whenServerIsNotTrusted() {
        Path otherRoot = TestIdentity.create(folder, "other").certificate();
        try (LedgerClient client = client("peer0.partner", otherRoot)) {
            LedgerException e = catchThrowableOfType(LedgerException.class, () -> evaluate(client));
            assertThat(e.failure()).isInstanceOf(LedgerFailure.Unavailable.class);
        }
    }

    @Test
    void open_shouldShowItsCertificate_whenServerAsksForOne() throws Exception {
        stop();
        start(GrpcSslContexts.forServer(
                        serverKeys.certificate().toFile(),
                        serverKeys.privateKey().toFile())
                .trustManager(clientKeys.certificate().toFile())
                .clientAuth(ClientAuth.REQUIRE));
        Optional<NetworkEndpoints.TlsClient> shown =
                Optional.of(new NetworkEndpoints.TlsClient(clientKeys.certificate(), clientKeys.privateKey()));

        try (LedgerClient client = client("peer0.partner", serverKeys.certificate(), shown)) {
            assertThat(evaluate(client)).isEqualTo("\"over TLS\"");
        }
        try (LedgerClient client = client("peer0.partner", serverKeys.certificate())) {
            LedgerException e = catchThrowableOfType(LedgerException.class, () -> evaluate(client));
            assertThat(e.failure()).isInstanceOf(LedgerFailure.Unavailable.class);
        }
    }

    @Test
    void as_shouldBeFault_whenOrganisationHasNoPeer() {
        try (LedgerClient client = client("peer0.partner", serverKeys.certificate())) {
            LedgerUser stranger = TestIdentity.create(folder, "stranger").asUser("stranger", "OtherMSP");
            LedgerException e = catchThrowableOfType(LedgerException.class, () -> client.as(stranger));
            assertThat(e.failure()).isInstanceOf(LedgerFailure.Fault.class);
        }
    }

    private String evaluate(LedgerClient client) {
        LedgerUser user = TestIdentity.create(folder, "partner1").asUser("partner1", "PartnerMSP");
        return client.as(user).evaluate("lot:Get", "{}");
    }

    private LedgerClient client(String serverName, Path root) {
        return client(serverName, root, Optional.empty());
    }

    private LedgerClient client(String serverName, Path root, Optional<NetworkEndpoints.TlsClient> tlsClient) {
        return LedgerClient.open(
                new NetworkEndpoints(
                        "embedded",
                        "forest",
                        "forest-ledger",
                        "",
                        "",
                        List.of(new NetworkEndpoints.Peer(
                                "PartnerMSP",
                                "Partner",
                                "peer0.partner",
                                "127.0.0.1:" + server.getPort(),
                                serverName,
                                root,
                                tlsClient))),
                PeerFixture.limits());
    }
}
