// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

/** What a client does with a call. */
enum Treatment {
    /** Has it endorsed and submits it. */
    SUBMIT,
    /** Asks for the answer alone. */
    EVALUATE,
    /** Submits the same transaction twice. */
    SUBMIT_TWICE,
    /** Leaves one organisation's endorsement away. */
    LEAVE_ENDORSEMENT_AWAY,
    /** Changes a byte of an endorser's signature. */
    SPOIL_ENDORSEMENT,
    /** Puts the auditor's peer in the place of an endorser. */
    ENDORSE_BY_AUDITOR,
    /** Adds a range that was read empty, endorsed by all three, though it is not. */
    FORGE_EMPTY_RANGE,
    /** Signs the endorsed transaction with somebody else's key. */
    SUBMIT_WITH_OTHER_KEY,
    /** Signs the proposal with somebody else's key. */
    PROPOSE_WITH_OTHER_KEY;

    /** Whether it needs a call that the chaincode accepts, and spoils it after that. */
    boolean tampers() {
        return ordinal() > SUBMIT_TWICE.ordinal();
    }
}
