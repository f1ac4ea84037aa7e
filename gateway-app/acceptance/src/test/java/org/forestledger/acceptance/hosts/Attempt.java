// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.hosts;

import java.time.Duration;
import java.time.Instant;

/**
 * One write as its sender remembers it.
 *
 * @param user who sent it
 * @param path the function's address
 * @param id its request id, and the id of the entry that it makes
 * @param entry address of the entry that is there exactly if the write took effect
 * @param outcome what became of it
 * @param code the code with which it was refused; empty if it was not
 * @param doubted whether its first answer left it open
 * @param answered how long the first answer took
 * @param ended when its outcome was known
 */
record Attempt(
        String user,
        String path,
        String id,
        String entry,
        Outcome outcome,
        String code,
        boolean doubted,
        Duration answered,
        Instant ended) {
    /** What became of a write. */
    enum Outcome {
        /** Committed, and said so. */
        ACKNOWLEDGED,
        /** Refused because something could not be reached; nothing was written. */
        UNAVAILABLE,
        /** Refused for any other reason, which no write of the load gives cause for. */
        REFUSED
    }

    boolean acknowledged() {
        return outcome == Outcome.ACKNOWLEDGED;
    }
}
