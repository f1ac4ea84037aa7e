// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ownkey;

/** What a user signs, in this order. */
enum SigningStep {
    /** The request to the organisations: who asks, for which function, with which content. */
    PROPOSAL,
    /** What the organisations have computed and signed. */
    TRANSACTION,
    /** The question how the transaction has ended; the gateway asks in its own name as well. */
    COMMIT_STATUS
}
