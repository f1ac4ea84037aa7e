// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import java.io.IOException;
import java.nio.file.Path;

/** The network that the tests run against: processes of its own over one data folder. */
interface NetworkUnderTest extends AutoCloseable {
    /** Names the network: {@code embedded}, {@code fabric-bft} or {@code fabric-raft}. */
    String PROPERTY = "forest.network";

    /** The network that {@value #PROPERTY} names; it does not run yet. */
    static NetworkUnderTest in(Path dataDir) {
        String name = System.getProperty(PROPERTY, "embedded");
        return switch (name) {
            case "embedded" -> new EmbeddedProcess(dataDir);
            case "fabric-bft" -> new FabricProcesses(dataDir, "bft");
            case "fabric-raft" -> new FabricProcesses(dataDir, "raft");
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
