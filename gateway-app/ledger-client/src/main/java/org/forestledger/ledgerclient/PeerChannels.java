// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import io.grpc.ManagedChannel;
import io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.NettyChannelBuilder;
import io.netty.channel.ChannelOption;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;

/** Opens the TLS channel to a peer. */
final class PeerChannels {
    /** A block may hold many evidence hashes and certificates; Fabric's own default limit is 100 MiB. */
    private static final int MESSAGE_BYTES_MAX = 100 * 1024 * 1024;

    /** Peers of real Fabric hang up on those who ask more often. */
    private static final long KEEP_ALIVE_SECONDS = 60;

    private static final int CONNECT_MILLISECONDS = 5_000;

    private PeerChannels() {}

    static ManagedChannel open(NetworkEndpoints.Peer peer) {
        try {
            return NettyChannelBuilder.forTarget("dns:///" + peer.address())
                    .overrideAuthority(peer.serverName())
                    .sslContext(tls(peer))
                    .withOption(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLISECONDS)
                    .maxInboundMessageSize(MESSAGE_BYTES_MAX)
                    .keepAliveTime(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS)
                    .build();
        } catch (SSLException | IllegalArgumentException e) {
            throw new LedgerException(
                    new LedgerFailure.Fault("the TLS files for " + peer.name() + " cannot be used"), e);
        }
    }

    private static SslContext tls(NetworkEndpoints.Peer peer) throws SSLException {
        SslContextBuilder builder =
                GrpcSslContexts.forClient().trustManager(peer.tlsCaCertificate().toFile());
        peer.tlsClient()
                .ifPresent(client -> builder.keyManager(
                        client.certificate().toFile(), client.privateKey().toFile()));
        return builder.build();
    }
}
