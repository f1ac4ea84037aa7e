// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads {@code crypto/users.json}. */
public final class UserDirectory {
    private UserDirectory() {}

    /**
     * All users in the order of the file.
     *
     * @param usersJson the file; paths in it are relative to its folder
     * @throws UncheckedIOException if the file cannot be read
     * @throws LedgerException with {@link LedgerFailure.Fault} if a field is missing
     */
    public static List<LedgerUser> read(Path usersJson) {
        JsonNode root;
        try {
            root = Json.parse(Files.readString(usersJson));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path folder = usersJson.toAbsolutePath().getParent();
        List<LedgerUser> users = new ArrayList<>();
        for (JsonNode node : root) {
            users.add(new LedgerUser(
                    Json.text(node, "user"),
                    Json.text(node, "mspId"),
                    Json.text(node, "organisation"),
                    Json.text(node, "nameZh", ""),
                    Json.text(node, "nameEn", ""),
                    Json.texts(node, "roles"),
                    Json.texts(node, "accounts"),
                    folder.resolve(Json.text(node, "certificate")),
                    Optional.ofNullable(Json.text(node, "privateKey", null)).map(folder::resolve)));
        }
        return List.copyOf(users);
    }
}
