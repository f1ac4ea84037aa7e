// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.forestledger.fabric.Units;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "unit", description = "Prints a systemd unit for a node, and writes its environment file.")
final class UnitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

    @Parameters(paramLabel = "NODE", description = "For example peer0.government.")
    private String name;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            defaultValue = "forest-ledger",
            description = "The account that the node runs under; forest-ledger by default.")
    private String user;

    @Override
    public Integer call() throws IOException {
        spec.commandLine().getOut().print(new Units(options.site(spec)).unit(name, user));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
