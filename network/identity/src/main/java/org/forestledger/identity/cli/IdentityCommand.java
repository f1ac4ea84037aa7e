// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.forestledger.identity.Consortium;
import org.forestledger.identity.Enrolment;
import org.forestledger.identity.IdentityException;
import org.forestledger.identity.IdentityMaterial;
import org.forestledger.identity.Pem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code identity}: exit code 0 when done, 1 when refused, 2 when called wrongly. */
@Command(
        name = "identity",
        description = "Makes the certificates and MSP folders of a network.",
        subcommands = {IdentityCommand.Generate.class, IdentityCommand.Enrol.class})
public final class IdentityCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    private IdentityCommand() {}

    /**
     * Runs the command and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new IdentityCommand()).setExecutionExceptionHandler((failure, command, result) -> {
            if (failure instanceof IdentityException) {
                command.getErr().println(failure.getMessage());
                return CommandLine.ExitCode.SOFTWARE;
            }
            throw failure;
        });
    }

    @Command(name = "generate", description = "Makes the whole folder; a complete one is left alone.")
    static final class Generate implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Shows this help.")
        private boolean help;

        @Option(names = "--out", required = true, paramLabel = "DIR", description = "The crypto folder to make.")
        private Path out;

        @Option(
                names = "--consortium",
                paramLabel = "FILE",
                description = "Who takes part (JSON); by default the consortium that comes with the product.")
        private Path consortium;

        @Override
        public Integer call() {
            Consortium members = consortium == null ? Consortium.shipped() : Consortium.read(consortium);
            IdentityMaterial.Outcome outcome = IdentityMaterial.generate(out, members, Instant.now());
            String line =
                    switch (outcome) {
                        case CREATED -> "Made " + out;
                        case KEPT -> "Complete already, left alone: " + out;
                    };
            spec.commandLine().getOut().println(line);
            return CommandLine.ExitCode.OK;
        }
    }

    @Command(
            name = "enrol",
            description = "Certifies a key that a user has made and keeps; the key that was kept here is deleted.")
    static final class Enrol implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Shows this help.")
        private boolean help;

        @Option(names = "--crypto", required = true, paramLabel = "DIR", description = "The crypto folder.")
        private Path crypto;

        @Parameters(index = "0", paramLabel = "USER", description = "A user of the folder.")
        private String user;

        @Parameters(index = "1", paramLabel = "REQUEST", description = "The certificate request (PEM), a file.")
        private Path request;

        @Override
        public Integer call() {
            String pem;
            try {
                pem = Files.readString(request);
            } catch (IOException e) {
                throw new IdentityException("The certificate request " + request + " cannot be read.", e);
            }
            X509Certificate certificate = Enrolment.ownKey(crypto, user, pem, Instant.now());
            spec.commandLine().getOut().print(Pem.certificate(certificate));
            spec.commandLine().getOut().flush();
            return CommandLine.ExitCode.OK;
        }
    }
}
