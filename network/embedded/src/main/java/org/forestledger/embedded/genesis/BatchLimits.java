// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.genesis;

import java.time.Duration;

/**
 * When the orderer cuts a block.
 *
 * @param messagesMax transactions a block holds at most
 * @param bytesPreferred bytes of transactions a block should not go beyond, unless one transaction alone does
 * @param bytesAbsolute bytes a transaction may have at most
 * @param timeout how long the first transaction of a block waits for company
 */
public record BatchLimits(int messagesMax, int bytesPreferred, int bytesAbsolute, Duration timeout) {
    /** Checks that the limits make sense together. */
    public BatchLimits {
        if (messagesMax < 1 || bytesPreferred < 1 || bytesAbsolute < bytesPreferred || timeout.isNegative()) {
            throw new IllegalArgumentException("Batch limits are not positive or contradict each other");
        }
    }
}
