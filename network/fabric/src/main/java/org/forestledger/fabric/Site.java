// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.forestledger.fabric.chaincode.InstalledPackage;
import org.forestledger.fabric.chaincode.Packages;
import org.forestledger.fabric.channel.Channel;
import org.forestledger.fabric.channel.PeerClient;
import org.forestledger.fabric.lifecycle.Lifecycle;
import org.forestledger.fabric.node.Nodes;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.tools.Tools;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;
import org.forestledger.identity.MaterialPaths;

/**
 * A network as one data folder sees it: what the commands on a running network work with.
 *
 * @param network the network
 * @param data its data folder
 * @param tools Fabric's programs
 * @param mine which nodes this machine runs
 * @param progress told about each step
 */
public record Site(Network network, DataFolder data, ToolRun tools, Predicate<Node> mine, Consumer<String> progress) {
    /**
     * The network of a data folder.
     *
     * @throws FabricException if it holds none, or Fabric's programs are missing
     */
    public static Site of(DataFolder data, Predicate<Node> mine, Consumer<String> progress) {
        Network network = NetworkFile.require(data);
        return new Site(network, data, new ToolRun(Tools.find(System.getenv())), mine, progress);
    }

    /** The processes. */
    public Nodes nodes() {
        return new Nodes(network, data, tools.tools());
    }

    /** The channel. */
    public Channel channel() {
        return new Channel(network, data, tools);
    }

    /** The chaincode lifecycle. */
    public Lifecycle lifecycle() {
        return new Lifecycle(network, data, channel());
    }

    /** The chaincode packages. */
    public Packages packages() {
        return new Packages(data);
    }

    /** Those of a list that run here. */
    public List<Node> mine(List<Node> all) {
        return all.stream().filter(mine).toList();
    }

    /** The organisations whose administrator's key is in this data folder. */
    public List<String> administered() {
        return network.topology().organisations().stream()
                .map(member -> member.name())
                .filter(name ->
                        Files.exists(MaterialPaths.signingKey(data.crypto().user(name, MaterialPaths.ADMIN))))
                .toList();
    }

    /**
     * An administrator whose key is here.
     *
     * @throws FabricException if there is none
     */
    public PeerClient anyAdministrator() {
        List<String> names = administered();
        if (names.isEmpty()) {
            throw new FabricException(
                    "There is no administrator's key in " + data.crypto().cryptoDir() + ".");
        }
        return channel().client(network.firstPeer(names.get(0)));
    }

    /** Whether a node runs here; of a chaincode service any version. */
    public boolean runs(Node node) throws IOException {
        if (node.kind() != Node.Kind.CHAINCODE) {
            return nodes().process(node).running().isPresent();
        }
        for (InstalledPackage chaincode : packages().all()) {
            if (nodes().process(node, chaincode).running().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Tells about a step. */
    public void step(String what) {
        progress.accept(what + " ...");
    }
}
