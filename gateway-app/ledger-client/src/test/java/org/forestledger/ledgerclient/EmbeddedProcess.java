// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The embedded network with the real chaincode, as a process of its own that can be killed. */
final class EmbeddedProcess implements AutoCloseable {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final Path data;
    private final int portBase;
    private Process process;

    EmbeddedProcess(Path data) throws IOException {
        this.data = data;
        try (ServerSocket socket = new ServerSocket(0)) {
            // Below the range from which clients are given their ports, so that the network finds its own free again.
            this.portBase = 20_000 + socket.getLocalPort() % 10_000;
        }
        start();
    }

    void start() throws IOException {
        Path endpoints = data.resolve("network/endpoints.json");
        Files.deleteIfExists(endpoints);
        Path log = data.resolve("network.log");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:+UseSerialGC",
                        "-jar",
                        ROOT.resolve("network/embedded/target/embedded.jar").toString(),
                        "--data",
                        data.toString(),
                        "--chaincode-jar",
                        ROOT.resolve("chaincode/contract/target/chaincode.jar").toString(),
                        "--port-base",
                        Integer.toString(portBase))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!Files.exists(endpoints)) {
            boolean ended = await(process, 50);
            if (ended || System.nanoTime() > deadline) {
                throw new IllegalStateException("the network did not start:\n" + Files.readString(log));
            }
        }
    }

    LedgerClient open() {
        return LedgerClient.open(
                NetworkEndpoints.read(data.resolve("network/endpoints.json")), ClientLimits.defaults());
    }

    LedgerUser user(String name) {
        return UserDirectory.read(data.resolve("crypto/users.json")).stream()
                .filter(user -> user.user().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void kill() {
        process.destroyForcibly();
        await(process, TimeUnit.SECONDS.toMillis(20));
    }

    @Override
    public void close() {
        process.destroy();
        if (!await(process, TimeUnit.SECONDS.toMillis(30))) {
            kill();
        }
    }

    private static boolean await(Process process, long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to stop", e);
        }
    }
}
