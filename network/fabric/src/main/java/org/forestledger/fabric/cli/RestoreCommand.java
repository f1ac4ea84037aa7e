// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.forestledger.fabric.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description = "Puts a backup in the place of a peer's data; the peer fetches the blocks since.")
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

    @Parameters(paramLabel = "NODE", description = "A peer, for example peer0.government.")
    private String name;

    @Option(names = "--from", required = true, paramLabel = "FILE", description = "A file that backup has written.")
    private Path from;

    @Option(names = "--force", description = "Stops a peer that runs and replaces data that is there.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        new Backups(options.site(spec)).restore(name, from, force);
        spec.commandLine().getOut().println(name + " serves with the data of " + from + ".");
        return 0;
    }
}
