// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.Json;
import tools.jackson.core.JacksonException;

/** One archive: a list of what is in it, then the files. */
public final class Archive {
    private static final String ABOUT = "backup.json";
    private static final String FILES = "data/";
    private static final int FORMAT = 1;
    private static final long ABOUT_MOST_BYTES = 1L << 30;

    private Archive() {}

    /**
     * What an archive says of itself.
     *
     * @param format version of the format, at present 1
     * @param node name of the node
     * @param genesisHash hash of the channel's first block, in hexadecimal
     * @param files SHA-256 of each file in hexadecimal, by its path in the data folder
     */
    public record About(int format, String node, String genesisHash, Map<String, String> files) {}

    /**
     * Writes an archive, which appears only when it is complete.
     *
     * @param node name of the node
     * @param genesisHash hash of the channel's first block
     * @param folder the data of a node that is stopped
     * @param wanted which files, by their path in the folder
     * @param target the archive
     */
    public static About write(String node, String genesisHash, Path folder, Predicate<String> wanted, Path target)
            throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (wanted.test(name)) {
                    files.put(name, sha256(file));
                }
            }
        }
        About about = new About(FORMAT, node, genesisHash, files);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.createDirectories(part.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(part);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out))) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            byte[] list = Json.MAPPER.writeValueAsBytes(about);
            TarArchiveEntry entry = new TarArchiveEntry(ABOUT);
            entry.setSize(list.length);
            tar.putArchiveEntry(entry);
            tar.write(list);
            tar.closeArchiveEntry();
            for (String name : files.keySet()) {
                Path file = folder.resolve(name);
                TarArchiveEntry content = new TarArchiveEntry(FILES + name);
                content.setSize(Files.size(file));
                tar.putArchiveEntry(content);
                Files.copy(file, tar);
                tar.closeArchiveEntry();
            }
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return about;
    }

    /**
     * Reads what an archive says of itself.
     *
     * @throws FabricException if the file is no such archive
     */
    public static About about(Path archive) {
        try (InputStream in = Files.newInputStream(archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(in))) {
            return about(tar, archive);
        } catch (IOException e) {
            throw unusable(archive, e);
        }
    }

    private static About about(TarArchiveInputStream tar, Path archive) throws IOException {
        TarArchiveEntry entry = tar.getNextEntry();
        if (entry == null || !entry.getName().equals(ABOUT) || entry.getSize() > ABOUT_MOST_BYTES) {
            throw new FabricException("The file " + archive + " is no backup of a node.");
        }
        try {
            About about = Json.MAPPER.readValue(tar.readAllBytes(), About.class);
            if (about.format() != FORMAT || about.files() == null) {
                throw new FabricException("The backup " + archive + " is of a format that this version does not know.");
            }
            return about;
        } catch (JacksonException e) {
            throw unusable(archive, e);
        }
    }

    /**
     * Unpacks an archive and compares each file with its checksum.
     *
     * @param folder where the files are written to; it must not exist
     * @throws FabricException if the archive is cut off, changed, or holds what its list does not name
     */
    public static void extract(Path archive, Path folder) {
        try (InputStream in = Files.newInputStream(archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(in))) {
            Map<String, String> missing = new TreeMap<>(about(tar, archive).files());
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                String name =
                        entry.getName().startsWith(FILES) ? entry.getName().substring(FILES.length()) : "";
                String expected = missing.remove(name);
                Path file = folder.resolve(name).normalize();
                // A name that is not in the list, or leads out of the folder, is nothing that a backup has written.
                if (expected == null || !entry.isFile() || !file.startsWith(folder)) {
                    throw new FabricException("The backup " + archive + " holds " + entry.getName()
                            + ", which its list does not name; it is damaged.");
                }
                Files.createDirectories(file.getParent());
                Files.copy(tar, file);
                if (!sha256(file).equals(expected)) {
                    throw new FabricException(
                            "The backup " + archive + " is damaged: " + name + " has another checksum.");
                }
            }
            if (!missing.isEmpty()) {
                throw new FabricException("The backup " + archive + " is damaged: it lacks "
                        + missing.keySet().iterator().next() + ".");
            }
        } catch (IOException e) {
            throw unusable(archive, e);
        }
    }

    private static FabricException unusable(Path archive, Exception cause) {
        return new FabricException("The backup " + archive + " cannot be read: " + cause.getMessage(), cause);
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
