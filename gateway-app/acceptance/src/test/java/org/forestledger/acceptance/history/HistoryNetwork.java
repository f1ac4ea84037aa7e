// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.forestledger.acceptance.NetworkUnderTest;

/** A network without a gateway, whose peers and chaincode take transaction times far from their clocks. */
final class HistoryNetwork implements AutoCloseable {
    /** How far a transaction's time may be from the chaincode's clock. */
    static final Duration CLOCK_LIMIT = Duration.ofDays(400);

    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private final NetworkUnderTest network;
    private final Path dataDir;

    private HistoryNetwork(NetworkUnderTest network, Path dataDir) {
        this.network = network;
        this.dataDir = dataDir;
    }

    /**
     * Starts a network and waits until it is ready.
     *
     * @param name as the acceptance tests name networks
     * @param dataDir its data folder, with identities or without
     * @param options options of the command that starts it
     */
    static HistoryNetwork start(String name, Path dataDir, List<String> options) throws IOException {
        return start(name, dataDir, options, CLOCK_LIMIT);
    }

    /** The same with another limit between a transaction's time and the chaincode's clock. */
    static HistoryNetwork start(String name, Path dataDir, List<String> options, Duration clockLimit)
            throws IOException {
        Map<String, String> environment = new TreeMap<>();
        environment.put("FOREST_LEDGER_CLOCK_LIMIT_SECONDS", Long.toString(clockLimit.toSeconds()));
        if (!name.equals("embedded")) {
            environment.put("FABRIC_CFG_PATH", PeerConfig.forAnyTime(dataDir).toString());
        }
        HistoryNetwork started =
                new HistoryNetwork(NetworkUnderTest.named(name, dataDir, environment, options), dataDir);
        started.network.start();
        started.awaitReady();
        return started;
    }

    private void awaitReady() throws IOException {
        Instant deadline = Instant.now().plus(START_LIMIT);
        while (!Files.exists(dataDir.resolve("network").resolve("endpoints.json"))) {
            if (Instant.now().isAfter(deadline) || !network.alive()) {
                network.close();
                throw new IllegalStateException("not ready:\n" + network.log());
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** The folder of the running network. */
    Path dataDir() {
        return dataDir;
    }

    @Override
    public void close() {
        network.close();
    }
}
