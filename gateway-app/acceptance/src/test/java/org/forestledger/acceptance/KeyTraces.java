// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPrivateKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Looks for a private key in files: its number as bytes, in hexadecimal, and in Base64 wherever a line or a group of it begins. */
final class KeyTraces {
    private static final int BYTES = 32;
    private static final int CHUNK = 1 << 24;
    private static final int GROUP = 3;

    /** Twelve bytes are four groups of Base64; two such windows, of which a line break spoils one at most. */
    private static final int WINDOW = 12;

    private static final int SECOND_WINDOW = 15;

    private final List<byte[]> patterns = new ArrayList<>();

    KeyTraces(ECPrivateKey key) {
        byte[] number = number(key);
        patterns.add(number);
        patterns.add(ascii(HexFormat.of().formatHex(number)));
        patterns.add(ascii(HexFormat.of().withUpperCase().formatHex(number)));
        for (int start = 0; start < GROUP; start++) {
            for (int from : new int[] {start, start + SECOND_WINDOW}) {
                byte[] window = Arrays.copyOfRange(number, from, from + WINDOW);
                patterns.add(ascii(Base64.getEncoder().encodeToString(window)));
            }
        }
    }

    /** The files of a folder, and below it, with a trace of the key; or the file itself. */
    List<Path> in(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).filter(this::isIn).toList();
        }
    }

    private boolean isIn(Path file) {
        int overlap = 2 * BYTES;
        byte[] buffer = new byte[CHUNK + overlap];
        int kept = 0;
        try (InputStream bytes = Files.newInputStream(file)) {
            while (true) {
                int read = bytes.readNBytes(buffer, kept, buffer.length - kept);
                int end = kept + read;
                if (patterns.stream().anyMatch(pattern -> find(buffer, end, pattern))) {
                    return true;
                }
                if (end < buffer.length) {
                    return false;
                }
                System.arraycopy(buffer, end - overlap, buffer, 0, overlap);
                kept = overlap;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean find(byte[] text, int end, byte[] pattern) {
        for (int i = 0; i + pattern.length <= end; i++) {
            if (text[i] == pattern[0] && Arrays.equals(text, i, i + pattern.length, pattern, 0, pattern.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] number(ECPrivateKey key) {
        byte[] signed = key.getS().toByteArray();
        byte[] number = new byte[BYTES];
        int length = Math.min(signed.length, BYTES);
        System.arraycopy(signed, signed.length - length, number, BYTES - length, length);
        return number;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
