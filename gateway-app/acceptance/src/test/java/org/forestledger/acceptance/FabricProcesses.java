// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Real Fabric: peers, orderers and chaincode services as processes of their own, which outlive their starter. */
final class FabricProcesses implements NetworkUnderTest {
    private static final int PORTS = 80;
    private static final Duration UP = Duration.ofMinutes(5);

    private final Path dataDir;
    private final Path log;
    private final String topology;
    private final Map<String, String> environment;
    private final List<String> options;
    private final int portBase = FreePorts.inARow(PORTS);
    private boolean up;

    FabricProcesses(Path dataDir, String topology, Map<String, String> environment, List<String> options) {
        this.dataDir = dataDir;
        this.log = dataDir.resolve("network.log");
        this.topology = topology;
        this.environment = Map.copyOf(environment);
        this.options = List.copyOf(options);
    }

    /** Returns when the network is ready: its starter ends then. */
    @Override
    public void start() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--topology",
                topology,
                "--port-base",
                Integer.toString(portBase),
                "--chaincode-jar",
                Jars.path("chaincode/contract/target/chaincode.jar")));
        arguments.addAll(options);
        up = run("up", arguments.toArray(String[]::new));
        if (!up) {
            throw new IllegalStateException("real Fabric did not start:\n" + log());
        }
    }

    private boolean run(String command, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(
                List.of("-jar", Jars.path("network/fabric/target/fabric.jar"), command, "--data", dataDir.toString()));
        line.addAll(List.of(arguments));
        Process process = Jars.run(log, environment, line);
        try {
            return process.waitFor(UP.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    @Override
    public boolean alive() {
        return up;
    }

    @Override
    public boolean hasNodes() {
        return true;
    }

    @Override
    public void node(String command, String name) throws IOException {
        if (!run(command, name)) {
            throw new IllegalStateException(command + " " + name + " failed:\n" + log());
        }
    }

    @Override
    public String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void kill() throws InterruptedException {
        List<ProcessHandle> nodes = nodes();
        nodes.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle node : nodes) {
            node.onExit().join();
        }
    }

    /** The living processes of all nodes. */
    private List<ProcessHandle> nodes() {
        Path folder = dataDir.resolve("fabric").resolve("nodes");
        // A chaincode service has a folder for each version in its own.
        try (Stream<Path> files = Files.walk(folder, 3)) {
            return files.filter(file -> file.endsWith("pid"))
                    .map(FabricProcesses::pid)
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .filter(this::ours)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long pid(Path file) {
        try {
            return Long.parseLong(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number in a file may by now be that of somebody else's process; a node of ours knows its data folder. */
    private boolean ours(ProcessHandle process) {
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readString(proc.resolve("environ"), StandardCharsets.ISO_8859_1)
                            .contains(dataDir.toString())
                    || Files.readString(proc.resolve("cmdline"), StandardCharsets.ISO_8859_1)
                            .contains(dataDir.toString())
                    || Files.readSymbolicLink(proc.resolve("cwd")).startsWith(dataDir);
        } catch (IOException e) {
            // It has just ended.
            return false;
        }
    }

    @Override
    public void close() {
        try {
            if (!run("down")) {
                throw new IllegalStateException("real Fabric did not stop:\n" + log());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
