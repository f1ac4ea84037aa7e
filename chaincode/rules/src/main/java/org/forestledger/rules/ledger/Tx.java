// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * What a decision knows of its transaction. Time and ids come from here; the rules have no clock and no randomness.
 *
 * @param requestId the id that the caller made
 * @param txId the transaction id
 * @param time the transaction time, which the endorsers have compared with their clocks
 * @param caller who signs
 * @param digest the SHA-256 of a record's canonical form, as hex
 */
public record Tx(String requestId, String txId, Instant time, Caller caller, Function<Record, String> digest) {
    /** The zone of every date in the rules. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The date of the transaction in China. */
    public LocalDate today() {
        return time.atZone(ZONE).toLocalDate();
    }
}
