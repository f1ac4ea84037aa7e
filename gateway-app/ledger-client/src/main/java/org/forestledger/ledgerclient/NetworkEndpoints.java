// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Where a network listens, as {@code network/endpoints.json} says it.
 *
 * @param network kind of network, {@code embedded} or {@code fabric}
 * @param channel channel name
 * @param chaincode chaincode name
 * @param genesisHash hash of block 0's header, the anchor of the chain; empty if not given
 * @param peers at least one
 */
public record NetworkEndpoints(String network, String channel, String chaincode, String genesisHash, List<Peer> peers) {
    public NetworkEndpoints {
        peers = List.copyOf(peers);
    }

    /**
     * One peer.
     *
     * @param mspId organisation as the ledger knows it
     * @param organisation its short name
     * @param address host and port
     * @param serverName name in the peer's TLS certificate
     * @param tlsCaCertificate PEM file of the organisation's TLS root
     */
    public record Peer(String mspId, String organisation, String address, String serverName, Path tlsCaCertificate) {}

    /** The peer of an organisation. */
    public Optional<Peer> peerOf(String mspId) {
        return peers.stream().filter(peer -> peer.mspId().equals(mspId)).findFirst();
    }

    /**
     * Reads the file. Relative paths in it start at the data folder, which is the parent of the file's folder.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws LedgerException with {@link LedgerFailure.Fault} if a field is missing
     */
    public static NetworkEndpoints read(Path endpointsJson) {
        JsonNode root;
        try {
            root = Json.parse(Files.readString(endpointsJson));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path dataFolder = endpointsJson.toAbsolutePath().getParent().getParent();
        List<Peer> peers = new ArrayList<>();
        JsonNode array = root.get("peers");
        if (array == null || array.isEmpty()) {
            throw new LedgerException(new LedgerFailure.Fault("endpoints name no peers"));
        }
        for (JsonNode node : array) {
            peers.add(new Peer(
                    Json.text(node, "mspId"),
                    Json.text(node, "organisation"),
                    Json.text(node, "address"),
                    Json.text(node, "serverName"),
                    dataFolder.resolve(Json.text(node, "tlsCaCertificate"))));
        }
        return new NetworkEndpoints(
                Json.text(root, "network", ""),
                Json.text(root, "channel"),
                Json.text(root, "chaincode"),
                Json.text(root, "genesisHash", ""),
                peers);
    }
}
