// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.nio.file.Files;
import java.util.Optional;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.NetworkFile;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.TopologyFile;
import picocli.CommandLine.Option;

/** What decides how a new network looks; a network that is there keeps its looks. */
final class NewNetworkOptions {
    private static final int DEFAULT_PORT_BASE = 7050;
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--topology",
            paramLabel = "FILE",
            description = "Topology file, or bft, raft or hosts for a shipped one; bft for a new network.")
    private String topology;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = "First of the 80 ports of a new network; 7050 by default.")
    private Integer portBase;

    /**
     * The network of the data folder, or the new one for an empty folder.
     *
     * @throws FabricException if the folder holds another network than the options ask for
     */
    Network network(DataFolder data) {
        Optional<Network> existing = NetworkFile.read(data);
        if (existing.isEmpty()) {
            refuseOtherNetwork(data);
            int base = portBase == null ? DEFAULT_PORT_BASE : portBase;
            if (base < 1 || base + Network.PORTS > LAST_PORT) {
                throw new FabricException("--port-base must be 1 to " + (LAST_PORT - Network.PORTS) + ".");
            }
            return Network.of(TopologyFile.read(topology == null ? "bft" : topology), base);
        }
        Network known = existing.get();
        if (topology != null && !TopologyFile.read(topology).equals(known.topology())) {
            throw differs(data, "another topology");
        }
        if (portBase != null && portBase != known.portBase()) {
            throw differs(data, "the port base " + known.portBase());
        }
        return known;
    }

    private static FabricException differs(DataFolder data, String what) {
        return new FabricException("The network in " + data.root() + " was made with " + what
                + "; leave the option out to go on with it, name another data folder, or destroy it with --reset.");
    }

    private static void refuseOtherNetwork(DataFolder data) {
        if (Files.exists(data.root().resolve("network").resolve("genesis.block"))) {
            throw new FabricException("The data folder " + data.root()
                    + " holds an embedded network; name another one, or destroy it with --reset.");
        }
    }
}
