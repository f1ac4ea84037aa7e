// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.forestledger.fabric.Upgrade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "upgrade", description = "Puts another chaincode into force; on several hosts, each runs this.")
final class UpgradeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

    @Option(
            names = "--chaincode-jar",
            paramLabel = "FILE",
            defaultValue = "${sys:forest.root:-.}/chaincode/contract/target/chaincode.jar",
            description = "The chaincode; by default the one that was built here.")
    private Path chaincodeJar;

    @Override
    public Integer call() throws IOException {
        boolean news = Upgrade.run(options.site(spec), chaincodeJar.toAbsolutePath());
        spec.commandLine()
                .getOut()
                .println(
                        news
                                ? "The channel runs the chaincode of " + chaincodeJar + "."
                                : "The channel runs the chaincode of " + chaincodeJar + " already.");
        return 0;
    }
}
