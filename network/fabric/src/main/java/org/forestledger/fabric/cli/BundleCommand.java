// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.NetworkFile;
import org.forestledger.fabric.bundle.Bundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "bundle",
        description = "Packs what one host needs and no other organisation's private key; the file holds private keys.")
final class BundleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${DATA_DIR:-network/data}",
            description = "Where the material was made; by default DATA_DIR, else network/data.")
    private Path data;

    @Option(names = "--host", required = true, paramLabel = "NAME", description = "The host, as the topology names it.")
    private String host;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The .tar.gz file to make.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        DataFolder folder = new DataFolder(data);
        Bundle.write(NetworkFile.require(folder), folder, host, out);
        spec.commandLine().getErr().println("Made " + out + " for the host " + host + "; give it to nobody else.");
        return 0;
    }
}
