// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the identities lie: the folder layout that Fabric's own tools use.
 *
 * @param root the {@code crypto} folder
 */
public record CryptoLayout(Path root) {

    /** The membership folder of an organisation: CA certificates and config.yaml. */
    public Path organisationMsp(Organisation organisation) {
        return root.resolve("organizations").resolve(organisation.name()).resolve("msp");
    }

    /** The membership folder of an organisation's peer, with its key. */
    public Path peerMsp(Organisation organisation) {
        return peer(organisation).resolve("msp");
    }

    /** The folder with the peer's ca.crt, server.crt and server.key. */
    public Path peerTls(Organisation organisation) {
        return peer(organisation).resolve("tls");
    }

    /** The membership folder of the orderer, with its key and the CA certificate of its organisation. */
    public Path ordererMsp() {
        return root.resolve("orderers").resolve("orderer0").resolve("msp");
    }

    /** The folder with the orderer's TLS certificate. */
    public Path ordererTls() {
        return root.resolve("orderers").resolve("orderer0").resolve("tls");
    }

    private Path peer(Organisation organisation) {
        return root.resolve("organizations")
                .resolve(organisation.name())
                .resolve("peers")
                .resolve("peer0");
    }

    /**
     * The files of a folder, sorted by name; none if the folder is not there.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /**
     * The one file of a folder.
     *
     * @throws IOException if there is none or more than one
     */
    public static Path onlyFile(Path folder) throws IOException {
        List<Path> files = files(folder);
        if (files.size() != 1) {
            throw new IOException("Expected exactly one file in " + folder + " but found " + files.size());
        }
        return files.get(0);
    }
}
