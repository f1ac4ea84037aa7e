// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import io.grpc.ManagedChannel;
import io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.NettyChannelBuilder;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;

/** Opens the TLS channel to a peer. */
final class PeerChannels {
    /** A block may hold many evidence hashes and certificates; Fabric's own default limit is 100 MiB. */
    private static final int MESSAGE_BYTES_MAX = 100 * 1024 * 1024;

    private static final long KEEP_ALIVE_SECONDS = 60;

    private PeerChannels() {}

    static ManagedChannel open(NetworkEndpoints.Peer peer) {
        try {
            return NettyChannelBuilder.forTarget("dns:///" + peer.address())
                    .overrideAuthority(peer.serverName())
                    .sslContext(GrpcSslContexts.forClient()
                            .trustManager(peer.tlsCaCertificate().toFile())
                            .build())
                    .maxInboundMessageSize(MESSAGE_BYTES_MAX)
                    .keepAliveTime(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS)
                    .build();
        } catch (SSLException | IllegalArgumentException e) {
            throw new LedgerException(
                    new LedgerFailure.Fault("TLS root of " + peer.organisation() + " cannot be used"), e);
        }
    }
}
