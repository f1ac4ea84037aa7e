// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.postgres;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the server's programs from the class path, once for each version. */
final class PostgresBinaries {
    private static final int OWNER_EXECUTE = 0100;

    private PostgresBinaries() {}

    /**
     * The folder with {@code bin}, {@code lib} and {@code share}.
     *
     * @param parent where to unpack
     */
    static Path unpack(Path parent) throws IOException {
        String resource = "postgres-" + system() + ".txz";
        byte[] archive;
        try (InputStream stream = PostgresBinaries.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no PostgreSQL for " + system()
                        + " is packed with this program: set spring.datasource.url to a server of your own");
            }
            archive = stream.readAllBytes();
        }
        CRC32 checksum = new CRC32();
        checksum.update(archive);
        String name = "postgres-programs-" + Long.toHexString(checksum.getValue());
        Path ready = besideTheJar().resolve(name);
        if (Files.isDirectory(ready) && isOpenToAll(ready)) {
            return ready;
        }
        Path home = parent.resolve(name);
        if (!Files.isDirectory(home)) {
            Path partial = Files.createTempDirectory(parent, "unpacking-");
            Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
            extract(new ByteArrayInputStream(archive), partial);
            // The name appears only when all files are there, so a kill in between leaves nothing half done.
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    /** Where the build has unpacked the programs, so that the first start need not. */
    private static Path besideTheJar() {
        try {
            return Path.of(PostgresBinaries.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath()
                    .getParent();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException("where this program lies has no file name", e);
        }
    }

    /** The server may run as a user who cannot enter another's private folders. */
    private static boolean isOpenToAll(Path folder) throws IOException {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (!Files.getPosixFilePermissions(each).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String architecture = System.getProperty("os.arch");
        return (os.contains("linux") ? "linux" : os.contains("mac") ? "darwin" : "windows")
                + (architecture.equals("aarch64") ? "-arm_64" : "-x86_64");
    }

    private static void extract(InputStream archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("archive entry leads out of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    Files.setPosixFilePermissions(
                            target,
                            PosixFilePermissions.fromString(
                                    (entry.getMode() & OWNER_EXECUTE) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
                }
            }
        }
    }
}
