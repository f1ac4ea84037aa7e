// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The local users' passwords and names.
 *
 * @param passwords password by user
 * @param names Chinese and English office by user
 */
public record Credentials(Map<String, String> passwords, Map<String, String> names) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Reads what the first start of the gateway wrote. */
    public static Credentials read(Path dataDir) {
        Map<String, String> passwords = new TreeMap<>();
        for (JsonNode row : JSON.readTree(text(dataDir.resolve("credentials.json")))) {
            passwords.put(row.path("user").asString(), row.path("password").asString());
        }
        Map<String, String> names = new TreeMap<>();
        for (JsonNode row : JSON.readTree(text(dataDir.resolve("crypto").resolve("users.json")))) {
            names.put(
                    row.path("user").asString(),
                    row.path("nameZh").asString() + " " + row.path("nameEn").asString());
        }
        return new Credentials(passwords, names);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("cannot read " + file, e);
        }
    }
}
