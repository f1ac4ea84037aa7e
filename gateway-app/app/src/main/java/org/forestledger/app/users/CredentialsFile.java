// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.users;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** {@code credentials.json}: the first passwords in the clear, readable by the owner of the folder alone. */
final class CredentialsFile {
    private final Path file;
    private final JsonMapper mapper;

    CredentialsFile(Path file, JsonMapper mapper) {
        this.file = file;
        this.mapper = mapper;
    }

    /**
     * One user's entry.
     *
     * @param user login name
     * @param password in the clear
     * @param organisation short name
     * @param roles role names
     */
    record Entry(String user, String password, String organisation, List<String> roles) {}

    /** The entries; none if the file is not there, which is so after the operator has taken it away. */
    List<Entry> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        return List.of(mapper.readValue(file.toFile(), Entry[].class));
    }

    /** Replaces the file in one step. It is on disk, with mode 600, when this returns. */
    void write(List<Entry> entries) {
        try {
            Path temporary = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    "credentials",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(
                    temporary,
                    (mapper.writerWithDefaultPrettyPrinter().writeValueAsString(entries) + "\n")
                            .getBytes(StandardCharsets.UTF_8));
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("credentials cannot be written", e);
        }
    }
}
