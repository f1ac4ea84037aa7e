// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** The users of a crypto folder, read from its {@code users.json}. */
public final class Users {
    private final Path cryptoDir;
    private final List<UserRecord> records;

    private Users(Path cryptoDir, List<UserRecord> records) {
        this.cryptoDir = cryptoDir;
        this.records = List.copyOf(records);
    }

    /**
     * Reads the users of a crypto folder.
     *
     * @param cryptoDir folder made by {@link IdentityMaterial#generate(Path)}
     * @throws IdentityException if the file is missing or is not what it should be
     */
    public static Users read(Path cryptoDir) {
        Path file = new MaterialPaths(cryptoDir).users();
        try {
            List<UserRecord> records =
                    Json.MAPPER.readValue(Files.readAllBytes(file), new TypeReference<List<UserRecord>>() {});
            return new Users(cryptoDir, records);
        } catch (IOException e) {
            throw new IdentityException("The user list " + file + " cannot be read.", e);
        } catch (JacksonException e) {
            throw new IdentityException("The user list " + file + " is not valid: " + e.getOriginalMessage(), e);
        }
    }

    /** All users, in the order of the consortium file. */
    public List<UserRecord> all() {
        return records;
    }

    /**
     * The user of that name.
     *
     * @param user login
     */
    public Optional<UserRecord> find(String user) {
        return records.stream().filter(record -> record.user().equals(user)).findFirst();
    }

    /** The list with one record replaced; the file is replaced at once. */
    void replace(UserRecord changed) throws IOException {
        List<UserRecord> all = records.stream()
                .map(record -> record.user().equals(changed.user()) ? changed : record)
                .toList();
        PrivateFiles.replacePublic(new MaterialPaths(cryptoDir).users(), Json.MAPPER.writeValueAsString(all) + "\n");
    }

    /**
     * Certificate and private key of a user.
     *
     * @param record a user of this list
     * @throws IdentityException if the user keeps the key, or a file is missing or is no such PEM
     */
    public Credential credential(UserRecord record) {
        String privateKey = record.privateKey()
                .orElseThrow(
                        () -> new IdentityException("The key of " + record.user() + " is in the user's own hands."));
        try {
            return new Credential(
                    Pem.readCertificate(Files.readString(cryptoDir.resolve(record.certificate()))),
                    Pem.readPrivateKey(Files.readString(cryptoDir.resolve(privateKey))));
        } catch (IOException e) {
            throw new IdentityException("The certificate or key of " + record.user() + " cannot be read.", e);
        }
    }
}
