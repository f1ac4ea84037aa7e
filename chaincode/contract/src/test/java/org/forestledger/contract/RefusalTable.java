// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * What one function refuses, in the order of precedence: every row mends one fault of the row before, so the row before
 * would have answered another code if the order were another; the last row is accepted.
 *
 * @param ledger the ledger
 * @param function the function
 */
record RefusalTable(TestLedger ledger, String function) {
    private static final int MOST_SHOWN = 500;

    /** A row that is refused with the code. */
    void refused(RefusalCode code, Caller caller, Record command) {
        assertThat(refusal(caller, command).code()).as(row(command)).isEqualTo(code);
    }

    /** A row that is refused because of this field. */
    void refused(RefusalCode code, String field, Caller caller, Record command) {
        refused(code, "field", field, caller, command);
    }

    /** A row that is refused with the code, which states this fact. */
    void refused(RefusalCode code, String name, String value, Caller caller, Record command) {
        Refusal refusal = refusal(caller, command);
        assertThat(refusal.code()).as(row(command)).isEqualTo(code);
        assertThat(refusal.details()).as(row(command)).containsEntry(name, value);
    }

    /** The last row. */
    void accepted(Caller caller, Record command) {
        ledger.accept(caller, function, command);
    }

    /** What a failure says of the row: a list in it may be long. */
    private static String row(Record command) {
        String text = command.toString();
        return text.substring(0, Math.min(text.length(), MOST_SHOWN));
    }

    private Refusal refusal(Caller caller, Record command) {
        return ledger.refusal(caller, function, command);
    }
}
