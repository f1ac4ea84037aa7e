// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something that can be asked for. */
public final class Wait {
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Wait() {}

    /**
     * Asks again and again until the answer is yes.
     *
     * @param limit for how long
     * @param question may throw to give up
     * @param otherwise the sentence of the refusal when the time is over
     * @throws FabricException if the time is over
     */
    public static void until(Duration limit, BooleanSupplier question, Supplier<String> otherwise) {
        Instant end = Instant.now().plus(limit);
        while (!question.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new FabricException(otherwise.get());
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
            if (Thread.interrupted()) {
                Thread.currentThread().interrupt();
                throw new FabricException("Interrupted.");
            }
        }
    }
}
