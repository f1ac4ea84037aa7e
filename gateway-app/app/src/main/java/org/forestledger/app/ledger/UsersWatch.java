// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.forestledger.ledgerclient.LedgerUser;
import org.forestledger.ledgerclient.UserDirectory;

/**
 * Notices that {@code users.json} was written anew, also with the same content: whoever gives a user another certificate
 * writes it, and the certificate is in a file of its own.
 */
final class UsersWatch {
    private final Path file;
    private Optional<FileTime> known = Optional.empty();

    UsersWatch(Path file) {
        this.file = file;
    }

    /** The users, if the list was written since the last time. */
    Optional<List<LedgerUser>> changed() {
        try {
            Optional<FileTime> now = Optional.of(Files.getLastModifiedTime(file));
            if (now.equals(known)) {
                return Optional.empty();
            }
            known = now;
            return Optional.of(UserDirectory.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
