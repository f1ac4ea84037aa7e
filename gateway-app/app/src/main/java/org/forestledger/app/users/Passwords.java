// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.users;

import java.security.SecureRandom;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes, hashes and checks passwords. */
@Component
class Passwords {
    /** Without letters and digits that people mistake for each other. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** 24 characters of 56 hold about 139 bits. */
    private static final int LENGTH = 24;

    /** BCrypt looks at 72 bytes; a longer password would be cut silently, so it is not accepted at all. */
    private static final int BYTES_MAX = 72;

    /**
     * Low on purpose: the passwords hashed here are the ones made above, which nobody can guess however fast the hash. A
     * slow hash would only slow the first start. A password that a person chooses needs a cost of 12 or more.
     */
    private static final int COST = 6;

    private final SecureRandom random = new SecureRandom();
    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(COST);

    /** Compared with where there is no such user, so that the answer takes as long. */
    private final String decoy = encoder.encode(create());

    String create() {
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    boolean matches(String password, String hash) {
        return password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= BYTES_MAX
                && encoder.matches(password, hash);
    }

    void pretend(String password) {
        matches(password, decoy);
    }
}
