// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import io.grpc.ConnectivityState;
import io.grpc.ManagedChannel;
import io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.NettyChannelBuilder;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.forestledger.acceptance.clients.Person;
import org.forestledger.identity.Credential;
import org.forestledger.identity.MaterialPaths;
import org.forestledger.identity.Pem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** TLS connections to the peers of a running network, made from the files of its data folder. */
final class Connections implements AutoCloseable {
    private static final int MESSAGE_BYTES_MAX = 100 * 1024 * 1024;

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(120);

    private final Path dataDir;
    private final List<Peer> peers = new ArrayList<>();

    /** One peer of an organisation. */
    record Peer(String mspId, String organisation, ManagedChannel channel, byte[] tlsClientCertificate) {}

    Connections(Path dataDir) throws IOException {
        this.dataDir = dataDir;
        JsonNode endpoints = JsonMapper.builder()
                .build()
                .readTree(Files.readString(dataDir.resolve("network").resolve("endpoints.json")));
        for (JsonNode peer : endpoints.path("peers")) {
            peers.add(open(peer));
        }
        awaitReady();
    }

    /** A busy machine may need several tries at TLS; later on a lost connection would look like a refusal. */
    private void awaitReady() {
        Instant deadline = Instant.now().plus(CONNECT_LIMIT);
        while (!peers.stream().allMatch(peer -> peer.channel().getState(true) == ConnectivityState.READY)) {
            if (Instant.now().isAfter(deadline)) {
                close();
                throw new IllegalStateException("not all peers can be reached within " + CONNECT_LIMIT);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private Peer open(JsonNode peer) throws IOException {
        SslContextBuilder tls = GrpcSslContexts.forClient()
                .trustManager(file(peer, "tlsCaCertificate").toFile());
        byte[] clientCertificate = new byte[0];
        if (peer.has("tlsClientCertificate")) {
            Path certificate = file(peer, "tlsClientCertificate");
            tls.keyManager(certificate.toFile(), file(peer, "tlsClientKey").toFile());
            clientCertificate = encoded(certificate);
        }
        ManagedChannel channel = NettyChannelBuilder.forTarget(
                        "dns:///" + peer.path("address").asString())
                .overrideAuthority(peer.path("serverName").asString())
                .sslContext(tls.build())
                .maxInboundMessageSize(MESSAGE_BYTES_MAX)
                .build();
        return new Peer(
                peer.path("mspId").asString(), peer.path("organisation").asString(), channel, clientCertificate);
    }

    private static byte[] encoded(Path certificate) throws IOException {
        try {
            return Pem.readCertificate(Files.readString(certificate)).getEncoded();
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IOException("The TLS client certificate " + certificate + " cannot be encoded.", e);
        }
    }

    private Path file(JsonNode peer, String field) {
        return dataDir.resolve(peer.path(field).asString());
    }

    List<Peer> peers() {
        return peers;
    }

    /** The first peer of an organisation. */
    Peer peer(String mspId) {
        return peers.stream()
                .filter(peer -> peer.mspId().equals(mspId))
                .findFirst()
                .orElseThrow();
    }

    /** The identity of an organisation's first peer itself: its endorsements can be forged with it. */
    Person peerItself(String mspId) {
        MaterialPaths material = new MaterialPaths(dataDir.resolve("crypto"));
        Path folder = material.peer(peer(mspId).organisation(), "peer0");
        try {
            return new Person(
                    mspId,
                    new Credential(
                            Pem.readCertificate(Files.readString(MaterialPaths.signingCertificate(folder))),
                            Pem.readPrivateKey(Files.readString(MaterialPaths.signingKey(folder)))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        peers.forEach(peer -> peer.channel().shutdownNow());
    }
}
