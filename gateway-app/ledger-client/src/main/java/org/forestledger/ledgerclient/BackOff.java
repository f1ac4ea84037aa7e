// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongConsumer;

/**
 * Pauses between attempts: random within a bound that doubles, so that callers who collided do not collide again in step.
 */
final class BackOff {
    private final long firstMs;
    private final long maxMs;
    private final LongConsumer sleeper;

    BackOff(Duration first, Duration max, LongConsumer sleeper) {
        this.firstMs = first.toMillis();
        this.maxMs = max.toMillis();
        this.sleeper = sleeper;
    }

    static BackOff of(ClientLimits limits) {
        return new BackOff(limits.backOffFirst(), limits.backOffMax(), BackOff::sleep);
    }

    /**
     * Waits.
     *
     * @param attempt the number of the attempt that has just failed, from 1
     * @throws LedgerException with {@link LedgerFailure.Unavailable} if the thread was told to stop
     */
    void pause(int attempt) {
        long bound = boundMs(attempt);
        sleeper.accept(bound == 0 ? 0 : ThreadLocalRandom.current().nextLong(bound + 1));
    }

    long boundMs(int attempt) {
        int doublings = Math.min(attempt - 1, 20);
        return Math.min(maxMs, firstMs << doublings);
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerException(new LedgerFailure.Unavailable("told to stop while waiting"), e);
        }
    }
}
