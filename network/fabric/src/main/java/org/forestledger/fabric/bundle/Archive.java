// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.bundle;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.forestledger.fabric.FabricException;

/** Files in a compressed tar archive; all of them private to their owner, inside the archive and outside. */
final class Archive {
    private static final int FILE_MODE = 0100600;
    private static final int FILE_BYTES_MAX = 16 * 1024 * 1024;
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private Archive() {}

    static void write(Path out, Map<String, byte[]> files) throws IOException {
        Files.createFile(out, PRIVATE_FILE);
        try (OutputStream file = Files.newOutputStream(out);
                GzipCompressorOutputStream gzip = new GzipCompressorOutputStream(file);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
                header.setSize(entry.getValue().length);
                header.setMode(FILE_MODE);
                header.setIds(0, 0);
                header.setNames("", "");
                tar.putArchiveEntry(header);
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
        }
    }

    static Map<String, byte[]> read(Path archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new GzipCompressorInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isFile() || entry.getSize() > FILE_BYTES_MAX) {
                    throw new FabricException(
                            archive + " holds " + entry.getName() + ", which is nothing that a bundle holds.");
                }
                files.put(entry.getName(), tar.readAllBytes());
            }
        }
        return files;
    }

    static void unpack(Map<String, byte[]> files, Path root) throws IOException {
        for (String name : files.keySet()) {
            // An archive from elsewhere must not write beside the folder that it was meant for.
            if (!root.resolve(name).normalize().startsWith(root)) {
                throw new FabricException("The archive holds " + name + ", which lies outside of the data folder.");
            }
        }
        for (Map.Entry<String, byte[]> entry : files.entrySet()) {
            Path file = root.resolve(entry.getKey()).normalize();
            Files.createDirectories(file.getParent(), PRIVATE_FOLDER);
            Files.createFile(file, PRIVATE_FILE);
            Files.write(file, entry.getValue());
        }
    }
}
