// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.time.Duration;

/**
 * How long to wait and how often to try again.
 *
 * @param evaluate limit of one read
 * @param endorse limit of one endorsement
 * @param submit limit of handing an envelope to the orderers
 * @param commit how long a write waits for its block
 * @param probe how long to wait when asking whether an older transaction is on the ledger
 * @param conflictAttempts proposals made in all before a conflict is reported
 * @param backOffFirst upper bound of the first random pause after a conflict; it doubles each time
 * @param backOffMax upper bound of all pauses
 */
public record ClientLimits(
        Duration evaluate,
        Duration endorse,
        Duration submit,
        Duration commit,
        Duration probe,
        int conflictAttempts,
        Duration backOffFirst,
        Duration backOffMax) {
    public ClientLimits {
        if (conflictAttempts < 1) {
            throw new IllegalArgumentException("conflictAttempts must be at least 1");
        }
    }

    /** Limits for people at a screen. */
    public static ClientLimits defaults() {
        return new ClientLimits(
                Duration.ofSeconds(10),
                Duration.ofSeconds(15),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                Duration.ofSeconds(3),
                8,
                Duration.ofMillis(50),
                Duration.ofSeconds(2));
    }
}
