// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.users;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a short while which passwords were right, so that each call does not cost a slow hash.
 *
 * <p>What is kept is a keyed digest over user, stored hash and password under a key that lives in this process only: a
 * copy of the memory's content gives no password, and a changed password ends the entry.
 */
final class VerifiedPasswords {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int ENTRIES_MAX = 10_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Clock clock;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    private record Entry(byte[] digest, Instant until) {}

    VerifiedPasswords(Clock clock) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
        this.clock = clock;
    }

    boolean contains(String user, String storedHash, String password) {
        Entry entry = entries.get(user);
        return entry != null
                && clock.instant().isBefore(entry.until())
                && MessageDigest.isEqual(entry.digest(), digest(user, storedHash, password));
    }

    void add(String user, String storedHash, String password) {
        if (entries.size() >= ENTRIES_MAX) {
            entries.clear();
        }
        entries.put(
                user,
                new Entry(digest(user, storedHash, password), clock.instant().plus(KEPT)));
    }

    private byte[] digest(String user, String storedHash, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            // A zero byte between the parts: no two different triples give the same bytes.
            for (String part : new String[] {user, storedHash, password}) {
                mac.update(part.getBytes(StandardCharsets.UTF_8));
                mac.update((byte) 0);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
