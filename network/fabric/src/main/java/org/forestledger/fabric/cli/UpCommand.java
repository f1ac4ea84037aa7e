// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.Down;
import org.forestledger.fabric.EndpointsFile;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.NetworkFile;
import org.forestledger.fabric.Preparation;
import org.forestledger.fabric.Up;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.tools.Tools;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.TopologyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "up", description = "Starts what does not run, joins the channel, deploys the chaincode.")
final class UpCommand implements Callable<Integer> {
    private static final int DEFAULT_PORT_BASE = 7050;
    private static final int LAST_PORT = 65_535;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

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

    @Option(
            names = "--chaincode-jar",
            paramLabel = "FILE",
            defaultValue = "chaincode/contract/target/chaincode.jar",
            description = "The chaincode that a new network begins with.")
    private Path chaincodeJar;

    @Option(names = "--reset", description = "Destroys the ledger and the identities in the data folder first.")
    private boolean reset;

    @Override
    public Integer call() throws IOException {
        DataFolder data = options.folder();
        Tools tools = Tools.find(System.getenv());
        if (reset) {
            reset(data);
        }
        Network network = network(data);
        EndpointsFile.remove(data);
        ToolRun run = new ToolRun(tools);
        var mine = options.mine(network);
        Preparation.prepare(network, data, run, options.everyHost());
        new Up(network, data, run, mine, chaincodeJar.toAbsolutePath(), this::say).run();
        return 0;
    }

    private Network network(DataFolder data) {
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

    private void reset(DataFolder data) throws IOException {
        Optional<Network> existing = NetworkFile.read(data);
        if (existing.isPresent()) {
            Down.run(existing.get(), data, node -> true);
        }
        List<Path> doomed =
                List.of(data.fabric(), data.crypto().cryptoDir(), data.root().resolve("network"));
        for (Path folder : doomed) {
            deleteTree(folder);
        }
        say("Destroyed the ledger and the identities in " + data.root() + ".");
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
    }
}
