// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.identity.Consortium.Node;
import org.forestledger.identity.Consortium.Organisation;

/**
 * New certificates and keys for a holder that keeps its name: first prepared beside the old ones, then activated.
 *
 * <p>Between the two steps the others can be told of the new certificate, and a command that was cut off goes on with the
 * same one. The old files go to {@code old/SERIAL} in the holder's folder: never beside the new ones, because Fabric reads
 * every file of an MSP's folder.
 */
public final class Renewal {
    private static final String PREPARED = "next";
    static final String OLD = "old";

    private final Path holder;
    private final Writer writer;

    private Renewal(Path holder, Writer writer) {
        this.holder = holder;
        this.writer = writer;
    }

    private interface Writer {
        void write(Path folder) throws IOException;
    }

    /**
     * The renewal of a peer.
     *
     * @param cryptoDir a complete crypto folder
     * @param organisation name of the organisation
     * @param peer the peer with its hosts
     * @param now from when the new certificates hold
     */
    public static Renewal ofPeer(Path cryptoDir, Organisation organisation, Node peer, Instant now) {
        MaterialPaths paths = new MaterialPaths(cryptoDir);
        OrganisationMaterial material = OrganisationMaterial.load(organisation, paths);
        return new Renewal(
                paths.peer(organisation.name(), peer.name()),
                folder -> material.writeRenewal(
                        folder, peer, NodeOu.PEER, OrganisationMaterial.certificateValidity(now)));
    }

    /** The renewal of an ordering node; the parameters are those of a peer. */
    public static Renewal ofOrderer(Path cryptoDir, Organisation organisation, Node orderer, Instant now) {
        MaterialPaths paths = new MaterialPaths(cryptoDir);
        OrganisationMaterial material = OrganisationMaterial.load(organisation, paths);
        return new Renewal(
                paths.orderer(orderer.name()),
                folder -> material.writeRenewal(
                        folder, orderer, NodeOu.ORDERER, OrganisationMaterial.certificateValidity(now)));
    }

    /** The renewal of the TLS certificate of an organisation's chaincode service. */
    public static Renewal ofChaincodeService(Path cryptoDir, Organisation organisation, Instant now) {
        MaterialPaths paths = new MaterialPaths(cryptoDir);
        OrganisationMaterial material = OrganisationMaterial.load(organisation, paths);
        return new Renewal(
                paths.chaincodeService(organisation.name()),
                folder -> material.writeServiceRenewal(folder, OrganisationMaterial.certificateValidity(now)));
    }

    /** The renewal of an organisation's administrator. */
    public static Renewal ofAdmin(Path cryptoDir, Organisation organisation, Instant now) {
        MaterialPaths paths = new MaterialPaths(cryptoDir);
        OrganisationMaterial material = OrganisationMaterial.load(organisation, paths);
        return new Renewal(
                paths.user(organisation.name(), MaterialPaths.ADMIN),
                folder -> material.writeAdminRenewal(folder, OrganisationMaterial.certificateValidity(now)));
    }

    /**
     * The renewal of an application user, with the roles and accounts that are in the user list.
     *
     * @throws IdentityException if the user keeps the key: only the user can make the next one
     */
    public static Renewal ofUser(Path cryptoDir, Organisation organisation, UserRecord user, Instant now) {
        if (user.privateKey().isEmpty()) {
            throw new IdentityException("The key of " + user.user()
                    + " is in the user's own hands: let the user make a new certificate request, and enrol that.");
        }
        MaterialPaths paths = new MaterialPaths(cryptoDir);
        OrganisationMaterial material = OrganisationMaterial.load(organisation, paths);
        return new Renewal(
                paths.user(organisation.name(), user.user()),
                folder -> material.writeUserRenewal(folder, user, OrganisationMaterial.certificateValidity(now)));
    }

    /**
     * Makes the new certificates unless an earlier run has made them.
     *
     * @return the folder that holds them in the layout of the holder's folder
     */
    public Path prepare() {
        Path prepared = holder.resolve(PREPARED);
        try {
            if (!Files.isDirectory(prepared)) {
                Path building = holder.resolve(PREPARED + ".building");
                PrivateFiles.deleteTree(building);
                writer.write(building);
                Files.move(building, prepared, StandardCopyOption.ATOMIC_MOVE);
            }
            return prepared;
        } catch (IOException e) {
            throw new IdentityException("New certificates cannot be written to " + prepared + ".", e);
        }
    }

    /** Puts the prepared certificates in the place of the old ones, and keeps the old ones. */
    public void activate() {
        Path prepared = prepare();
        try {
            Path old = holder.resolve(OLD).resolve(serial(holder));
            List<Path> files = files(prepared);
            for (Path file : files) {
                keep(holder.resolve(prepared.relativize(file)), old.resolve(prepared.relativize(file)));
            }
            for (Path file : files) {
                Files.copy(
                        file,
                        holder.resolve(prepared.relativize(file)),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
            PrivateFiles.deleteTree(prepared);
        } catch (IOException e) {
            throw new IdentityException("The certificates in " + holder + " cannot be replaced.", e);
        }
    }

    /** Copies and does not replace: after an interrupted run the file in place may be the new one already. */
    static void keep(Path file, Path old) throws IOException {
        PrivateFiles.createFolders(old.getParent());
        if (!Files.exists(old)) {
            Files.copy(file, old, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /**
     * All enrolment certificates that a holder has had, the present one first.
     *
     * @param holder folder of a user, peer or ordering node
     */
    public static List<X509Certificate> certificates(Path holder) throws IOException {
        Path old = holder.resolve(OLD);
        Stream<Path> earlier = Stream.of();
        if (Files.isDirectory(old)) {
            try (Stream<Path> folders = Files.list(old)) {
                earlier = folders.sorted().toList().stream();
            }
        }
        List<X509Certificate> certificates = new java.util.ArrayList<>();
        for (Path folder : Stream.concat(Stream.of(holder), earlier).toList()) {
            certificates.add(Pem.readCertificate(Files.readString(MaterialPaths.signingCertificate(folder))));
        }
        return certificates;
    }

    /** The serial number in hexadecimal by which the old files are told apart. */
    static String serial(Path holder) throws IOException {
        Path certificate = Stream.of(
                        Optional.of(MaterialPaths.signingCertificate(holder)),
                        Optional.of(holder.resolve("tls").resolve("server.crt")))
                .flatMap(Optional::stream)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IdentityException("There is no certificate in " + holder + "."));
        return Pem.readCertificate(Files.readString(certificate))
                .getSerialNumber()
                .toString(16);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
