// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.util.concurrent.Callable;
import org.forestledger.fabric.UserCertificates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "renew-user", description = "Gives a user new certificates and keys with the same roles.")
final class RenewUserCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

    @Parameters(paramLabel = "USER", description = "A login, or Admin@ORGANISATION for an administrator.")
    private String user;

    @Override
    public Integer call() {
        new UserCertificates(options.site(spec)).renew(user);
        spec.commandLine().getOut().println(user + " has new certificates.");
        return 0;
    }
}
