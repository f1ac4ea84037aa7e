// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.time.Instant;
import org.forestledger.rules.ledger.Caller;

/**
 * One request to the ledger.
 *
 * @param time the transaction time
 * @param caller who signs
 * @param function the function's name
 * @param requestId the id that the caller made
 * @param command what is asked
 */
public record Operation(Instant time, Caller caller, String function, String requestId, Record command) {}
