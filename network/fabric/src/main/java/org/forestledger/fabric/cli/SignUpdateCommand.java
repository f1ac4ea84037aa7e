// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.forestledger.fabric.ChannelChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "sign-update", description = "Signs a change of the channel that another organisation has made.")
final class SignUpdateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

    @Parameters(paramLabel = "FILE", description = "The change.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        int signatures = new ChannelChange(options.site(spec)).sign(file);
        spec.commandLine().getOut().println(file + " has " + signatures + " signatures.");
        return 0;
    }
}
