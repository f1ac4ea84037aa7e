// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.forestledger.fabric.chaincode.InstalledPackage;
import org.forestledger.fabric.chaincode.Packages;
import org.forestledger.fabric.channel.Endorsers;
import org.forestledger.fabric.lifecycle.Lifecycle;
import org.forestledger.fabric.node.Connections;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;

/**
 * Puts chaincode into force. Every organisation takes its own steps, and the first endorsing one commits once all have
 * approved; so on several hosts each runs the same command.
 */
final class Deployment {
    private static final Duration DEFAULT_PATIENCE = Duration.ofSeconds(180);

    private final Site site;
    private final Duration patience;
    private final Network network;
    private final Lifecycle lifecycle;
    private final Packages packages;
    private final Endorsers endorsers;

    Deployment(Site site) {
        this(site, DEFAULT_PATIENCE);
    }

    /** With the time to wait for what other hosts have to do. */
    Deployment(Site site, Duration patience) {
        this.site = site;
        this.patience = patience;
        this.network = site.network();
        this.lifecycle = site.lifecycle();
        this.packages = site.packages();
        this.endorsers = new Endorsers(site.data(), site.tools());
    }

    /**
     * Starts the services of the definition in force; a channel without one gets the chaincode of a jar.
     *
     * @param jar the chaincode for a channel that has none yet
     */
    void deploy(Path jar) throws IOException {
        List<Node> peers = site.mine(network.peers());
        if (peers.isEmpty()) {
            return;
        }
        Optional<Lifecycle.Definition> committed = lifecycle.committed(peers.get(0));
        long sequence = committed.map(Lifecycle.Definition::sequence).orElse(1L);
        InstalledPackage chaincode =
                committed.isEmpty() ? packages.make(jar) : known(peers.get(0), committed.get(), jar);
        putIntoForce(peers, chaincode, sequence, committed.isEmpty());
        packages.putInForce(chaincode);
    }

    /**
     * Puts the chaincode of a jar into force in the place of the present one, with the same endorsement policy.
     *
     * @return false if the channel ran it already
     * @throws FabricException if the channel has no chaincode yet, or a step cannot be done
     */
    boolean upgrade(Path jar) throws IOException {
        List<Node> peers = site.mine(network.peers());
        if (peers.isEmpty()) {
            throw new FabricException("No peer is run here, so there is no chaincode to upgrade.");
        }
        Lifecycle.Definition committed = lifecycle
                .committed(peers.get(0))
                .orElseThrow(() ->
                        new FabricException("No chaincode has been deployed yet; network/up --fabric does that."));
        InstalledPackage present = known(peers.get(0), committed, jar);
        InstalledPackage next = packages.makeBeside(jar, present);
        boolean news = !next.version().equals(committed.version());
        putIntoForce(peers, next, news ? committed.sequence() + 1 : committed.sequence(), news);
        peers.stream().filter(network::endorses).forEach(this::awaitEndorsers);
        packages.putInForce(next);
        for (InstalledPackage other : packages.all()) {
            if (!other.equals(next)) {
                for (Node service : site.mine(network.chaincodes())) {
                    site.nodes().stop(service, other);
                }
            }
        }
        return news;
    }

    /** Makes a peer that has been added serve the chaincode in force. */
    void serve(Node peer) throws IOException {
        InstalledPackage chaincode = inForce(network.firstPeer(peer.organisation()));
        Node service = network.chaincodeOf(peer);
        Connections.write(site.data(), peer, service, chaincode);
        site.nodes().startChaincode(List.of(service), chaincode);
        lifecycle.install(peer, chaincode);
        awaitSequence(peer, 1);
        awaitEndorsers(peer);
    }

    /**
     * The package that the channel runs.
     *
     * @param peer a peer that runs
     */
    InstalledPackage inForce(Node peer) throws IOException {
        Optional<Lifecycle.Definition> committed = lifecycle.committed(peer);
        Optional<String> approved =
                committed.flatMap(definition -> lifecycle.approvedPackage(peer, definition.sequence()));
        Optional<InstalledPackage> known = approved.isPresent() ? packages.find(approved.get()) : Optional.empty();
        return known.or(packages::inForce)
                .orElseThrow(() ->
                        new FabricException("No chaincode has been deployed yet; network/up --fabric does that."));
    }

    private void putIntoForce(List<Node> peers, InstalledPackage chaincode, long sequence, boolean news)
            throws IOException {
        Packages.requireUnchanged(chaincode);
        site.step("Starting the chaincode " + chaincode.label());
        for (Node peer : peers) {
            Connections.write(site.data(), peer, network.chaincodeOf(peer), chaincode);
        }
        site.nodes().startChaincode(site.mine(network.chaincodes()), chaincode);
        Parallel.forEach(peers, peer -> lifecycle.install(peer, chaincode));
        List<Node> firstPeers = peers.stream()
                .filter(peer -> peer.equals(network.firstPeer(peer.organisation())))
                .toList();
        if (news) {
            site.step("Approving and committing the chaincode definition; this waits for the other organisations");
            Parallel.forEach(firstPeers, peer -> approve(peer, chaincode, sequence));
            commitIfMine(chaincode, sequence);
        }
        Parallel.forEach(peers, peer -> awaitSequence(peer, sequence));
        // Nobody waits for the approval of those who only read, so they may give it after the commit as well.
        Parallel.forEach(
                firstPeers.stream().filter(peer -> !network.endorses(peer)).toList(),
                peer -> patiently(() -> lifecycle.approve(peer, chaincode, sequence)));
    }

    /** The package that this organisation has approved for the definition in force, or the package of an equal jar. */
    private InstalledPackage known(Node peer, Lifecycle.Definition definition, Path jar) throws IOException {
        Optional<String> approved = lifecycle.approvedPackage(peer, definition.sequence());
        Optional<InstalledPackage> known = approved.isPresent() ? packages.find(approved.get()) : Optional.empty();
        if (known.isPresent()) {
            return known.get();
        }
        InstalledPackage built = packages.make(jar);
        if (!built.version().equals(definition.version())) {
            throw new FabricException(
                    "The channel runs chaincode version " + definition.version() + ", which is not in "
                            + site.data().chaincodes() + ", and the built jar is version " + built.version()
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
            if (sequence(peer) < sequence) {
                lifecycle.approve(peer, chaincode, sequence);
            }
        });
    }

    private void commitIfMine(InstalledPackage chaincode, long sequence) {
        Node peer = network.firstPeer(network.topology().endorsers().get(0).name());
        if (!site.mine().test(peer)) {
            return;
        }
        patiently(() -> {
            if (sequence(peer) >= sequence) {
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

    private long sequence(Node peer) {
        return lifecycle.committed(peer).map(Lifecycle.Definition::sequence).orElse(0L);
    }

    private void awaitSequence(Node peer, long sequence) {
        Wait.until(
                patience,
                () -> sequence(peer) >= sequence,
                () -> peer.name() + " does not know the chaincode definition " + sequence + " after "
                        + patience.toSeconds() + " s; the organisation that commits it is "
                        + network.topology().endorsers().get(0).name() + ".");
    }

    /** Waits until a peer's gateway can have a transaction endorsed. */
    void awaitEndorsers(Node peer) {
        Wait.until(
                patience,
                () -> endorsers.known(peer, site.channel().name(), Lifecycle.CHAINCODE),
                () -> peer.name() + " knows too few other peers for an endorsement after " + patience.toSeconds()
                        + " s; are the other organisations' peers running?");
    }
}
