// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.fabric.topology.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Snapshots of a peer's ledger: the state at one height, from which another peer can begin without the blocks before. */
public final class Snapshots {
    private static final Duration LIMIT = Duration.ofSeconds(600);

    private final Site site;

    /** For the peers of a network. */
    public Snapshots(Site site) {
        this.site = site;
    }

    /**
     * A snapshot.
     *
     * @param folder where it lies
     * @param block number of the last block in it
     * @param stateHash hash over all its files, in hexadecimal: equal for all peers at this block
     * @param commitHash the hash that {@code status} shows for a peer at this block
     */
    public record Snapshot(Path folder, long block, String stateHash, String commitHash) {}

    /**
     * Makes a snapshot at the present height, or finds the one that was made at it.
     *
     * @param name a peer that runs here
     * @throws FabricException if it is no peer, does not run or does not finish
     */
    public Snapshot take(String name) throws IOException {
        Node peer = site.network().node(name);
        if (peer.kind() != Node.Kind.PEER) {
            throw new FabricException(name + " is no peer; only peers make snapshots.");
        }
        long block = site.channel()
                .info(peer)
                .map(info -> info.height() - 1)
                .orElseThrow(() -> new FabricException(name + " does not answer; is it running?"));
        if (newest(peer, block).isEmpty()) {
            // Zero asks for the last block that is committed when the request arrives.
            site.channel()
                    .client(peer)
                    .require(
                            "Asking " + name + " for a snapshot",
                            List.of(
                                    "snapshot",
                                    "submitrequest",
                                    "-c",
                                    site.channel().name(),
                                    "-b",
                                    "0",
                                    "--peerAddress",
                                    peer.endpoint(),
                                    "--tlsRootCertFile",
                                    site.data().tlsRoots().toString()));
            Wait.until(
                    LIMIT,
                    () -> newest(peer, block).isPresent(),
                    () -> name + " has not finished the snapshot after " + LIMIT.toSeconds() + " s.");
        }
        return read(newest(peer, block).orElseThrow());
    }

    private Optional<Path> newest(Node peer, long atLeast) {
        Path folder = site.data()
                .node(peer)
                .resolve("data/snapshots/completed")
                .resolve(site.channel().name());
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> snapshots = Files.list(folder)) {
            return snapshots
                    .filter(snapshot -> snapshot.getFileName().toString().matches("[0-9]+"))
                    .filter(snapshot -> number(snapshot) >= atLeast)
                    .max((one, other) -> Long.compare(number(one), number(other)));
        } catch (IOException e) {
            throw new FabricException("The snapshots in " + folder + " cannot be listed.", e);
        }
    }

    private static long number(Path snapshot) {
        return Long.parseLong(snapshot.getFileName().toString());
    }

    /**
     * Reads what a snapshot says of itself.
     *
     * @throws FabricException if the folder holds none
     */
    public static Snapshot read(Path folder) {
        try {
            JsonNode signable =
                    Json.MAPPER.readTree(Files.readString(folder.resolve("_snapshot_signable_metadata.json")));
            JsonNode further =
                    Json.MAPPER.readTree(Files.readString(folder.resolve("_snapshot_additional_metadata.json")));
            return new Snapshot(
                    folder,
                    signable.get("last_block_number").asLong(),
                    further.get("snapshot_hash").asString(),
                    further.get("last_block_commit_hash").asString());
        } catch (IOException | JacksonException e) {
            throw new FabricException("The folder " + folder + " holds no snapshot of a ledger.", e);
        }
    }

    /**
     * Copies a snapshot to where another host can fetch it.
     *
     * @param target a folder that does not exist yet or is empty
     */
    public static Snapshot copy(Snapshot snapshot, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> there = Files.list(target)) {
            if (there.findAny().isPresent()) {
                throw new FabricException("The folder " + target + " is not empty; name another one.");
            }
        }
        try (Stream<Path> files = Files.list(snapshot.folder())) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        return read(target);
    }

    /** Joins a peer that has not joined yet, and waits until it has read the snapshot. */
    void join(Node peer, Path folder) {
        Snapshot snapshot = read(folder);
        site.channel()
                .client(peer)
                .require(
                        "Joining " + peer.name() + " from the snapshot of block " + snapshot.block(),
                        List.of(
                                "channel",
                                "joinbysnapshot",
                                "--snapshotpath",
                                folder.toAbsolutePath().toString()));
        Wait.until(
                LIMIT,
                () -> site.channel().info(peer).isPresent(),
                () -> peer.name() + " has not read the snapshot after " + LIMIT.toSeconds() + " s.");
    }
}
