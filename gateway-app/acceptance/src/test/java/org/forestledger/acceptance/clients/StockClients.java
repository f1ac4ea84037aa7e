// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.clients;

import io.grpc.ManagedChannel;
import io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.NettyChannelBuilder;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.forestledger.acceptance.LedgerStack;
import org.forestledger.identity.CertificateAuthority;
import org.forestledger.identity.Credential;
import org.forestledger.identity.MaterialPaths;
import org.forestledger.identity.Pem;
import org.forestledger.identity.UserRecord;
import org.forestledger.identity.Users;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.Hash;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fabric's own Java clients of the running network, made from the files of its data folder. */
final class StockClients implements AutoCloseable {
    static final String GOVERNMENT = "GovernmentMSP";
    static final String STATE_COMPANY = "StateCompanyMSP";
    static final String PARTNER = "PartnerMSP";
    static final String AUDITOR = "AuditorMSP";

    private static final int MESSAGE_BYTES_MAX = 100 * 1024 * 1024;

    private final Path dataDir;
    private final JsonNode endpoints;
    private final Users users;
    private final Map<String, ManagedChannel> channels = new TreeMap<>();
    private final List<Gateway> gateways = new ArrayList<>();

    private StockClients(Path dataDir, JsonNode endpoints) {
        this.dataDir = dataDir;
        this.endpoints = endpoints;
        this.users = Users.read(dataDir.resolve("crypto"));
    }

    /** Clients of the network that the tests share. */
    static StockClients ofSharedStack() throws IOException {
        Path dataDir = LedgerStack.shared().dataDir();
        byte[] json = Files.readAllBytes(dataDir.resolve("network").resolve("endpoints.json"));
        return new StockClients(dataDir, JsonMapper.builder().build().readTree(json));
    }

    /** Whether the network is real Fabric; where it answers otherwise, docs/internals/network-differences.md says why. */
    boolean onFabric() {
        return endpoints.path("network").asString().equals("fabric");
    }

    String channelName() {
        return endpoints.path("channel").asString();
    }

    String chaincodeName() {
        return endpoints.path("chaincode").asString();
    }

    MaterialPaths material() {
        return new MaterialPaths(dataDir.resolve("crypto"));
    }

    /** A user of the data folder. */
    Person person(String user) {
        UserRecord record = users.find(user).orElseThrow();
        return new Person(record.mspId(), users.credential(record));
    }

    /** Who owns a folder with an {@code msp} in it: a peer, an ordering node or an administrator. */
    static Person holder(String mspId, Path folder) throws IOException {
        return new Person(
                mspId,
                new Credential(
                        Pem.readCertificate(Files.readString(MaterialPaths.signingCertificate(folder))),
                        Pem.readPrivateKey(Files.readString(MaterialPaths.signingKey(folder)))));
    }

    /** The authority of an organisation's identities. */
    CertificateAuthority authority(String organisation) {
        Path certificate = material().authorityCertificate(organisation);
        return CertificateAuthority.load(organisation, certificate, certificate.resolveSibling("priv_sk"));
    }

    /** The TLS channel to an organisation's peer. */
    synchronized ManagedChannel channel(String mspId) {
        return channels.computeIfAbsent(mspId, this::open);
    }

    /** What the data folder says of an organisation's first peer. */
    private JsonNode peer(String mspId) {
        return endpoints
                .path("peers")
                .valueStream()
                .filter(each -> each.path("mspId").asString().equals(mspId))
                .findFirst()
                .orElseThrow();
    }

    private Path file(JsonNode peer, String field) {
        return dataDir.resolve(peer.path(field).asString());
    }

    /** Whether the peer asks those who call it for a certificate. */
    private static boolean asksForCertificate(JsonNode peer) {
        return peer.has("tlsClientCertificate");
    }

    private SslContext tls(JsonNode peer) throws IOException {
        SslContextBuilder tls = GrpcSslContexts.forClient()
                .trustManager(file(peer, "tlsCaCertificate").toFile());
        if (asksForCertificate(peer)) {
            tls.keyManager(
                    file(peer, "tlsClientCertificate").toFile(),
                    file(peer, "tlsClientKey").toFile());
        }
        return tls.build();
    }

    private ManagedChannel open(String mspId) {
        JsonNode peer = peer(mspId);
        try {
            return NettyChannelBuilder.forTarget(
                            "dns:///" + peer.path("address").asString())
                    .overrideAuthority(peer.path("serverName").asString())
                    .sslContext(tls(peer))
                    .maxInboundMessageSize(MESSAGE_BYTES_MAX)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client of one peer; it gives up on a call after a while instead of waiting for ever. */
    synchronized Gateway gateway(Person person, String peerMspId) {
        Gateway.Builder builder = Gateway.newInstance()
                .connection(channel(peerMspId))
                .identity(person.identity())
                .signer(person.signer())
                .evaluateOptions(options -> options.withDeadlineAfter(30, TimeUnit.SECONDS))
                .endorseOptions(options -> options.withDeadlineAfter(60, TimeUnit.SECONDS))
                .submitOptions(options -> options.withDeadlineAfter(30, TimeUnit.SECONDS))
                .commitStatusOptions(options -> options.withDeadlineAfter(20, TimeUnit.SECONDS))
                .chaincodeEventsOptions(options -> options.withDeadlineAfter(30, TimeUnit.SECONDS))
                .blockEventsOptions(options -> options.withDeadlineAfter(30, TimeUnit.SECONDS))
                .filteredBlockEventsOptions(options -> options.withDeadlineAfter(30, TimeUnit.SECONDS));
        if (asksForCertificate(peer(peerMspId))) {
            builder.tlsClientCertificateHash(hash(file(peer(peerMspId), "tlsClientCertificate")));
        }
        Gateway gateway = builder.connect();
        gateways.add(gateway);
        return gateway;
    }

    /** By which a request for blocks names the certificate of the connection that it comes over. */
    private static byte[] hash(Path certificate) {
        try {
            return Hash.SHA256.apply(
                    Pem.readCertificate(Files.readString(certificate)).getEncoded());
        } catch (IOException | CertificateEncodingException e) {
            throw new IllegalStateException("a certificate of the data folder", e);
        }
    }

    /** The chaincode as somebody sees it who dials the Government's peer. */
    Contract contract(Person person) {
        return contract(gateway(person, GOVERNMENT));
    }

    Contract contract(Gateway gateway) {
        return gateway.getNetwork(channelName()).getContract(chaincodeName());
    }

    @Override
    public synchronized void close() {
        gateways.forEach(Gateway::close);
        channels.values().forEach(ManagedChannel::shutdownNow);
    }
}
