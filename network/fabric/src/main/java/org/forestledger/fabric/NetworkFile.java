// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Topology;
import tools.jackson.core.JacksonException;

/** The topology and the ports that a data folder was made with. */
public final class NetworkFile {
    private NetworkFile() {}

    /**
     * What is in the file.
     *
     * @param topology the topology
     * @param portBase the first port
     */
    public record Content(Topology topology, int portBase) {}

    /**
     * Reads the file of a data folder.
     *
     * @return empty if the folder holds no network of real Fabric
     */
    public static Optional<Network> read(DataFolder data) {
        if (!Files.exists(data.network())) {
            return Optional.empty();
        }
        try {
            Content content = Json.MAPPER.readValue(Files.readAllBytes(data.network()), Content.class);
            return Optional.of(Network.of(content.topology(), content.portBase()));
        } catch (IOException | JacksonException e) {
            throw new FabricException(data.network() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads the file of a data folder that must hold a network.
     *
     * @throws FabricException if it holds none
     */
    public static Network require(DataFolder data) {
        return read(data)
                .orElseThrow(() -> new FabricException(
                        "There is no network of real Fabric in " + data.root() + "; network/up --fabric makes one."));
    }

    /** Writes the file. */
    public static void write(Network network, DataFolder data) throws IOException {
        PrivateFile.write(
                data.network(),
                Json.MAPPER.writeValueAsString(new Content(network.topology(), network.portBase())) + "\n");
    }
}
