// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.forestledger.fabric.channel.Genesis;
import org.forestledger.fabric.tools.ToolRun;
import org.forestledger.fabric.topology.Network;
import org.forestledger.identity.IdentityException;
import org.forestledger.identity.IdentityMaterial;

/** What must lie in the data folder before a process can start; each piece is made once and then left alone. */
public final class Preparation {
    private static final long LEAST_FREE_BYTES = 300L * 1024 * 1024;
    private static final List<String> BUILDER = List.of("detect", "build", "release");

    private Preparation() {}

    /**
     * Makes identities, TLS roots, the first block and the external builder where they are missing.
     *
     * @param wholeConsortium whether this command may make identities for everybody; a host of a larger network may not
     * @throws FabricException if the disk is full, or a piece is half there
     */
    public static void prepare(Network network, DataFolder data, ToolRun tools, boolean wholeConsortium)
            throws IOException {
        Files.createDirectories(data.fabric());
        requireSpace(data);
        identities(network, data, wholeConsortium);
        tlsRoots(network, data);
        Genesis.make(network, data, tools);
        for (String program : BUILDER) {
            builder(data, program);
        }
        NetworkFile.write(network, data);
    }

    /**
     * Refuses to begin on a disk that is nearly full: a peer that cannot write stops in the middle of a block.
     *
     * @throws FabricException if less than 300 MiB are free
     */
    static void requireSpace(DataFolder data) throws IOException {
        long free = Files.getFileStore(data.fabric()).getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new FabricException("The disk of " + data.root() + " has only " + free / (1024 * 1024)
                    + " MiB free; a network needs at least " + LEAST_FREE_BYTES / (1024 * 1024) + " MiB.");
        }
    }

    private static void identities(Network network, DataFolder data, boolean wholeConsortium) {
        Path crypto = data.crypto().cryptoDir();
        if (!wholeConsortium) {
            if (!Files.isDirectory(crypto)) {
                throw new FabricException("There are no identities in " + crypto
                        + "; unpack the bundle of this host there, which network/fabric/ctl bundle makes.");
            }
            return;
        }
        try {
            IdentityMaterial.generate(crypto, network.consortium(), Instant.now());
        } catch (IdentityException e) {
            throw new FabricException(e.getMessage(), e);
        }
    }

    private static void tlsRoots(Network network, DataFolder data) throws IOException {
        StringBuilder roots = new StringBuilder();
        for (var organisation : network.consortium().organisations()) {
            Path root = data.crypto().tlsAuthorityCertificate(organisation.name());
            if (!Files.exists(root)) {
                throw new FabricException("The identities in " + data.crypto().cryptoDir() + " lack " + root
                        + "; they were made for another consortium.");
            }
            roots.append(Files.readString(root));
        }
        PrivateFile.write(data.tlsRoots(), roots.toString());
    }

    private static void builder(DataFolder data, String program) throws IOException {
        Path file = data.builder().resolve("bin").resolve(program);
        Files.createDirectories(file.getParent());
        try (InputStream in = Objects.requireNonNull(Preparation.class.getResourceAsStream("builder/" + program))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
