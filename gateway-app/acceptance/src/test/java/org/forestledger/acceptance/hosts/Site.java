// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.acceptance.Jars;

/**
 * One host as its operator sees it: a data folder that came in a bundle, and the commands of the product.
 *
 * @param name name in the topology
 * @param number its number among the hosts, from 0
 * @param namespace the network namespace
 * @param data its data folder
 */
record Site(String name, int number, String namespace, Path data) {
    /**
     * How far a peer is.
     *
     * @param height number of blocks
     * @param commitHash first digits of its hash over everything committed
     */
    record PeerState(long height, String commitHash) {}

    /** Runs a command of the product on this host; the command must succeed. */
    String ctl(String... arguments) {
        return Shell.require(command(arguments));
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(Namespaces.in(namespace));
        command.addAll(ctlCommand());
        command.add(arguments[0]);
        command.addAll(List.of("--data", data.toString()));
        command.addAll(List.of(arguments).subList(1, arguments.length));
        return command;
    }

    /** The program that all commands are of. */
    static List<String> ctlCommand() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                Jars.path("network/fabric/target/fabric.jar"));
    }

    /** SIGKILL to a node; returns when it is gone. */
    void kill(String node) {
        Path file = data.resolve("fabric").resolve("nodes").resolve(node).resolve("pid");
        try {
            ProcessHandle process = ProcessHandle.of(
                            Long.parseLong(Files.readString(file).strip()))
                    .orElseThrow(() -> new IllegalStateException(node + " does not run"));
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The peers of this host, also when one is down. */
    Map<String, PeerState> peers() {
        Map<String, PeerState> peers = new TreeMap<>();
        Shell.run(command("status")).text().lines().forEach(line -> {
            String[] words = line.strip().split("\\s+");
            if (line.startsWith("peer")) {
                String height = words[words.length - 2];
                peers.put(
                        words[0],
                        new PeerState(height.equals("-") ? -1 : Long.parseLong(height), words[words.length - 1]));
            }
        });
        return peers;
    }
}
