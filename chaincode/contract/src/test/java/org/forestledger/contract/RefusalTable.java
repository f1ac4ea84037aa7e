// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * What one function refuses, in the order of precedence: every row mends one fault of the row before, so the row before would
 * have answered another code if the order were another.
 */
final class RefusalTable {
    private final TestLedger ledger;
    private final String function;

    RefusalTable(TestLedger ledger, String function) {
        this.ledger = ledger;
        this.function = function;
    }

    void refused(RefusalCode code, Caller caller, Record command) {
        assertThat(refusal(caller, command).code()).as(command.toString()).isEqualTo(code);
    }

    /** A row of a code that several faults share: the refusal tells which one it is. */
    void refused(RefusalCode code, String fact, String value, Caller caller, Record command) {
        refused(code, caller, command);
        assertThat(refusal(caller, command).details()).as(command.toString()).containsEntry(fact, value);
    }

    /** The last row: nothing is wrong any more. */
    void accepted(Caller caller, Record command) {
        ledger.accept(caller, function, command);
    }

    private Refusal refusal(Caller caller, Record command) {
        return ledger.refusal(caller, function, command);
    }
}
