// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.time.Instant;
import java.util.Optional;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * One call of a function and what came of it.
 *
 * @param number its place, from 1
 * @param chapter what the story calls this part of it; empty outside a story
 * @param by who called
 * @param function the function
 * @param command its command as canonical text
 * @param time the transaction's time
 * @param about kind and id of the entry that was answered; empty where it was refused
 * @param refusal why it was refused
 */
public record Step(
        int number,
        String chapter,
        Caller by,
        String function,
        String command,
        Instant time,
        String about,
        Optional<RefusalCode> refusal) {
    /** The request id that a step has on every ledger. */
    public static String requestId(int number) {
        return "request-" + number;
    }
}
