// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.operations;

/** How far a write has come. */
public enum OperationState {
    /** Stored; nothing has been sent, or what was sent is known to be without effect. */
    RECEIVED,
    /** The peers have signed; the envelope may be on its way. */
    ENDORSED,
    /** The orderers have taken it; its block is awaited. */
    SUBMITTED,
    /** On the ledger. */
    COMMITTED,
    /** Refused, or given up before anything took effect. */
    REFUSED,
    /** May or may not be on the ledger; being asked for by its transaction id. */
    UNKNOWN;

    /** Whether nothing more will happen. */
    public boolean done() {
        return this == COMMITTED || this == REFUSED;
    }
}
