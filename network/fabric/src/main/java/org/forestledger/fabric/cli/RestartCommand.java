// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.forestledger.fabric.Restart;
import org.forestledger.fabric.Site;
import org.forestledger.fabric.topology.Node;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "restart", description = "Restarts nodes and waits until they serve again.")
final class RestartCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

    @ArgGroup(multiplicity = "1")
    private Which which;

    @Option(
            names = "--rolling",
            description = "One after the other, each only after the one before serves, so that the network goes on.")
    private boolean rolling;

    static final class Which {
        @Option(names = "--all", required = true, description = "All nodes of the hosts.")
        boolean all;

        @Parameters(
                paramLabel = "NODE",
                arity = "1..*",
                description = "For example peer0.government or chaincode.partner.")
        List<String> names;
    }

    @Override
    public Integer call() throws IOException {
        Site site = options.site(spec);
        List<Node> nodes = which.all ? site.mine(site.network().nodes()) : Restart.inOrder(site, which.names);
        Restart restart = new Restart(site);
        if (rolling) {
            restart.rolling(nodes);
        } else {
            restart.together(nodes);
        }
        return 0;
    }
}
