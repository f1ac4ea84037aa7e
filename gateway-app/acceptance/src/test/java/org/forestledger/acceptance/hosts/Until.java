// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for conditions with a deadline. */
final class Until {
    private Until() {}

    /** Asks again and again until the condition holds; fails with the sentence "no ... after ..." when the time is over. */
    static void holds(Duration limit, Duration pause, String what, BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(limit);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("no " + what + " after " + limit.toSeconds() + " s");
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    /** Lets the load run for a while. */
    static void passed(Duration span) {
        Instant end = Instant.now().plus(span);
        while (Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.between(Instant.now(), end).toNanos());
        }
    }
}
