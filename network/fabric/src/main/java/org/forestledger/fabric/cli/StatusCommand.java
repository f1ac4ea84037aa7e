// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.NetworkFile;
import org.forestledger.fabric.Status;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.tools.Tools;
import org.forestledger.fabric.topology.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        description =
                "Says what runs, how high each peer is and whether the peers agree; exit code 1 if a node is down.")
final class StatusCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOptions options;

    @Override
    public Integer call() throws IOException {
        DataFolder data = options.folder();
        Network network = NetworkFile.require(data);
        ToolRun tools = new ToolRun(Tools.find(System.getenv()));
        List<Status.Line> lines = Status.of(network, data, tools, options.mine(network));
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-36s %-8s %8s %9s %8s  %s%n", "NODE", "STATE", "PROCESS", "MEMORY", "HEIGHT", "STATE HASH");
        for (Status.Line line : lines) {
            out.printf(
                    "%-36s %-8s %8s %9s %8s  %s%n",
                    line.name(),
                    line.running() ? "running" : "stopped",
                    line.pid() == 0 ? "-" : line.pid(),
                    line.residentKib() == 0 ? "-" : line.residentKib() / 1024 + " MiB",
                    line.height() < 0 ? "-" : line.height(),
                    line.commitHash().isEmpty() ? "-" : line.commitHash().substring(0, 16));
        }
        return lines.stream().allMatch(Status.Line::running) ? 0 : 1;
    }
}
