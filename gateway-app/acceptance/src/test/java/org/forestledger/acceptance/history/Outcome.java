// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

/**
 * What came of an operation.
 *
 * @param operation the operation
 * @param brief the validation codes of its transaction, or what refused it, without the words
 * @param detail all words of a refusal
 * @param result the SHA-256 of what was answered; empty where nothing was
 */
record Outcome(Operation operation, String brief, String detail, String result) {
    static final String VALID = "VALID";
    static final String CONFLICT = "MVCC_READ_CONFLICT";
    static final String ANSWERED = "ANSWERED";
    static final String SUBMIT_REFUSED = "SUBMIT_REFUSED";
    static final String PROPOSAL_REFUSED = "PROPOSAL_REFUSED";

    /** One line that must be the same on every network. */
    String line() {
        return String.join(
                " ",
                Integer.toString(operation.number()),
                operation.treatment().name(),
                operation.call().function(),
                operation.call().by().user(),
                operation.txId(),
                brief,
                result,
                detail);
    }
}
