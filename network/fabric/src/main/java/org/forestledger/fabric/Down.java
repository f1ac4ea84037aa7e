// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.forestledger.fabric.chaincode.InstalledPackage;
import org.forestledger.fabric.chaincode.Packages;
import org.forestledger.fabric.node.Processes;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;

/** Stops the nodes of some hosts; the ledger stays. */
public final class Down {
    private Down() {}

    /** Stops peers first, so that nothing is endorsed that cannot be ordered, then chaincode, then orderers. */
    public static void run(Network network, DataFolder data, Predicate<Node> mine) throws IOException {
        EndpointsFile.remove(data);
        Processes processes = new Processes(data);
        List<Node> order = new ArrayList<>(network.peers());
        order.addAll(network.orderers());
        for (Node node : order) {
            if (mine.test(node)) {
                processes.of(node).stop();
            }
        }
        for (Node service : network.chaincodes()) {
            if (mine.test(service)) {
                for (InstalledPackage chaincode : new Packages(data).all()) {
                    processes.of(service, chaincode).stop();
                }
            }
        }
    }
}
