// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.forestledger.acceptance.api.Api;
import org.forestledger.acceptance.api.Credentials;

/** Network and gateway as processes of their own, as a user runs them; on free loopback ports, in a folder of their own. */
public final class LedgerStack implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(180);
    private static LedgerStack shared;

    private final Path dataDir;
    private final int portBase;
    private final int gatewayPort;
    private Process network;
    private Process gateway;

    private LedgerStack(Path dataDir) throws IOException {
        this.dataDir = dataDir;
        this.portBase = freePorts(20);
        this.gatewayPort = freePorts(1);
    }

    /** The stack that all tests share which do not harm it; it ends with the test run. */
    public static synchronized LedgerStack shared() throws IOException {
        if (shared == null) {
            shared = start(Files.createTempDirectory("forest-ledger-"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                shared.close();
                delete(shared.dataDir);
            }));
        }
        return shared;
    }

    /** A stack of one's own. */
    public static LedgerStack start(Path dataDir) throws IOException {
        LedgerStack stack = new LedgerStack(dataDir);
        stack.startNetwork();
        stack.startGateway();
        stack.awaitReady();
        return stack;
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

    void startNetwork() throws IOException {
        Files.deleteIfExists(dataDir.resolve("network").resolve("endpoints.json"));
        network = java(
                "network",
                List.of(
                        "-Xmx1g",
                        "-jar",
                        jar("network/embedded/target/embedded.jar"),
                        "--data",
                        dataDir.toString(),
                        "--chaincode-jar",
                        jar("chaincode/contract/target/chaincode.jar"),
                        "--port-base",
                        Integer.toString(portBase)));
    }

    void startGateway() throws IOException {
        Files.deleteIfExists(log("gateway"));
        gateway = java("gateway", List.of("-Xmx512m", "-jar", jar("gateway-app/app/target/app/app.jar")));
    }

    /** Waits until the network has written its endpoints and the gateway says READY. */
    void awaitReady() throws IOException {
        Instant deadline = Instant.now().plus(START_LIMIT);
        while (!Files.exists(dataDir.resolve("network").resolve("endpoints.json"))
                || !Files.exists(log("gateway"))
                || !Files.readString(log("gateway")).contains("READY http")) {
            if (Instant.now().isAfter(deadline) || !network.isAlive() || !gateway.isAlive()) {
                throw new IllegalStateException(
                        "not ready:\n" + Files.readString(log("network")) + "\n" + Files.readString(log("gateway")));
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** SIGKILL to the network, the gateway or both, at once. */
    void kill(boolean killNetwork, boolean killGateway) throws InterruptedException {
        if (killNetwork) {
            network.destroyForcibly();
        }
        if (killGateway) {
            gateway.destroyForcibly();
        }
        if (killNetwork) {
            network.waitFor();
        }
        if (killGateway) {
            gateway.waitFor();
        }
    }

    @Override
    public void close() {
        for (Process process : new Process[] {gateway, network}) {
            if (process != null) {
                process.destroy();
            }
        }
        for (Process process : new Process[] {gateway, network}) {
            try {
                if (process != null && !process.waitFor(30, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Removes the folder of a stack that is closed. */
    static void delete(Path dataDir) {
        try (java.util.stream.Stream<Path> files = Files.walk(dataDir)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log(String name) {
        return dataDir.resolve(name + ".log");
    }

    private Process java(String name, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // As network/up starts them: quick to be ready.
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(name).toFile()));
        builder.environment().put("DATA_DIR", dataDir.toString());
        builder.environment().put("PORT", Integer.toString(gatewayPort));
        return builder.start();
    }

    /** A jar of this build; the tests run after everything is packaged. */
    static String jar(String path) {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("chaincode"))) {
            root = root.getParent();
        }
        Path jar = root.resolve(path);
        if (!Files.exists(jar)) {
            throw new IllegalStateException("not built: " + path + "; run mvn verify from the top");
        }
        return jar.toString();
    }

    /** The first of so many ports in a row that are free right now. */
    private static int freePorts(int count) {
        for (int attempt = 0; attempt < 50; attempt++) {
            try (ServerSocket probe = new ServerSocket(0)) {
                int first = probe.getLocalPort();
                if (first + count < 65_000 && allFree(first + 1, count - 1)) {
                    return first;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean allFree(int first, int count) {
        for (int port = first; port < first + count; port++) {
            try (ServerSocket probe = new ServerSocket(port)) {
                if (!probe.isBound()) {
                    return false;
                }
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }
}
