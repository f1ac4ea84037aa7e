// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ledger;

/** What a caller asks the ledger to do: a record whose components are the fields of the request. */
public interface Command {
    /** Decides on the work; refuses by throwing a refusal, stores by calling the work. */
    void decide(Work work);
}
