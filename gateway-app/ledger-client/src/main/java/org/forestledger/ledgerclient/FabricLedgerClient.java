// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import io.grpc.ManagedChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.identity.Identities;
import org.hyperledger.fabric.client.identity.Signers;
import org.hyperledger.fabric.client.identity.X509Identity;

/** One channel for each organisation, one session for each user, both made when first needed. */
final class FabricLedgerClient implements LedgerClient {
    private static final long CLOSE_SECONDS = 5;

    private final NetworkEndpoints endpoints;
    private final ClientLimits limits;
    private final Function<NetworkEndpoints.Peer, ManagedChannel> opener;
    private final Map<String, ManagedChannel> channels = new ConcurrentHashMap<>();
    private final Map<String, FabricLedgerSession> sessions = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ledger-reconnect");
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

    private FabricLedgerSession connect(LedgerUser user) {
        NetworkEndpoints.Peer peer = endpoints
                .peerOf(user.mspId())
                .orElseThrow(() -> new LedgerException(new LedgerFailure.Fault(user.mspId() + " has no peer here")));
        ManagedChannel channel = channels.computeIfAbsent(user.mspId(), mspId -> open(peer));
        try {
            String certificate = Files.readString(user.certificate());
            String privateKey = Files.readString(user.privateKey());
            Gateway gateway = Gateway.newInstance()
                    .connection(channel)
                    .identity(new X509Identity(user.mspId(), Identities.readX509Certificate(certificate)))
                    .signer(Signers.newPrivateKeySigner(Identities.readPrivateKey(privateKey)))
                    .evaluateOptions(options -> options.withDeadlineAfter(limits.evaluate()))
                    .endorseOptions(options -> options.withDeadlineAfter(limits.endorse()))
                    // From here on an answer is worth waiting for: without one the write is in doubt.
                    .submitOptions(options -> options.withWaitForReady().withDeadlineAfter(limits.submit()))
                    .connect();
            return new FabricLedgerSession(gateway, endpoints.channel(), endpoints.chaincode(), limits);
        } catch (IOException | GeneralSecurityException e) {
            throw new LedgerException(new LedgerFailure.Fault("key files of " + user.user() + " cannot be read"), e);
        }
    }

    private ManagedChannel open(NetworkEndpoints.Peer peer) {
        ManagedChannel channel = opener.apply(peer);
        QuickReconnect.watch(channel, timer);
        return channel;
    }

    @Override
    public NetworkEndpoints endpoints() {
        return endpoints;
    }

    @Override
    public void close() {
        sessions.values().forEach(FabricLedgerSession::close);
        timer.shutdownNow();
        channels.values().forEach(ManagedChannel::shutdownNow);
        boolean interrupted = false;
        for (ManagedChannel channel : channels.values()) {
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
