// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.forestledger.fabric.chaincode.InstalledPackage;
import org.forestledger.fabric.chaincode.Packages;
import org.forestledger.fabric.channel.Channel;
import org.forestledger.fabric.channel.Endorsers;
import org.forestledger.fabric.lifecycle.Lifecycle;
import org.forestledger.fabric.node.Nodes;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;

/**
 * Brings up the nodes of some hosts, or goes on where an earlier run stopped. On several hosts each runs this for itself: every
 * organisation takes its own steps, and only the first endorsing one commits the chaincode once all have approved.
 */
public final class Up {
    private final Network network;
    private final DataFolder data;
    private final Predicate<Node> mine;
    private final Path chaincodeJar;
    private final Duration patience;
    private final Consumer<String> progress;
    private final Nodes nodes;
    private final Channel channel;
    private final Lifecycle lifecycle;
    private final Packages packages;
    private final Endorsers endorsers;

    /**
     * A run for some hosts.
     *
     * @param network the network; {@link Preparation} has been done
     * @param data its data folder
     * @param tools Fabric's programs
     * @param mine which nodes this machine runs
     * @param chaincodeJar the chaincode for a network that has none yet
     * @param patience how long to wait for what other hosts have to do
     * @param progress told about each step
     */
    public Up(
            Network network,
            DataFolder data,
            ToolRun tools,
            Predicate<Node> mine,
            Path chaincodeJar,
            Duration patience,
            Consumer<String> progress) {
        this.network = network;
        this.data = data;
        this.mine = mine;
        this.chaincodeJar = chaincodeJar;
        this.patience = patience;
        this.progress = progress;
        this.nodes = new Nodes(network, data, tools.tools());
        this.channel = new Channel(network, data, tools);
        this.lifecycle = new Lifecycle(network, data, channel);
        this.packages = new Packages(data);
        this.endorsers = new Endorsers(data, tools);
    }

    /**
     * Starts, joins, deploys, and waits until the peers here can have a transaction endorsed.
     *
     * @throws FabricException if a step cannot be done
     */
    public void run() throws IOException {
        List<Node> orderers = mine(network.orderers());
        List<Node> peers = mine(network.peers());
        step("Starting " + orderers.size() + " orderers and " + peers.size() + " peers");
        List<Node> both = new java.util.ArrayList<>(orderers);
        both.addAll(peers);
        nodes.start(both);
        step("Joining the channel " + channel.name());
        inParallel(orderers, channel::joinOrderer);
        inParallel(peers, channel::joinPeer);
        deploy();
        step("Waiting until the peers know each other");
        inParallel(mine(network.endorsingPeers()), this::awaitEndorsers);
        EndpointsFile.write(network, data);
    }

    private void deploy() throws IOException {
        List<Node> peers = mine(network.endorsingPeers());
        if (peers.isEmpty()) {
            return;
        }
        Optional<Lifecycle.Definition> committed = lifecycle.committed(peers.get(0));
        long sequence = committed.map(Lifecycle.Definition::sequence).orElse(1L);
        InstalledPackage chaincode = chaincode(peers.get(0), committed);
        Packages.requireUnchanged(chaincode);
        step("Starting the chaincode " + chaincode.label());
        for (Node peer : peers) {
            Node service = network.chaincodeOf(peer);
            node(peer, chaincode, service);
        }
        nodes.startChaincode(mine(network.chaincodes()), chaincode);
        inParallel(peers, peer -> lifecycle.install(peer, chaincode));
        if (committed.isEmpty()) {
            step("Approving the chaincode definition; this waits for the other hosts");
            List<Node> firstPeers = peers.stream()
                    .filter(peer -> peer.equals(network.firstPeer(peer.organisation())))
                    .toList();
            inParallel(firstPeers, peer -> approve(peer, chaincode, sequence));
            step("Committing the chaincode definition once all have approved");
            commitOrWait(peers.get(0), chaincode, sequence);
        }
        inParallel(peers, this::awaitCommitted);
    }

