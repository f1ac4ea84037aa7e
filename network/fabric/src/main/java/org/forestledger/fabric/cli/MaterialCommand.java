// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.Preparation;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.tools.Tools;
import org.forestledger.fabric.topology.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "material",
        description = "Makes the identities of everybody and the channel's first block, and starts nothing.")
final class MaterialCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${DATA_DIR:-network/data}",
            description = "The data folder; by default DATA_DIR, else network/data.")
    private java.nio.file.Path data;

    @Mixin
    private NewNetworkOptions looks;

    @Override
    public Integer call() throws IOException {
        DataFolder folder = new DataFolder(data);
        NetworkOptions.bundledHost(folder).ifPresent(host -> {
            throw new FabricException(folder.root() + " is the data folder of the host " + host
                    + "; the material of everybody is made elsewhere.");
        });
        Network network = looks.network(folder);
        Preparation.prepare(network, folder, new ToolRun(Tools.find(System.getenv())), true);
        spec.commandLine()
                .getErr()
                .println("Made the identities and the first block of channel "
                        + network.topology().channel() + " in " + folder.root() + ".");
        return 0;
    }
}
