// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.util.Objects;

/**
 * A write as the ledger takes it.
 *
 * @param function name such as {@code settlement:Propose}
 * @param requestId made by the caller, the same for every attempt
 * @param json the command
 */
public record LedgerCommand(String function, String requestId, String json) {
    public LedgerCommand {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(json, "json");
    }
}
