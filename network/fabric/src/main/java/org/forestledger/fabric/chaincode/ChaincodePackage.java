// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.chaincode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * The package that peers install. It holds nothing but the digest of the chaincode's jar, so its id, which each organisation
 * approves on the ledger, stands for exactly one program, and equal jars give equal ids in every organisation.
 */
final class ChaincodePackage {
    private static final String NAME = "forest-ledger";
    private static final int VERSION_DIGITS = 12;
    private static final int FILE_MODE = 0100644;

    private final String jarSha256;

    private ChaincodePackage(String jarSha256) {
        this.jarSha256 = jarSha256;
    }

    static ChaincodePackage of(Path jar) throws IOException {
        return new ChaincodePackage(sha256(jar));
    }

    String jarSha256() {
        return jarSha256;
    }

    String version() {
        return jarSha256.substring(0, VERSION_DIGITS);
    }

    String label() {
        return NAME + "_" + version();
    }

    String packageId() throws IOException {
        return label() + ":" + HexFormat.of().formatHex(digest().digest(bytes()));
    }

    byte[] bytes() throws IOException {
        byte[] code = archive(Map.of("chaincode.sha256", text(jarSha256 + "  chaincode.jar\n")));
        String metadata = "{\"type\":\"ccaas\",\"label\":\"" + label() + "\"}\n";
        return archive(new TreeMap<>(Map.of("code.tar.gz", code, "metadata.json", text(metadata))));
    }

    /** Equal content gives equal bytes: no times, no owners, and no compression that differs between libraries. */
    private static byte[] archive(Map<String, byte[]> files) throws IOException {
        GzipParameters parameters = new GzipParameters();
        parameters.setCompressionLevel(Deflater.NO_COMPRESSION);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GzipCompressorOutputStream gzip = new GzipCompressorOutputStream(bytes, parameters);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                entry.setMode(FILE_MODE);
                entry.setModTime(0L);
                entry.setIds(0, 0);
                entry.setNames("", "");
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** SHA-256 of a file in hexadecimal. */
    static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
