// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.bundle.Bundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "unbundle", description = "Unpacks this host's bundle into its data folder.")
final class UnbundleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${DATA_DIR:-network/data}",
            description = "The data folder; by default DATA_DIR, else network/data.")
    private Path data;

    @Parameters(paramLabel = "FILE", description = "The bundle.")
    private Path bundle;

    @Override
    public Integer call() throws IOException {
        DataFolder folder = new DataFolder(data);
        String host = Bundle.unpack(bundle, folder);
        spec.commandLine().getErr().println("Unpacked the bundle of the host " + host + " into " + folder.root() + ".");
        return 0;
    }
}
