// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Compares the transaction time, which the client sets, with the endorser's own clock.
 *
 * <p>Each endorser does so for itself. An honest client is never near the limit, so endorsers with slightly different clocks
 * give the same answer; all dates that matter are then judged against the transaction time.
 */
public final class ClockCheck {
    private final Clock clock;
    private final Duration limit;

    /** A check against a clock with the largest allowed difference. */
    public ClockCheck(Clock clock, Duration limit) {
        this.clock = clock;
        this.limit = limit;
    }

    void require(Instant transactionTime) {
        Duration off = Duration.between(transactionTime, clock.instant()).abs();
        Refusal.unless(
                off.compareTo(limit) <= 0,
                RefusalCode.TRANSACTION_TIME_OFF,
                "transactionTime",
                transactionTime,
                "limitSeconds",
                limit.toSeconds());
    }
}
