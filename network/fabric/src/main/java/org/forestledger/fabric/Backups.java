// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.forestledger.fabric.backup.Archive;
import org.forestledger.fabric.channel.Genesis;
import org.forestledger.fabric.topology.Node;

/**
 * Backups of peers. An orderer has none: an old copy of its log would make it break the promises that it has given the other
 * orderers since; the guide says how an orderer begins anew.
 */
public final class Backups {
    private static final String RESTORING = "data.restoring";
    private static final String REPLACED = "data.replaced";

    // The peer builds this anew from the packages; it holds a copy of the peer's TLS key.
    private static final String BUILDS = "externalbuilder/";

    private final Site site;

    /** For the peers of a network. */
    public Backups(Site site) {
        this.site = site;
    }

    /**
     * Stops a peer, writes its data to a file, and starts it again if it ran.
     *
     * @param name the peer
     * @param target the file, which must not exist
     * @throws FabricException if it is no peer, or the file exists
     */
    public Archive.About backup(String name, Path target) throws IOException {
        Node peer = peer(name);
        if (Files.exists(target)) {
            throw new FabricException("The file " + target + " exists; name another one.");
        }
        Path data = folder(peer);
        if (!Files.isDirectory(data)) {
            throw new FabricException(name + " has no data in " + data + ".");
        }
        boolean ran = site.runs(peer);
        if (ran) {
            site.step("Stopping " + name);
            site.nodes().stop(peer);
        }
        try {
            site.step("Writing " + target);
            return Archive.write(
                    name, Genesis.hash(site.data().genesisBlock()), data, file -> !file.startsWith(BUILDS), target);
        } finally {
            if (ran) {
                start(peer);
            }
        }
    }

    /**
     * Puts a backup in the place of a stopped peer's data and starts the peer, which fetches the blocks since by itself.
     *
     * @param name the peer
     * @param archive a file that {@link #backup} has written for this peer
     * @param force whether a peer that runs is stopped, and data that is there replaced
     * @throws FabricException if the file is damaged or of another node or network, or something is in the way
     */
    public void restore(String name, Path archive, boolean force) throws IOException {
        Node peer = peer(name);
        Archive.About about = Archive.about(archive);
        if (!about.node().equals(name)
                || !about.genesisHash().equals(Genesis.hash(site.data().genesisBlock()))) {
            throw new FabricException("The backup " + archive + " is of " + about.node()
                    + " of the network with the first block " + about.genesisHash() + ", not of " + name
                    + " of this network.");
        }
        Path data = folder(peer);
        if (!force && site.runs(peer)) {
            throw new FabricException(name + " runs; stop it first, or use --force.");
        }
        if (!force && Files.isDirectory(data)) {
            throw new FabricException(name + " has data in " + data + "; move it away, or replace it with --force.");
        }
        Path restoring = data.resolveSibling(RESTORING);
        deleteTree(restoring);
        site.step("Checking " + archive);
        Archive.extract(archive, restoring);
        site.nodes().stop(peer);
        Path replaced = data.resolveSibling(REPLACED);
        deleteTree(replaced);
        if (Files.isDirectory(data)) {
            Files.move(data, replaced, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(restoring, data, StandardCopyOption.ATOMIC_MOVE);
        start(peer);
        deleteTree(replaced);
    }

    private void start(Node peer) throws IOException {
        site.step("Starting " + peer.name());
        site.nodes().start(List.of(peer));
        new Restart(site).awaitServing(peer);
    }

    private Node peer(String name) {
        Node node = site.network().node(name);
        if (node.kind() != Node.Kind.PEER) {
            throw new FabricException(name + " is no peer; only peers are backed up.");
        }
        return node;
    }

    private Path folder(Node peer) {
        return site.data().node(peer).resolve("data");
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
