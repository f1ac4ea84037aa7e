// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.forestledger.verifier.UnusableInputException;
import org.forestledger.verifier.Verifier;
import org.forestledger.verifier.VerifierSettings;
import org.forestledger.verifier.block.BlockFiles;
import org.forestledger.verifier.content.InvariantCheck;
import org.forestledger.verifier.report.JsonReport;
import org.forestledger.verifier.report.Report;
import org.forestledger.verifier.report.TextReport;
import org.forestledger.verifier.state.StateCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges block files. */
@Command(
        name = "verify",
        description = {"核验区块文件。", "Judges block files."})
final class VerifyCommand implements Callable<Integer> {
    private final Supplier<List<StateCheck>> stateChecks;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助 / Shows this help.")
    private boolean help;

    @Option(
            names = "--blocks",
            required = true,
            paramLabel = "DIR-or-FILE",
            description = "区块文件夹或文件 / Folder of *.block files, or one file.")
    private Path blocks;

    @Option(
            names = "--anchor",
            required = true,
            paramLabel = "HEX",
            description = "创世区块头的 SHA-256 / SHA-256 of the first block's header, from someone you trust.")
    private String anchor;

    @Option(
            names = "--endorsers",
            split = ",",
            paramLabel = "MSP",
            description = {
                "必须全部背书的组织；账本上有链码定义时以定义为准，两者不一致即为问题。",
                "Organisations that must all endorse. Where the ledger defines its chaincodes, a definition that says"
                        + " otherwise is a fault; where it defines none, by default the three of the ledger."
            })
    private Set<String> endorsers;

    @Option(names = "--json", paramLabel = "FILE", description = "报告写成 JSON / Writes the report as JSON too.")
    private Path json;

    VerifyCommand(Supplier<List<StateCheck>> stateChecks) {
        this.stateChecks = stateChecks;
    }

    @Override
    public Integer call() {
        VerifierSettings settings = new VerifierSettings(anchor, Optional.ofNullable(endorsers));
        Report report =
                new Verifier(settings, stateChecks.get(), List.of(new InvariantCheck())).verify(BlockFiles.at(blocks));
        spec.commandLine().getOut().print(TextReport.of(report));
        spec.commandLine().getOut().flush();
        if (json != null) {
            try {
                Files.writeString(json, JsonReport.of(report) + "\n");
            } catch (IOException e) {
                throw new UnusableInputException("The report cannot be written to " + json + ".", e);
            }
        }
        return report.isGood() ? VerifierCommand.GOOD : VerifierCommand.FAULT;
    }
}
