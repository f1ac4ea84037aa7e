// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.TopologyFile;
import org.forestledger.identity.Consortium;

/** The network that the tests run against: processes of its own over one data folder. */
public interface NetworkUnderTest extends AutoCloseable {
    /** Names the network: {@code embedded}, {@code fabric-bft} or {@code fabric-raft}. */
    String PROPERTY = "forest.network";

    /** The name that {@value #PROPERTY} gives; {@code embedded} where it gives none. */
    static String name() {
        return System.getProperty(PROPERTY, "embedded");
    }

    /** Who takes part in the network that {@value #PROPERTY} names. */
    static Consortium consortium() {
        return name().equals("embedded")
                ? Consortium.shipped()
                : Network.of(TopologyFile.read(name().substring("fabric-".length())), 0)
                        .consortium();
    }

    /** The network that {@value #PROPERTY} names; it does not run yet. */
    static NetworkUnderTest in(Path dataDir) {
        return named(name(), dataDir, Map.of(), List.of());
    }

    /**
     * A network that does not run yet.
     *
     * @param name which one
     * @param dataDir its data folder
     * @param environment variables for its processes
     * @param options further options of the command that starts it
     */
    static NetworkUnderTest named(String name, Path dataDir, Map<String, String> environment, List<String> options) {
        return switch (name) {
            case "embedded" -> new EmbeddedProcess(dataDir, environment, options);
            case "fabric-bft" -> new FabricProcesses(dataDir, "bft", environment, options);
            case "fabric-raft" -> new FabricProcesses(dataDir, "raft", environment, options);
            default -> throw new IllegalStateException(PROPERTY + " names no network: " + name);
        };
    }

    /** Starts it, also after a kill. It is ready once {@code endpoints.json} is there. */
    void start() throws IOException;

    /** Whether it runs or is on its way. */
    boolean alive();

    /** Whether its nodes are processes that can be stopped one by one. */
    boolean hasNodes();

    /** Stops or starts one node, for example {@code peer0.partner}. */
    void node(String command, String name) throws IOException;

    /** What it has said so far. */
    String log() throws IOException;

    /** SIGKILL to all that belongs to it; returns when all of it has ended. */
    void kill() throws InterruptedException;

    @Override
    void close();
}
