// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.time.Instant;
import java.util.List;

/**
 * Somebody calls a function of the chaincode.
 *
 * @param by who signs
 * @param function the function
 * @param arguments its arguments: request id and command for a function that writes
 * @param time the transaction's time, which the client sets
 */
record Call(Member by, String function, List<String> arguments, Instant time) {
    Call {
        arguments = List.copyOf(arguments);
    }

    String requestId() {
        return arguments.get(0);
    }

    String command() {
        return arguments.get(1);
    }

    Call with(Member other) {
        return new Call(other, function, arguments, time);
    }

    Call with(List<String> other) {
        return new Call(by, function, other, time);
    }

    Call at(Instant other) {
        return new Call(by, function, arguments, other);
    }
}
