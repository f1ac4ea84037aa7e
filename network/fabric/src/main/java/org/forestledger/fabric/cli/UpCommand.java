// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.forestledger.fabric.chaincode.Packages;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.tools.Tools;
import org.forestledger.fabric.topology.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "up", description = "Starts what does not run, joins the channel, deploys the chaincode.")
final class UpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

    @Mixin
    private NewNetworkOptions looks;

    @Option(
            names = "--chaincode-jar",
            paramLabel = "FILE",
            defaultValue = "${sys:forest.root:-.}/chaincode/contract/target/chaincode.jar",
            description = "The chaincode that a new network begins with.")
    private Path chaincodeJar;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "600",
            description = "How long to wait for what other hosts have to do; 600 by default.")
    private int waitSeconds;

    @Option(names = "--reset", description = "Destroys the ledger and the identities in the data folder first.")
    private boolean reset;

    @Override
    public Integer call() throws IOException {
        DataFolder data = options.folder();
        Tools tools = Tools.find(System.getenv());
        if (reset) {
            reset(data);
        }
        Network network = looks.network(data);
        Path jar = chaincodeJar.toAbsolutePath().normalize();
        if (new Packages(data).all().isEmpty() && !Files.isRegularFile(jar)) {
            throw new FabricException("There is no chaincode jar " + jar + "; build it with mvn package.");
        }
        EndpointsFile.remove(data);
        ToolRun run = new ToolRun(tools);
        var mine = options.mine(network);
        Preparation.prepare(network, data, run, options.everyHost());
        new Up(network, data, run, mine, jar, Duration.ofSeconds(waitSeconds), this::say).run();
        return 0;
    }

    private void reset(DataFolder data) throws IOException {
        NetworkOptions.bundledHost(data).ifPresent(host -> {
            throw new FabricException("The identities in " + data.root() + " came in the bundle of the host " + host
                    + " and cannot be made here again; unpack the bundle into another data folder instead of --reset.");
        });
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
