// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import org.forestledger.rules.ledger.Caller;

/**
 * An operation that has no time and no request id yet.
 *
 * @param caller who signs
 * @param function the function's name
 * @param command what is asked
 */
record Draft(Caller caller, String function, Record command) {}
