// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import io.grpc.ManagedChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.identity.Identities;
import org.hyperledger.fabric.client.identity.Identity;
import org.hyperledger.fabric.client.identity.Signer;
import org.hyperledger.fabric.client.identity.Signers;
import org.hyperledger.fabric.client.identity.X509Identity;

/** One channel for each peer, one session for each user, both made when first needed. */
final class FabricLedgerClient implements LedgerClient {
    private static final long CLOSE_SECONDS = 5;

    private final NetworkEndpoints endpoints;
    private final ClientLimits limits;
    private final Function<NetworkEndpoints.Peer, ManagedChannel> opener;
    private final Map<String, PeerChooser> organisations = new ConcurrentHashMap<>();
    private final Map<String, FabricLedgerSession> sessions = new ConcurrentHashMap<>();
    private final Map<String, FabricOwnKeySession> ownKeys = new ConcurrentHashMap<>();
    private final Progress progress = new Progress();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ledger-peers");
        thread.setDaemon(true);
        return thread;
    });

    FabricLedgerClient(
            NetworkEndpoints endpoints, ClientLimits limits, Function<NetworkEndpoints.Peer, ManagedChannel> opener) {
        this.endpoints = endpoints;
        this.limits = limits;
        this.opener = opener;
    }

    @Override
    public LedgerSession as(LedgerUser user) {
        return sessions.computeIfAbsent(user.mspId() + "/" + user.user(), key -> connect(user));
    }

    @Override
    public OwnKeySession ownKey(LedgerUser user) {
        return ownKeys.computeIfAbsent(user.mspId() + "/" + user.user(), key -> connectWithoutKey(user));
    }

    private FabricLedgerSession connect(LedgerUser user) {
        Path key = user.privateKey()
                .orElseThrow(() -> new LedgerException(
                        new LedgerFailure.Fault("the key of " + user.user() + " is in the user's own hands")));
        try {
            X509Identity identity = identity(user);
            Signer signer = Signers.newPrivateKeySigner(Identities.readPrivateKey(Files.readString(key)));
            return new FabricLedgerSession(
                    doors(identity, Optional.of(signer)),
                    progress,
                    identity,
                    endpoints.channel(),
                    endpoints.chaincode(),
                    limits);
        } catch (IOException | GeneralSecurityException e) {
            throw new LedgerException(new LedgerFailure.Fault("key files of " + user.user() + " cannot be read"), e);
        }
    }

    private FabricOwnKeySession connectWithoutKey(LedgerUser user) {
        try {
            X509Identity identity = identity(user);
            return new FabricOwnKeySession(
                    doors(identity, Optional.empty()), identity, endpoints.channel(), endpoints.chaincode());
        } catch (IOException | GeneralSecurityException e) {
            throw new LedgerException(
                    new LedgerFailure.Fault("the certificate of " + user.user() + " cannot be read"), e);
        }
    }

    private static X509Identity identity(LedgerUser user) throws IOException, GeneralSecurityException {
        return new X509Identity(user.mspId(), Identities.readX509Certificate(Files.readString(user.certificate())));
    }

    private Doors doors(Identity identity, Optional<Signer> signer) throws IOException, GeneralSecurityException {
        PeerChooser peers = organisations.computeIfAbsent(identity.getMspId(), this::open);
        Map<PeerLink, Gateway> gateways = new HashMap<>();
        for (PeerLink link : peers.inOrder()) {
            gateways.put(link, gateway(link, identity, signer));
        }
        return new Doors(peers, gateways);
    }

    private PeerChooser open(String mspId) {
        List<NetworkEndpoints.Peer> peers = endpoints.peersOf(mspId);
        if (peers.isEmpty()) {
            throw new LedgerException(new LedgerFailure.Fault(mspId + " has no peer here"));
        }
        return new PeerChooser(peers, opener, timer);
    }

    private Gateway gateway(PeerLink link, Identity identity, Optional<Signer> signer)
            throws IOException, GeneralSecurityException {
        Gateway.Builder builder = Gateway.newInstance()
                .connection(link.channel())
                .identity(identity)
                .evaluateOptions(options -> options.withDeadlineAfter(limits.evaluate()))
                .endorseOptions(options -> options.withDeadlineAfter(limits.endorse()))
                // From here on an answer is worth waiting for: without one the write is in doubt.
                .submitOptions(options -> options.withWaitForReady().withDeadlineAfter(limits.submit()));
        signer.ifPresent(builder::signer);
        if (link.peer().tlsClient().isPresent()) {
            // A peer that asks for a certificate takes a request for blocks only if it names that certificate.
            builder.tlsClientCertificateHash(hash(link.peer().tlsClient().get().certificate()));
        }
        return builder.connect();
    }

    private static byte[] hash(Path certificate) throws IOException, GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256")
                .digest(Identities.readX509Certificate(Files.readString(certificate))
                        .getEncoded());
    }

    @Override
    public NetworkEndpoints endpoints() {
        return endpoints;
    }

    @Override
    public void close() {
        sessions.values().forEach(FabricLedgerSession::close);
        ownKeys.values().forEach(FabricOwnKeySession::close);
        timer.shutdownNow();
        List<ManagedChannel> channels = organisations.values().stream()
                .flatMap(peers -> peers.inOrder().stream())
                .map(PeerLink::channel)
                .toList();
        channels.forEach(ManagedChannel::shutdownNow);
        boolean interrupted = false;
        for (ManagedChannel channel : channels) {
            try {
                channel.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
