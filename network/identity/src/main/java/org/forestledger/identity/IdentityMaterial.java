// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forestledger.identity.Consortium.Organisation;
import org.forestledger.identity.Consortium.User;

/**
 * The identity material of a whole network in one folder.
 *
 * <p>The folder is built beside its place and renamed at the end, so that a reader sees all of it or none.
 */
public final class IdentityMaterial {
    private static final Object ONE_AT_A_TIME = new Object();

    private IdentityMaterial() {}

    /** What {@link #generate(Path)} did. */
    public enum Outcome {
        /** The folder was made. */
        CREATED,
        /** A complete folder was there already and was left alone. */
        KEPT
    }

    /**
     * Makes the material of the shipped consortium, or leaves a complete folder alone.
     *
     * @param cryptoDir folder to make; its parent is made where it is missing
     * @throws IdentityException if the folder is there but incomplete or not of this kind, or cannot be written
     */
    public static Outcome generate(Path cryptoDir) {
        return generate(cryptoDir, Consortium.shipped(), Instant.now());
    }

    /**
     * Makes the material of a consortium, or leaves a complete folder alone, whichever consortium that one is of.
     *
     * @param cryptoDir folder to make; its parent is made where it is missing
     * @param consortium who takes part
     * @param now from when the certificates hold
     * @throws IdentityException if the folder is there but incomplete or not of this kind, or cannot be written
     */
    public static Outcome generate(Path cryptoDir, Consortium consortium, Instant now) {
        Path target = cryptoDir.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null) {
            throw new IdentityException("The root folder cannot hold identity material.");
        }
        try {
            if (Inventory.isComplete(target)) {
                return Outcome.KEPT;
            }
            Files.createDirectories(parent);
            return generateLocked(target, consortium, now);
        } catch (IOException e) {
            throw new IdentityException("Identity material cannot be written to " + target + ": " + e.getMessage(), e);
        }
    }

    /**
     * Issues one more client certificate from an organisation's authority, without writing anything.
     *
     * @param cryptoDir a complete crypto folder
     * @param user who it is for; the organisation must be one of the folder's consortium
     * @param validity how long it holds; it may be over already, for tests of expired certificates
     * @throws IdentityException if the user has faults or the organisation is unknown
     */
    public static Credential issue(Path cryptoDir, User user, Validity validity) {
        OrganisationMaterial material = load(cryptoDir, user);
        return material.authority().enrolClient(user.user(), user.roles(), user.accounts(), validity);
    }

    private static OrganisationMaterial load(Path cryptoDir, User user) {
        List<String> faults = ConsortiumCheck.userFaults(user);
        if (!faults.isEmpty()) {
            throw new IdentityException("The user has faults: " + String.join("; ", faults));
        }
        MaterialPaths paths = new MaterialPaths(cryptoDir);
        Organisation organisation = Consortium.read(paths.consortium()).organisation(user.organisation());
        return OrganisationMaterial.load(organisation, paths);
    }

    private static Outcome generateLocked(Path target, Consortium consortium, Instant now) throws IOException {
        Path parent = target.getParent();
        Path lockFile = parent.resolve("." + target.getFileName() + ".lock");
        synchronized (ONE_AT_A_TIME) {
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IOException("the lock " + lockFile + " was lost");
                }
                // Another process may have finished while this one waited for the lock.
                if (Inventory.isComplete(target)) {
                    return Outcome.KEPT;
                }
                // Only the holder of the lock builds, so a leftover is of a run that was cut off.
                Path building = parent.resolve("." + target.getFileName() + ".building");
                PrivateFiles.deleteTree(building);
                build(building, consortium, now);
                Files.move(building, target, StandardCopyOption.ATOMIC_MOVE);
                return Outcome.CREATED;
            }
        }
    }

    private static void build(Path folder, Consortium consortium, Instant now) throws IOException {
        PrivateFiles.createFolders(folder);
        MaterialPaths paths = new MaterialPaths(folder);
        Validity validity = OrganisationMaterial.certificateValidity(now);
        Map<String, OrganisationMaterial> materials = new HashMap<>();
        for (Organisation organisation : consortium.organisations()) {
            OrganisationMaterial material = OrganisationMaterial.create(organisation, paths, now);
            material.writeNodes(validity);
            material.writeServices(validity);
            material.writeAdmin(validity);
            materials.put(organisation.name(), material);
        }
        List<UserRecord> records = new ArrayList<>();
        for (User user : consortium.users()) {
            records.add(materials.get(user.organisation()).writeUser(user, validity));
        }
        PrivateFiles.writePublic(paths.users(), Json.MAPPER.writeValueAsString(records) + "\n");
        PrivateFiles.writePublic(paths.consortium(), Json.MAPPER.writeValueAsString(consortium) + "\n");
        try (Stream<Path> tree = Files.walk(folder)) {
            Inventory.write(folder, tree.filter(Files::isRegularFile).toList());
        }
    }
}
