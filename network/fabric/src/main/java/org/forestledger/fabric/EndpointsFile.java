// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.forestledger.fabric.channel.Genesis;
import org.forestledger.fabric.lifecycle.Lifecycle;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;

/** The file that tells the gateway and other programs where the network is; it is there only while the network is ready. */
public final class EndpointsFile {
    private EndpointsFile() {}

    /** Writes the file so that a reader sees all of it or none. */
    public static void write(Network network, DataFolder data) throws IOException {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("network", "fabric");
        file.put("ordering", network.topology().ordering().type().name().toLowerCase(Locale.ROOT));
        file.put("channel", network.topology().channel());
        file.put("chaincode", Lifecycle.CHAINCODE);
        file.put("genesisHash", Genesis.hash(data.genesisBlock()));
        file.put(
                "peers",
                network.peers().stream().map(peer -> entry(network, data, peer)).toList());
        Path path = data.endpoints();
        Files.createDirectories(path.getParent());
        Path next = path.resolveSibling("endpoints.json.next");
        Files.writeString(next, Json.MAPPER.writeValueAsString(file) + "\n");
        Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, Object> entry(Network network, DataFolder data, Node peer) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("mspId", peer.mspId());
        entry.put("organisation", peer.organisation());
        entry.put("name", peer.name());
        entry.put("address", peer.endpoint());
        entry.put("serverName", peer.name());
        entry.put("tlsCaCertificate", relative(data, data.crypto().tlsAuthorityCertificate(peer.organisation())));
        // A host holds its own organisation's gateway key only; any member's TLS certificate opens the connection.
        Stream.concat(Stream.of(peer), network.peers().stream())
                .map(owner -> data.crypto().gateway(owner.organisation()).resolve("tls"))
                .filter(tls -> Files.exists(tls.resolve("client.key")))
                .findFirst()
                .ifPresent(tls -> {
                    entry.put("tlsClientCertificate", relative(data, tls.resolve("client.crt")));
                    entry.put("tlsClientKey", relative(data, tls.resolve("client.key")));
                });
        return entry;
    }

    private static String relative(DataFolder data, Path file) {
        return data.root().relativize(file).toString();
    }

    /** Removes the file: the network is not ready. */
    public static void remove(DataFolder data) throws IOException {
        Files.deleteIfExists(data.endpoints());
    }
}
