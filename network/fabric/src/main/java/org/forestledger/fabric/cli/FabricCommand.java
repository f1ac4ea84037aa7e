// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.forestledger.fabric.FabricException;
import org.forestledger.identity.IdentityException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code network/fabric/ctl}: exit code 0 when done, 1 when refused, 2 when called wrongly. */
@Command(
        name = "network/fabric/ctl",
        description = "Runs the ledger on real Hyperledger Fabric.",
        subcommands = {
            MaterialCommand.class,
            BundleCommand.class,
            UnbundleCommand.class,
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            StartCommand.class,
            StopCommand.class,
            RestartCommand.class,
            UpgradeCommand.class,
            RenewCommand.class,
            RenewUserCommand.class,
            RevokeCommand.class,
            SignUpdateCommand.class,
            SubmitUpdateCommand.class,
            AddPeerCommand.class,
            SnapshotCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ExportBlocksCommand.class,
            UnitCommand.class
        })
public final class FabricCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    private FabricCommand() {}

    /**
     * Runs the command and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new FabricCommand()).setExecutionExceptionHandler((failure, command, result) -> {
            if (failure instanceof FabricException || failure instanceof IdentityException) {
                command.getErr().println(failure.getMessage());
                return CommandLine.ExitCode.SOFTWARE;
            }
            if (failure instanceof IOException || failure instanceof UncheckedIOException) {
                command.getErr().println("A file cannot be read or written: " + failure.getMessage());
                return CommandLine.ExitCode.SOFTWARE;
            }
            throw failure;
        });
    }
}
