// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.report;

import java.util.Map;
import org.forestledger.rules.invariant.WholeState;

/**
 * The states that a report reads. What bears a day of its own is counted by that day, as it is known now; what bears none, by
 * what came between the beginning and the end of the period.
 *
 * @param opening the ledger as the period begins; empty of entries where it begins with the ledger
 * @param closing the ledger as the period ends
 * @param known the ledger as it is known for the report
 */
public record Basis(WholeState opening, WholeState closing, WholeState known) {
    /** Everything in one state, from the beginning on. */
    public static Basis of(WholeState state) {
        return new Basis(new WholeState(kind -> Map.of()), state, state);
    }
}
