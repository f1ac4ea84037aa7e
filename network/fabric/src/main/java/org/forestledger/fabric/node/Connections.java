// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.Json;
import org.forestledger.fabric.PrivateFile;
import org.forestledger.fabric.topology.Node;

/**
 * How a peer reaches its chaincode service. The address and the keys are the peer's own business, so they are not in the
 * package: every organisation installs, and approves, the same bytes.
 */
public final class Connections {
    /** The variable that tells the external builder where the peer keeps these files. */
    static final String VARIABLE = "FOREST_LEDGER_CHAINCODE_CONNECTIONS";

    private Connections() {}

    static Path folder(DataFolder data, Node peer) {
        return data.node(peer).resolve("connections");
    }

    /**
     * Writes the file for one chaincode package.
     *
     * @param peer whose file
     * @param service the service that it dials
     * @param port port of the service for this package
     * @param label label of the package
     * @throws IOException if it cannot be written
     */
    public static void write(DataFolder data, Node peer, Node service, int port, String label) throws IOException {
        Path tls = data.material(peer).resolve("tls");
        Map<String, Object> connection = new LinkedHashMap<>();
        connection.put("address", service.address() + ":" + port);
        connection.put("dial_timeout", "3s");
        connection.put("tls_required", true);
        connection.put("client_auth_required", true);
        connection.put("client_key", Files.readString(tls.resolve("server.key")));
        connection.put("client_cert", Files.readString(tls.resolve("server.crt")));
        connection.put(
                "root_cert",
                Files.readString(data.material(service).resolve("tls").resolve("ca.crt")));
        PrivateFile.write(
                folder(data, peer).resolve(label + ".json"), Json.MAPPER.writeValueAsString(connection) + "\n");
    }
}
