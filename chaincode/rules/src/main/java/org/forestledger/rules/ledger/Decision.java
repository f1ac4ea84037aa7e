// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ledger;

import java.util.List;
import org.forestledger.rules.refusal.Refusal;

/** The outcome of a transaction's rules. */
public sealed interface Decision {
    /**
     * Everything to store, and the answer.
     *
     * @param changes the changes in the order in which they were decided
     * @param answer what the caller is told
     */
    record Accepted(List<Change> changes, Answer answer) implements Decision {}

    /**
     * Nothing to store.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Decision {}
}
