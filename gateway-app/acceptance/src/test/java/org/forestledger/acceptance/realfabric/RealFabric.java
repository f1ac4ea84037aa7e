// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.realfabric;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.forestledger.acceptance.FreePorts;
import org.forestledger.acceptance.Jars;
import org.forestledger.acceptance.api.Api;
import org.forestledger.acceptance.api.Credentials;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.NetworkFile;
import org.forestledger.fabric.channel.Channel;
import org.forestledger.fabric.channel.PeerClient;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.tools.Tools;
import org.forestledger.fabric.topology.Network;

/** A network of real Fabric with a gateway, in a folder of its own; closing it ends all processes. */
final class RealFabric implements AutoCloseable {
    private static final Duration READY_LIMIT = Duration.ofSeconds(180);

    private final Path dataDir;
    private final DataFolder data;
    private final ToolRun tools;
    private final Network network;
    private final int gatewayPort;
    private Process gateway;

    private RealFabric(Path dataDir) throws IOException {
        this.dataDir = dataDir;
        this.data = new DataFolder(dataDir);
        this.tools = new ToolRun(Tools.find(System.getenv()));
        this.network = NetworkFile.require(data);
        this.gatewayPort = FreePorts.inARow(1);
    }

    /**
     * Brings a network and a gateway up.
     *
     * @param topology name of a shipped topology, for example {@code bft}
     * @param dataDir an empty folder
     */
    static RealFabric start(String topology, Path dataDir) throws IOException, InterruptedException {
        fabric(
                dataDir,
                "up",
                "--topology",
                topology,
                "--port-base",
                Integer.toString(FreePorts.inARow(Network.PORTS)),
                "--chaincode-jar",
                Jars.path("chaincode/contract/target/chaincode.jar"));
        RealFabric fabric = new RealFabric(dataDir);
        fabric.startGateway();
        return fabric;
    }

    /** The gateway's address. */
    URI url() {
        return URI.create("http://127.0.0.1:" + gatewayPort);
    }

    /** A client of the gateway. */
    Api api() {
        return new Api(url(), Credentials.read(dataDir), Duration.ofSeconds(120));
    }

    /** The folder with identities, credentials and the ledger. */
    DataFolder data() {
        return data;
    }

    /** The network's nodes. */
    Network network() {
        return network;
    }

    /** Runs Fabric's other programs. */
    ToolRun tools() {
        return tools;
    }

    /** Fabric's {@code peer} program as the administrator of an organisation. */
    PeerClient administrator(String organisation) {
        return new Channel(network, data, tools).client(network.firstPeer(organisation));
    }

    /** Name of the channel. */
    String channel() {
        return network.topology().channel();
    }

    @Override
    public void close() throws IOException {
        try {
            if (gateway != null) {
                gateway.destroy();
                if (!gateway.waitFor(30, TimeUnit.SECONDS)) {
                    gateway.destroyForcibly();
                }
            }
            fabric(dataDir, "down");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs a jar of this build to its end; its output belongs to the test's. */
    static void run(int expected, List<String> arguments) throws IOException, InterruptedException {
        int exit = java(arguments).inheritIO().start().waitFor();
        if (exit != expected) {
            throw new IllegalStateException(arguments + " ended with " + exit + " and not with " + expected);
        }
    }

    private static void fabric(Path dataDir, String command, String... options)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(
                List.of("-jar", Jars.path("network/fabric/target/fabric.jar"), command, "--data", dataDir.toString()));
        arguments.addAll(List.of(options));
        run(0, arguments);
    }

    private static ProcessBuilder java(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    private void startGateway() throws IOException {
        Path log = dataDir.resolve("gateway.log");
        ProcessBuilder builder = java(List.of("-Xmx512m", "-jar", Jars.path("gateway-app/app/target/app/app.jar")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("DATA_DIR", dataDir.toString());
        builder.environment().put("PORT", Integer.toString(gatewayPort));
        gateway = builder.start();
        Instant deadline = Instant.now().plus(READY_LIMIT);
        while (!Files.readString(log).contains("READY http")) {
            if (Instant.now().isAfter(deadline) || !gateway.isAlive()) {
                throw new IllegalStateException("not ready:\n" + Files.readString(log));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
