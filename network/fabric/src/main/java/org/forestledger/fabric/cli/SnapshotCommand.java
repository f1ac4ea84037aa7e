// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.forestledger.fabric.Snapshots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "snapshot", description = "Makes a snapshot of a peer's ledger, from which another peer can begin.")
final class SnapshotCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

    @Parameters(paramLabel = "NODE", description = "A peer, for example peer0.government.")
    private String name;

    @Option(names = "--out", paramLabel = "DIR", description = "An empty folder to copy it to.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Snapshots.Snapshot snapshot = new Snapshots(options.site(spec)).take(name);
        if (out != null) {
            snapshot = Snapshots.copy(snapshot, out);
        }
        spec.commandLine().getOut().println("folder      " + snapshot.folder());
        spec.commandLine().getOut().println("block       " + snapshot.block());
        spec.commandLine().getOut().println("state hash  " + snapshot.stateHash());
        spec.commandLine().getOut().println("commit hash " + snapshot.commitHash());
        return 0;
    }
}