    private void node(Node peer, InstalledPackage chaincode, Node service) throws IOException {
        org.forestledger.fabric.node.Connections.write(data, peer, service, chaincode.port(service), chaincode.label());
    }

    /** The package that this organisation has approved, or for a new network the package of the built jar. */
    private InstalledPackage chaincode(Node peer, Optional<Lifecycle.Definition> committed) throws IOException {
        if (committed.isEmpty()) {
            return packages.make(chaincodeJar);
        }
        Lifecycle.Definition definition = committed.get();
        Optional<String> approved = lifecycle.approvedPackage(peer, definition.sequence());
        if (approved.isPresent()) {
            Optional<InstalledPackage> known = packages.find(approved.get());
            if (known.isPresent()) {
                return known.get();
            }
        }
        InstalledPackage built = packages.make(chaincodeJar);
        if (!built.version().equals(definition.version())) {
            throw new FabricException("The channel runs chaincode version " + definition.version()
                    + ", which is not in " + data.chaincodes() + ", and the built jar is version " + built.version()
                    + "; build the commit that the channel runs.");
        }
        return built;
    }

    /**
     * Approves once the orderers take transactions, for which most of them must run. A peer that joined a ledger with history
     * learns meanwhile that there is nothing to approve.
     */
    private void approve(Node peer, InstalledPackage chaincode, long sequence) {
        patiently(() -> {
            if (lifecycle.committed(peer).isEmpty()) {
                lifecycle.approve(peer, chaincode, sequence);
            }
        });
    }

    private void commitOrWait(Node peer, InstalledPackage chaincode, long sequence) {
        boolean committer = mine.test(
                network.firstPeer(network.topology().endorsers().get(0).name()));
        if (!committer) {
            return;
        }
        patiently(() -> {
            if (lifecycle.committed(peer).isPresent()) {
                return;
            }
            List<String> missing = lifecycle.missingApprovals(peer, chaincode, sequence);
            if (!missing.isEmpty()) {
                throw new FabricException("Not approved yet by " + String.join(", ", missing) + ".");
            }
            // Another organisation's peer may be a block behind and not know of the last approval yet; then it refuses.
            lifecycle.commit(peer, chaincode, sequence);
        });
    }

    /** Tries a step again and again that fails while other hosts are not there. */
    private void patiently(Runnable step) {
        AtomicReference<String> reason = new AtomicReference<>("");
        Wait.until(
                patience,
                () -> {
                    try {
                        step.run();
                        return true;
                    } catch (FabricException e) {
                        reason.set(e.getMessage());
                        return false;
                    }
                },
                () -> reason.get() + " This was tried for " + patience.toSeconds()
                        + " s; are the other hosts up? Run this again when they are.");
    }

    private void awaitCommitted(Node peer) {
        Wait.until(
                patience,
                () -> lifecycle.committed(peer).isPresent(),
                () -> peer.name() + " does not know a chaincode definition after " + patience.toSeconds()
                        + " s; the organisation that commits it is "
                        + network.topology().endorsers().get(0).name() + ".");
    }

    private void awaitEndorsers(Node peer) {
        Wait.until(
                patience,
                () -> endorsers.known(peer, channel.name(), Lifecycle.CHAINCODE),
                () -> peer.name() + " knows too few other peers for an endorsement after " + patience.toSeconds()
                        + " s; are the other organisations' peers running?");
    }

    private List<Node> mine(List<Node> all) {
        return all.stream().filter(mine).toList();
    }

    private void step(String what) {
        progress.accept(what + " ...");
    }

    private interface Step {
        void take(Node node) throws IOException;
    }

    private static void inParallel(List<Node> nodes, Step step) {
        List<CompletableFuture<Void>> running = nodes.stream()
                .map(node -> CompletableFuture.runAsync(() -> {
                    try {
                        step.take(node);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .toList();
        try {
            running.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            if (e.getCause() instanceof FabricException refused) {
                throw refused;
            }
            throw new FabricException("A step failed: " + e.getCause().getMessage(), e.getCause());
        }
    }
}
