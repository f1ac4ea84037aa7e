// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.forestledger.fabric.OneNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "stop", description = "Stops single nodes.")
final class StopCommand implements Callable<Integer> {
    @Mixin
    private NetworkOptions options;

    @Parameters(paramLabel = "NODE", arity = "1..*", description = "For example peer0.government or chaincode.partner.")
    private List<String> names;

    @Override
    public Integer call() throws IOException {
        OneNode node = OneNode.of(options.folder());
        for (String name : names) {
            node.stop(name);
        }
        return 0;
    }
}
