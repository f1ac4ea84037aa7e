// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.forestledger.fabric.channel.Channel;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;

/**
 * Brings up the nodes of some hosts, or goes on where an earlier run stopped. On several hosts each runs this for itself: every
 * organisation takes its own steps, and only the first endorsing one commits the chaincode once all have approved.
 */
public final class Up {
    private final Site site;
    private final Path chaincodeJar;
    private final Duration patience;

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
        this.site = new Site(network, data, tools, mine, progress);
        this.chaincodeJar = chaincodeJar;
        this.patience = patience;
    }

    /**
     * Starts, joins, deploys, and waits until the peers here can have a transaction endorsed.
     *
     * @throws FabricException if a step cannot be done
     */
    public void run() throws IOException {
        Network network = site.network();
        List<Node> orderers = site.mine(network.orderers());
        List<Node> peers = site.mine(network.peers());
        CertificateCheck.require(site.data(), site.mine(network.nodes()), Instant.now());
        site.step("Starting " + orderers.size() + " orderers and " + peers.size() + " peers");
        List<Node> both = new ArrayList<>(orderers);
        both.addAll(peers);
        site.nodes().start(both);
        Channel channel = site.channel();
        site.step("Joining the channel " + channel.name());
        Parallel.forEach(orderers, channel::joinOrderer);
        Parallel.forEach(peers, channel::joinPeer);
        Deployment deployment = new Deployment(site, patience);
        deployment.deploy(chaincodeJar);
        site.step("Waiting until the peers know each other");
        Parallel.forEach(site.mine(network.endorsingPeers()), deployment::awaitEndorsers);
        EndpointsFile.write(network, site.data());
    }
}
