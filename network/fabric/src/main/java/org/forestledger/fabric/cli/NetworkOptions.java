// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.NetworkFile;
import org.forestledger.fabric.Site;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;
import org.forestledger.fabric.topology.Topology.Host;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What all commands on a network take. */
final class NetworkOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${DATA_DIR:-network/data}",
            description = "The data folder; by default DATA_DIR, else network/data.")
    Path data;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description =
                    "Only the nodes of this host, as the topology names it; may be repeated. By default the host of"
                            + " the bundle that was unpacked here, else all hosts.")
    List<String> hosts = List.of();

    DataFolder folder() {
        return new DataFolder(data);
    }

    /** The network of the data folder; steps are told on standard error. */
    Site site(CommandSpec spec) {
        DataFolder folder = folder();
        return Site.of(folder, mine(NetworkFile.require(folder)), line -> spec.commandLine()
                .getErr()
                .println(line));
    }

    /**
     * The one host that was named, if any.
     *
     * @throws FabricException if several were
     */
    Optional<String> oneHost() {
        if (hosts.size() > 1) {
            throw new FabricException("Only one --host can be named here.");
        }
        return hosts.stream().findFirst();
    }

    /** Whether this folder holds, and the command is for, the whole network. */
    boolean everyHost() {
        return mineByName().isEmpty();
    }

    /** The host whose bundle was unpacked into a data folder. */
    static Optional<String> bundledHost(DataFolder data) {
        try {
            return Files.exists(data.host())
                    ? Optional.of(Files.readString(data.host()).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new FabricException(data.host() + " cannot be read.", e);
        }
    }

    private List<String> mineByName() {
        return hosts.isEmpty() ? bundledHost(folder()).stream().toList() : hosts;
    }

    Predicate<Node> mine(Network network) {
        Set<String> known = new HashSet<>();
        network.topology().hosts().stream().map(Host::name).forEach(known::add);
        List<String> names = mineByName();
        for (String host : names) {
            if (!known.contains(host)) {
                throw new FabricException("The topology has no host " + host + "; its hosts are "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        }
        return node -> names.isEmpty() || names.contains(node.host());
    }
}
