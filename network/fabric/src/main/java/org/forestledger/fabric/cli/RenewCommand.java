// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.forestledger.fabric.Renew;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "renew", description = "Gives a node new certificates and keys of the same authority, and restarts it.")
final class RenewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

    @Parameters(
            paramLabel = "NODE",
            description = "For example peer0.government, orderer1.statecompany or chaincode.partner.")
    private String name;

    @Override
    public Integer call() throws IOException {
        new Renew(options.site(spec)).node(name);
        spec.commandLine().getOut().println(name + " has new certificates.");
        return 0;
    }
}
