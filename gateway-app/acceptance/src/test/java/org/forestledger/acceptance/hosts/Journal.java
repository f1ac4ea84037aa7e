// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** All writes whose outcome is known, and how many wait for theirs. */
final class Journal {
    private final List<Attempt> attempts = new ArrayList<>();
    private int open;

    synchronized void doubted() {
        open++;
    }

    synchronized void ended(Attempt attempt) {
        attempts.add(attempt);
        if (attempt.doubted()) {
            open--;
        }
    }

    /** Writes that were answered with neither yes nor no, and have not been decided since. */
    synchronized int open() {
        return open;
    }

    synchronized List<Attempt> all() {
        return List.copyOf(attempts);
    }

    /** Those that ended in a span of time. */
    List<Attempt> between(Instant from, Instant to) {
        return all().stream()
                .filter(attempt ->
                        !attempt.ended().isBefore(from) && attempt.ended().isBefore(to))
                .toList();
    }

    /** Whether a write was acknowledged after an instant. */
    boolean commitsAfter(Instant instant) {
        return any(attempt -> attempt.acknowledged() && attempt.ended().isAfter(instant));
    }

    private boolean any(Predicate<Attempt> test) {
        return all().stream().anyMatch(test);
    }
}
