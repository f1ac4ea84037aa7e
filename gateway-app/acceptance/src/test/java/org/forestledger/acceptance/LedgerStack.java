// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.forestledger.acceptance.api.Api;
import org.forestledger.acceptance.api.Credentials;

/** Network and gateway as processes of their own, as a user runs them; on free loopback ports, in a folder of their own. */
public final class LedgerStack implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(180);

    /** The most that is shown of a log where something failed. */
    private static final int LOG_MAX = 20_000;

    private static LedgerStack shared;

    private final Path dataDir;
    private final NetworkUnderTest network;
    private final int gatewayPort;
    private Process gateway;

    private LedgerStack(Path dataDir) {
        this.dataDir = dataDir;
        this.network = NetworkUnderTest.in(dataDir);
        this.gatewayPort = FreePorts.inARow(1);
    }

    /** The stack that all tests share which do not harm it; it ends with the test run. */
    public static synchronized LedgerStack shared() throws IOException {
        if (shared == null) {
            shared = start(Files.createTempDirectory("forest-ledger-"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                shared.close();
                // -Dforest.keep=true leaves the logs for whoever looks for the cause of a failure.
                if (!Boolean.getBoolean("forest.keep")) {
                    delete(shared.dataDir);
                }
            }));
        }
        return shared;
    }

    /** A stack of one's own. */
    public static LedgerStack start(Path dataDir) throws IOException {
        LedgerStack stack = new LedgerStack(dataDir);
        try {
            stack.startNetwork();
            stack.startGateway();
            stack.awaitReady();
            return stack;
        } catch (IOException | RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** The folder with identities, credentials and the ledger. */
    public Path dataDir() {
        return dataDir;
    }

    /** The gateway's address. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + gatewayPort);
    }

    /** A client of the gateway. */
    public Api api() {
        return new Api(url(), Credentials.read(dataDir), Duration.ofSeconds(120));
    }

    /** The network, for tests of what only some networks can do. */
    NetworkUnderTest network() {
        return network;
    }

    /** The gateway's process. */
    long gatewayPid() {
        return gateway.pid();
    }

    void startNetwork() throws IOException {
        Files.deleteIfExists(dataDir.resolve("network").resolve("endpoints.json"));
        network.start();
    }

    void startGateway() throws IOException {
        Files.deleteIfExists(gatewayLog());
        gateway = Jars.run(
                gatewayLog(),
                Map.of("DATA_DIR", dataDir.toString(), "PORT", Integer.toString(gatewayPort)),
                List.of("-Xmx512m", "-jar", Jars.path("gateway-app/app/target/app/app.jar")));
    }

    /** Waits until the network has written its endpoints and the gateway says READY. */
    void awaitReady() throws IOException {
        Instant deadline = Instant.now().plus(START_LIMIT);
        while (!Files.exists(dataDir.resolve("network").resolve("endpoints.json"))
                || !Files.readString(gatewayLog()).contains("READY http")) {
            if (Instant.now().isAfter(deadline) || !network.alive() || !gateway.isAlive()) {
                throw new IllegalStateException(
                        "not ready:\n" + end(network.log()) + "\n" + end(Files.readString(gatewayLog())));
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** SIGKILL to the network, the gateway or both, at once. */
    void kill(boolean killNetwork, boolean killGateway) throws InterruptedException {
        if (killGateway) {
            gateway.destroyForcibly();
        }
        if (killNetwork) {
            network.kill();
        }
        if (killGateway) {
            gateway.waitFor();
        }
    }

    @Override
    public void close() {
        if (gateway != null) {
            gateway.destroy();
        }
        network.close();
        try {
            if (gateway != null && !gateway.waitFor(30, TimeUnit.SECONDS)) {
                gateway.destroyForcibly();
            }
        } catch (InterruptedException e) {
            gateway.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Removes the folder of a stack that is closed. */
    public static void delete(Path dataDir) {
        try (java.util.stream.Stream<Path> files = Files.walk(dataDir)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path gatewayLog() {
        return dataDir.resolve("gateway.log");
    }

    private static String end(String log) {
        return log.substring(Math.max(0, log.length() - LOG_MAX));
    }
}
