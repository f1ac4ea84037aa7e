// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.forestledger.fabric.AddPeer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "add-peer", description = "Gives an organisation a second peer.")
final class AddPeerCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

    @Parameters(paramLabel = "ORG", description = "The organisation, for example Government.")
    private String organisation;

    @Option(names = "--from-snapshot", paramLabel = "DIR", description = "A snapshot to begin with.")
    private Path snapshot;

    @Override
    public Integer call() throws IOException {
        String name = new AddPeer(
                        options.folder(), line -> spec.commandLine().getErr().println(line))
                .add(organisation, options.oneHost(), Optional.ofNullable(snapshot))
                .name();
        spec.commandLine().getOut().println(name + " serves.");
        return 0;
    }
}
