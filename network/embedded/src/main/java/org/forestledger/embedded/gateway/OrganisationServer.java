// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.gateway;

import io.grpc.Server;
import io.grpc.ServerInterceptors;
import io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.forestledger.embedded.orderer.Orderer;

/** One organisation's endpoint: its services over TLS on the loopback. */
public final class OrganisationServer implements AutoCloseable {
    /** Calls of the gateway service at the same time, as Fabric's default. */
    private static final int GATEWAY_CALLS_MAX = 500;

    private static final int DELIVER_CALLS_MAX = 2500;
    private static final int ENDORSER_CALLS_MAX = 2500;
    private static final long STOP_MS = 1000;

    private final Server server;
    private final ExecutorService executor;

    /**
     * Opens the endpoint.
     *
     * @param address where it listens
     * @param local the peer behind it
     * @param all every peer of the network
     * @param tlsFolder with server.crt and server.key
     * @param messageBytesMax bytes a request may have
     * @throws IOException if the port is taken or the certificate cannot be read
     */
    public OrganisationServer(
            InetSocketAddress address,
            PeerEndpoint local,
            List<PeerEndpoint> all,
            Orderer orderer,
            Path tlsFolder,
            int messageBytesMax,
            InstantSource clock)
            throws IOException {
        String name = local.node().organisation().folder();
        AtomicInteger count = new AtomicInteger();
        this.executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "gateway-" + name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        GatewayService gateway = new GatewayService(new PeerDirectory(local, all), orderer, executor);
        DeliverService deliver = new DeliverService(local.node(), clock, executor);
        this.server = NettyServerBuilder.forAddress(address)
                .sslContext(GrpcSslContexts.forServer(
                                tlsFolder.resolve("server.crt").toFile(),
                                tlsFolder.resolve("server.key").toFile())
                        .build())
                .maxInboundMessageSize(messageBytesMax)
                .permitKeepAliveTime(5, TimeUnit.SECONDS)
                .permitKeepAliveWithoutCalls(true)
                .executor(executor)
                .addService(ServerInterceptors.intercept(gateway, new ConcurrencyLimit(GATEWAY_CALLS_MAX)))
                .addService(ServerInterceptors.intercept(deliver, new ConcurrencyLimit(DELIVER_CALLS_MAX)))
                .addService(ServerInterceptors.intercept(
                        new EndorserService(local.node()), new ConcurrencyLimit(ENDORSER_CALLS_MAX)))
                .build()
                .start();
    }

    /** Ends calls in progress after a moment and closes the port. */
    @Override
    public void close() {
        server.shutdown();
        try {
            if (!server.awaitTermination(STOP_MS, TimeUnit.MILLISECONDS)) {
                server.shutdownNow();
                server.awaitTermination(STOP_MS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        executor.shutdownNow();
    }
}
