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
import org.forestledger.fabric.chaincode.InstalledPackage;
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
     * Writes the file for one chaincode package; a peer that has built the package already gets it too.
     *
     * @param peer whose file
     * @param service the service that it dials
     * @param chaincode the package
     * @throws IOException if it cannot be written
     */
    public static void write(DataFolder data, Node peer, Node service, InstalledPackage chaincode) throws IOException {
        Path tls = data.material(peer).resolve("tls");
        Map<String, Object> connection = new LinkedHashMap<>();
        connection.put("address", service.address() + ":" + chaincode.port(service));
        connection.put("dial_timeout", "3s");
        connection.put("tls_required", true);
        connection.put("client_auth_required", true);
        connection.put("client_key", Files.readString(tls.resolve("server.key")));
        connection.put("client_cert", Files.readString(tls.resolve("server.crt")));
        connection.put(
                "root_cert",
                Files.readString(data.material(service).resolve("tls").resolve("ca.crt")));
        String text = Json.MAPPER.writeValueAsString(connection) + "\n";
        PrivateFile.write(folder(data, peer).resolve(chaincode.label() + ".json"), text);
        Path released = released(data, peer, chaincode);
        if (Files.exists(released)) {
            PrivateFile.write(released, text);
        }
    }

    /** The copy that the external builder has released, which the peer reads each time it dials the chaincode. */
    static Path released(DataFolder data, Node peer, InstalledPackage chaincode) {
        return data.node(peer)
                .resolve("data/externalbuilder/builds")
                .resolve(chaincode.packageId().replace(":", "-"))
                .resolve("release/chaincode/server/connection.json");
    }
}
