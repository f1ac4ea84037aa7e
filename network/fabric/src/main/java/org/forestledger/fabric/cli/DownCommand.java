// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.Down;
import org.forestledger.fabric.NetworkFile;
import org.forestledger.fabric.topology.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "down", description = "Stops the nodes; the ledger stays.")
final class DownCommand implements Callable<Integer> {
    @Mixin
    private NetworkOptions options;

    @Override
    public Integer call() throws IOException {
        DataFolder data = options.folder();
        Network network = NetworkFile.require(data);
        Down.run(network, data, options.mine(network));
        return 0;
    }
}
