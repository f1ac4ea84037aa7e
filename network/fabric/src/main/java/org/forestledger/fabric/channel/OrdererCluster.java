// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.Wait;
import org.forestledger.fabric.topology.Node;
import org.forestledger.fabric.topology.Topology.OrderingType;
import org.hyperledger.fabric.protos.common.Block;

/** The orderers together: whether enough of them serve, and whether one has caught up. */
public final class OrdererCluster {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final List<Node> orderers;
    private final OrderingType type;
    private final PeerClient client;
    private final String channel;

    /**
     * The orderers of a network.
     *
     * @param orderers all of them
     * @param type how they order
     * @param client who asks them
     * @param channel name of the channel
     */
    public OrdererCluster(List<Node> orderers, OrderingType type, PeerClient client, String channel) {
        this.orderers = List.copyOf(orderers);
        this.type = type;
        this.client = client;
        this.channel = channel;
    }

    /** How many must serve for a block to be made. */
    public static int quorum(int orderers, OrderingType type) {
        if (type == OrderingType.RAFT) {
            return orderers / 2 + 1;
        }
        int faulty = (orderers - 1) / 3;
        return (orderers + faulty + 2) / 2;
    }

    /**
     * The newest block of an orderer.
     *
     * @return empty if it does not answer, or knows no leader
     */
    public Optional<Block> newestBlock(Node orderer) {
        return fetch(orderer, "newest");
    }

    Optional<Block> fetch(Node orderer, String what) {
        try {
            Path file = Files.createTempFile("fetched-", ".block");
            try {
                List<String> arguments =
                        new ArrayList<>(List.of("channel", "fetch", what, file.toString(), "-c", channel));
                arguments.addAll(client.orderer(orderer));
                return client.run(arguments).ok()
                        ? Optional.of(Block.parseFrom(Files.readAllBytes(file)))
                        : Optional.empty();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new FabricException("A block of " + orderer.name() + " cannot be read.", e);
        }
    }

    /**
     * An orderer other than that one which serves.
     *
     * @throws FabricException if none does
     */
    public Node another(Node orderer) {
        return others(orderer).stream()
                .filter(other -> newestBlock(other).isPresent())
                .findFirst()
                .orElseThrow(() -> new FabricException("No orderer other than " + orderer.name() + " serves."));
    }

    /**
     * Refuses to take an orderer away while the others are too few to go on without it.
     *
     * @throws FabricException if fewer than a quorum of the others serve
     */
    public void requireQuorumWithout(Node orderer) {
        List<String> silent = others(orderer).stream()
                .filter(other -> newestBlock(other).isEmpty())
                .map(Node::name)
                .toList();
        int serving = orderers.size() - 1 - silent.size();
        int needed = quorum(orderers.size(), type);
        if (serving < needed) {
            throw new FabricException(orderer.name() + " is needed: without it " + serving + " orderers serve and "
                    + needed + " must; start " + String.join(", ", silent) + " first.");
        }
    }

    /** Waits until an orderer serves, is as high as the others were, and a quorum serves with it. */
    public void awaitServing(Node orderer) {
        long height = others(orderer).stream()
                .flatMap(other -> newestBlock(other).stream())
                .mapToLong(block -> block.getHeader().getNumber())
                .max()
                .orElse(0);
        Wait.until(
                LIMIT,
                () -> newestBlock(orderer)
                        .filter(block -> block.getHeader().getNumber() >= height)
                        .isPresent(),
                () -> orderer.name() + " does not serve block " + height + " after " + LIMIT.toSeconds() + " s.");
        int needed = quorum(orderers.size(), type);
        Wait.until(
                LIMIT,
                () -> orderers.stream()
                                .filter(each -> newestBlock(each).isPresent())
                                .limit(needed)
                                .count()
                        == needed,
                () -> "Fewer than " + needed + " orderers serve after " + LIMIT.toSeconds() + " s.");
    }

    private List<Node> others(Node orderer) {
        return orderers.stream().filter(other -> !other.equals(orderer)).toList();
    }
}
