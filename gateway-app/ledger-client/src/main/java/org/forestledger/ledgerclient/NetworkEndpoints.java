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
 * @param ordering how blocks are ordered, {@code bft} or {@code raft}; empty if not given
 * @param peers at least one; an organisation may have several
 */
public record NetworkEndpoints(
        String network, String channel, String chaincode, String genesisHash, String ordering, List<Peer> peers) {
    public NetworkEndpoints {
        peers = List.copyOf(peers);
    }

    /**
     * One peer.
     *
     * @param mspId organisation as the ledger knows it
     * @param organisation its short name
     * @param name the peer's own name, for example {@code peer0.government}; the address if not given
     * @param address host and port
     * @param serverName name in the peer's TLS certificate
     * @param tlsCaCertificate PEM file of the organisation's TLS root
     * @param tlsClient what to show a peer that asks its callers for a certificate
     */
    public record Peer(
            String mspId,
            String organisation,
            String name,
            String address,
            String serverName,
            Path tlsCaCertificate,
            Optional<TlsClient> tlsClient) {}

    /**
     * Who calls, as TLS sees it.
     *
     * @param certificate PEM file
     * @param privateKey PEM file
     */
    public record TlsClient(Path certificate, Path privateKey) {}

    /** The peers of an organisation, in the order of the file; none if it has no peer here. */
    public List<Peer> peersOf(String mspId) {
        return peers.stream().filter(peer -> peer.mspId().equals(mspId)).toList();
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
            peers.add(peer(node, dataFolder));
        }
        return new NetworkEndpoints(
                Json.text(root, "network", ""),
                Json.text(root, "channel"),
                Json.text(root, "chaincode"),
                Json.text(root, "genesisHash", ""),
                Json.text(root, "ordering", ""),
                peers);
    }

    private static Peer peer(JsonNode node, Path dataFolder) {
        String address = Json.text(node, "address");
        return new Peer(
                Json.text(node, "mspId"),
                Json.text(node, "organisation"),
                Json.text(node, "name", address),
                address,
                Json.text(node, "serverName"),
                dataFolder.resolve(Json.text(node, "tlsCaCertificate")),
                tlsClient(node, dataFolder));
    }

    private static Optional<TlsClient> tlsClient(JsonNode node, Path dataFolder) {
        if (!node.has("tlsClientCertificate") && !node.has("tlsClientKey")) {
            return Optional.empty();
        }
        return Optional.of(new TlsClient(
                dataFolder.resolve(Json.text(node, "tlsClientCertificate")),
                dataFolder.resolve(Json.text(node, "tlsClientKey"))));
    }
}
