// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** The file that tells other programs where the network is; it is there only while the network is ready. */
final class EndpointsFile {
    private EndpointsFile() {}

    static Path path(Path networkDir) {
        return networkDir.resolve("endpoints.json");
    }

    /** Writes the file so that a reader sees all of it or none. */
    static void write(Path networkDir, String channel, String chaincode, String genesisHash, List<Endpoint> endpoints)
            throws IOException {
        String peers = endpoints.stream().map(EndpointsFile::peer).collect(Collectors.joining(",\n"));
        String json = "{\n  \"network\": \"embedded\",\n  \"channel\": " + quoted(channel) + ",\n  \"chaincode\": "
                + quoted(chaincode) + ",\n  \"genesisHash\": " + quoted(genesisHash) + ",\n  \"peers\": [\n" + peers
                + "\n  ]\n}\n";
        Path next = networkDir.resolve("endpoints.json.next");
        Files.writeString(next, json);
        Files.move(next, path(networkDir), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String peer(Endpoint endpoint) {
        return "    {\"mspId\": " + quoted(endpoint.mspId())
                + ", \"organisation\": " + quoted(endpoint.organisation())
                + ", \"address\": " + quoted(endpoint.address())
                + ", \"serverName\": " + quoted(endpoint.serverName())
                + ", \"tlsCaCertificate\": "
                + quoted(endpoint.tlsCaCertificate().toAbsolutePath().toString()) + "}";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
