// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.cli;

import java.util.List;
import java.util.function.Supplier;
import org.forestledger.verifier.UnusableInputException;
import org.forestledger.verifier.content.CompensationCheck;
import org.forestledger.verifier.content.LinkageCheck;
import org.forestledger.verifier.content.QuotaGrantCheck;
import org.forestledger.verifier.content.RetirementCheck;
import org.forestledger.verifier.content.SettlementCheck;
import org.forestledger.verifier.content.TicketCheck;
import org.forestledger.verifier.content.WorkflowCheck;
import org.forestledger.verifier.state.StateCheck;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code verifier}: exit code 0 all good, 1 fault found, 2 unusable input or wrong call. */
@Command(
        name = "verifier",
        description = {"核验账本区块，不信任任何服务器。", "Judges the blocks of the ledger, trusting no server."},
        synopsisSubcommandLabel = "(verify | fetch)")
public final class VerifierCommand {
    /** Everything holds. */
    static final int GOOD = 0;

    /** A fault was found. */
    static final int FAULT = 1;

    /** The input cannot be judged. */
    static final int UNUSABLE = 2;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助 / Shows this help.")
    private boolean help;

    private VerifierCommand() {}

    /**
     * Runs the command and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(commandLine(VerifierCommand::shippedChecks).execute(args));
    }

    private static List<StateCheck> shippedChecks() {
        return List.of(
                new SettlementCheck(),
                new WorkflowCheck(),
                new RetirementCheck(),
                new CompensationCheck(),
                new LinkageCheck(),
                new QuotaGrantCheck(),
                new TicketCheck());
    }

    static CommandLine commandLine(Supplier<List<StateCheck>> stateChecks) {
        return new CommandLine(new VerifierCommand())
                .addSubcommand(new VerifyCommand(stateChecks))
                .addSubcommand(new FetchCommand())
                .setExecutionExceptionHandler((failure, command, result) -> {
                    if (failure instanceof UnusableInputException) {
                        command.getErr().println(failure.getMessage());
                        return UNUSABLE;
                    }
                    throw failure;
                });
    }
}
