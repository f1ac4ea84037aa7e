// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.forestledger.fabric.UserCertificates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "revoke", description = "Withdraws the certificates of a user, whom all peers refuse from then on.")
final class RevokeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

    @Parameters(paramLabel = "USER", description = "A login.")
    private String user;

    @Override
    public Integer call() throws IOException {
        boolean news = new UserCertificates(options.site(spec)).revoke(user);
        spec.commandLine()
                .getOut()
                .println("The certificates of " + user + (news ? " are revoked." : " were revoked already."));
        return 0;
    }
}
