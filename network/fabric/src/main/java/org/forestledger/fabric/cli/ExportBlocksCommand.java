// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.forestledger.fabric.BlockExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "export-blocks",
        description = "Writes blocks to files for the verifier; what was written before is kept.")
final class ExportBlocksCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder for the files.")
    private Path out;

    @Option(names = "--from", paramLabel = "N", defaultValue = "0", description = "The first block; 0 by default.")
    private long from;

    @Option(names = "--to", paramLabel = "N", description = "The last block; the newest one by default.")
    private Long to;

    @Option(names = "--peer", paramLabel = "NODE", description = "The peer; by default one that runs here.")
    private String peer;

    @Override
    public Integer call() throws IOException {
        BlockExport.Outcome outcome = new BlockExport(options.site(spec))
                .export(out, from, Optional.ofNullable(to), Optional.ofNullable(peer));
        spec.commandLine()
                .getOut()
                .println("Wrote " + outcome.written() + " blocks; " + out + " holds blocks " + from + " to "
                        + outcome.last() + ".");
        return 0;
    }
}
