// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.forestledger.fabric.channel.BlockStream;
import org.forestledger.fabric.topology.Node;
import org.hyperledger.fabric.protos.common.Block;

/** Writes blocks to files that the verifier reads: one file each, named by the block's number. */
public final class BlockExport {
    private final Site site;

    /** For the peers of a network. */
    public BlockExport(Site site) {
        this.site = site;
    }

    /** Name of the file of a block, for example {@code 0000000007.block}. */
    static String fileName(long number) {
        return String.format(Locale.ROOT, "%010d.block", number);
    }

    /**
     * What was written.
     *
     * @param written how many blocks; those of earlier runs are not counted
     * @param last number of the last block
     */
    public record Outcome(long written, long last) {}

    /**
     * Writes the blocks that are not there yet.
     *
     * @param out the folder
     * @param from number of the first block
     * @param to number of the last block; by default the newest one
     * @param name the peer; by default one that runs here
     * @throws FabricException if the peer does not have the blocks
     */
    public Outcome export(Path out, long from, Optional<Long> to, Optional<String> name) throws IOException {
        Node peer = peer(name);
        long newest = site.channel()
                .info(peer)
                .map(info -> info.height() - 1)
                .orElseThrow(() -> new FabricException(peer.name() + " does not answer; is it running?"));
        long last = to.orElse(newest);
        if (from < 0 || from > last || last > newest) {
            throw new FabricException("The blocks " + from + " to " + last + " were asked for; " + peer.name()
                    + " has 0 to " + newest + ".");
        }
        Files.createDirectories(out);
        long written = 0;
        long next = from;
        while (next <= last) {
            if (Files.exists(out.resolve(fileName(next)))) {
                next++;
                continue;
            }
            long end = next;
            while (end < last && !Files.exists(out.resolve(fileName(end + 1)))) {
                end++;
            }
            new BlockStream(site.data(), peer, site.channel().name()).read(next, end, block -> write(out, block));
            written += end - next + 1;
            next = end + 1;
        }
        return new Outcome(written, last);
    }

    private static void write(Path out, Block block) throws IOException {
        Path file = out.resolve(fileName(block.getHeader().getNumber()));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, block.toByteArray());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Node peer(Optional<String> name) throws IOException {
        if (name.isPresent()) {
            Node node = site.network().node(name.get());
            if (node.kind() != Node.Kind.PEER) {
                throw new FabricException(node.name() + " is no peer; blocks are exported from peers.");
            }
            return node;
        }
        for (Node peer : site.mine(site.network().peers())) {
            if (site.runs(peer)) {
                return peer;
            }
        }
        throw new FabricException("No peer runs here; name one with --peer.");
    }
}
