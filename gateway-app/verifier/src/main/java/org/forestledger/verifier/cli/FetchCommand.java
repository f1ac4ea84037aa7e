// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.forestledger.verifier.UnusableInputException;
import org.forestledger.verifier.block.BlockFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Downloads blocks as files; what was downloaded before is kept. */
@Command(
        name = "fetch",
        description = {"从网关下载区块文件。", "Downloads the blocks from a gateway as files."})
final class FetchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助 / Shows this help.")
    private boolean help;

    @Option(
            names = "--url",
            defaultValue = "http://127.0.0.1:8080",
            paramLabel = "URL",
            description = "网关地址 / Address of the gateway (default ${DEFAULT-VALUE}).")
    private URI url;

    @Option(names = "--user", required = true, paramLabel = "USER", description = "用户名 / Login.")
    private String user;

    @Option(
            names = "--password-file",
            required = true,
            paramLabel = "FILE",
            description = "只含密码的文件 / File that holds the password alone.")
    private Path passwordFile;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "目标文件夹 / Folder for the files.")
    private Path out;

    @Override
    public Integer call() throws InterruptedException {
        try {
            GatewayBlocks gateway =
                    new GatewayBlocks(url, user, Files.readString(passwordFile).strip());
            Files.createDirectories(out);
            long height = gateway.height();
            long fetched = 0;
            for (long number = 0; number < height; number++) {
                Path file = out.resolve(BlockFiles.fileName(number));
                if (!Files.exists(file)) {
                    gateway.download(number, file);
                    fetched++;
                }
            }
            spec.commandLine().getOut().println("下载区块 / fetched " + fetched + " blocks, " + height + " in " + out);
            return VerifierCommand.GOOD;
        } catch (IOException e) {
            throw new UnusableInputException("The blocks cannot be fetched from " + url + ": " + e.getMessage(), e);
        }
    }
}
