// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.node;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.Wait;
import org.forestledger.fabric.chaincode.InstalledPackage;
import org.forestledger.fabric.tools.Tool;
import org.forestledger.fabric.tools.Tools;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;

/** Starts and stops the processes of a network. */
public final class Nodes {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final DataFolder data;
    private final Tools tools;
    private final NodeEnvironment environment;
    private final Health health;

    /** The processes of a network whose TLS authorities are written already. */
    public Nodes(Network network, DataFolder data, Tools tools) {
        this.data = data;
        this.tools = tools;
        this.environment = new NodeEnvironment(network, data, tools.config());
        this.health = new Health(data.tlsRoots());
    }

    /** The process of a node. */
    public NodeProcess process(Node node) {
        return new Processes(data).of(node);
    }

    /** The process of a chaincode package of a service. */
    public NodeProcess process(Node service, InstalledPackage chaincode) {
        return new Processes(data).of(service, chaincode);
    }

    /**
     * Starts peers or orderers that do not run, and waits until they answer.
     *
     * @throws FabricException if a port is taken or a process ends; the message has its last words
     */
    public void start(List<Node> nodes) throws IOException {
        List<Node> stopped =
                nodes.stream().filter(node -> process(node).running().isEmpty()).toList();
        // All ports first: nothing is started where not everything can be.
        stopped.forEach(node -> requireFree(node, node.port(), node.sidePort(), node.operationsPort()));
        for (Node node : stopped) {
            process(node).start(command(node), environment(node));
        }
        for (Node node : nodes) {
            await(node, process(node), 0);
        }
    }

    /**
     * Starts chaincode services of one package that do not run, and waits until they take connections.
     *
     * @throws FabricException if a port is taken or a process ends
     */
    public void startChaincode(List<Node> services, InstalledPackage chaincode) throws IOException {
        for (Node service : services) {
            NodeProcess process = process(service, chaincode);
            if (process.running().isEmpty()) {
                requireFree(service, chaincode.port(service));
                process.start(command(chaincode), environment(service, chaincode));
            }
        }
        for (Node service : services) {
            await(service, process(service, chaincode), chaincode.port(service));
        }
    }

    /** Stops a node. */
    public void stop(Node node) throws IOException {
        process(node).stop();
    }

    /** Stops a chaincode service. */
    public void stop(Node service, InstalledPackage chaincode) throws IOException {
        process(service, chaincode).stop();
    }

    private void await(Node node, NodeProcess process, int chaincodePort) {
        Wait.until(
                START_LIMIT,
                () -> {
                    if (process.running().isEmpty()) {
                        throw new FabricException(
                                node.name() + " has ended: " + process.lastWords() + " (" + process.log() + ")");
                    }
                    return health.answers(node, chaincodePort);
                },
                () -> node.name() + " runs but does not answer after " + START_LIMIT.toSeconds() + " s; see "
                        + process.log() + ".");
    }

    private static void requireFree(Node node, int... ports) {
        for (int port : ports) {
            if (Health.listens(node.address(), port)) {
                throw new FabricException("Port " + port + " of " + node.address() + ", which " + node.name()
                        + " needs, is in use; free it or choose another --port-base.");
            }
        }
    }

    /** How much memory and since when, for people. */
    public Optional<Usage> usage(ProcessHandle process) {
        return Usage.of(process);
    }

    /**
     * What a process uses.
     *
     * @param residentKib memory in KiB
     * @param started when it was started
     */
    public record Usage(long residentKib, Optional<Instant> started) {
        static Optional<Usage> of(ProcessHandle process) {
            try {
                Path status = Path.of("/proc", Long.toString(process.pid()), "status");
                return java.nio.file.Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .map(kib -> new Usage(kib, process.info().startInstant()))
                        .findFirst();
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    /** The variables of a node, for those who run it under a supervisor of their own. */
    public Map<String, String> environment(Node node) {
        return node.kind() == Node.Kind.ORDERER ? environment.orderer(node) : environment.peer(node);
    }

    /** The variables of a chaincode service. */
    public Map<String, String> environment(Node service, InstalledPackage chaincode) {
        return ChaincodeService.environment(data, service, chaincode);
    }

    /** The program of a peer or orderer with its arguments. */
    public List<String> command(Node node) {
        return node.kind() == Node.Kind.ORDERER
                ? List.of(tools.program(Tool.ORDERER).toString())
                : List.of(tools.program(Tool.PEER).toString(), "node", "start");
    }

    /** The program of a chaincode service with its arguments. */
    public List<String> command(InstalledPackage chaincode) {
        return ChaincodeService.command(chaincode);
    }
}
