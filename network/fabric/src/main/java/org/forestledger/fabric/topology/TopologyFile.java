// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.topology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.Json;
import tools.jackson.core.JacksonException;

/** Reads topology files and the ones that come with the product. */
public final class TopologyFile {
    /** Names of the shipped ones. */
    public static final Set<String> SHIPPED = Set.of("bft", "raft", "hosts");

    private TopologyFile() {}

    /**
     * Reads a topology.
     *
     * @param nameOrFile a name in {@link #SHIPPED} or a file
     * @throws FabricException if there is no such file, or it has faults; the message lists them all
     */
    public static Topology read(String nameOrFile) {
        if (SHIPPED.contains(nameOrFile)) {
            try (InputStream in = TopologyFile.class.getResourceAsStream(
                    "/org/forestledger/fabric/topologies/" + nameOrFile + ".json")) {
                return parse(in.readAllBytes(), nameOrFile);
            } catch (IOException e) {
                throw new FabricException("The shipped topology " + nameOrFile + " cannot be read.", e);
            }
        }
        return read(Path.of(nameOrFile));
    }

    /**
     * Reads a topology file.
     *
     * @throws FabricException if it cannot be read or has faults; the message lists them all
     */
    public static Topology read(Path file) {
        try {
            return parse(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new FabricException("The topology file " + file + " cannot be read.", e);
        }
    }

    static Topology parse(byte[] json, String source) {
        Topology topology;
        try {
            topology = Json.MAPPER.readValue(json, Topology.class);
        } catch (JacksonException e) {
            throw new FabricException(
                    "The topology " + source + " is not valid JSON of its format: " + e.getOriginalMessage(), e);
        }
        return check(topology, "The topology " + source);
    }

    /**
     * Refuses a topology that has become a faulty one.
     *
     * @throws FabricException if it has faults; the message lists them all
     */
    public static Topology check(Topology topology) {
        return check(topology, "The changed topology");
    }

    private static Topology check(Topology topology, String what) {
        List<String> faults = TopologyCheck.faults(topology);
        if (!faults.isEmpty()) {
            throw new FabricException(what + " has faults: " + String.join("; ", faults) + ".");
        }
        return topology;
    }
}
