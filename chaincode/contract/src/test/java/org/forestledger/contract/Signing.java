// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import org.forestledger.rules.ledger.Caller;

/** How a ledger in memory names those who sign, and their transactions. */
public interface Signing {
    /** Names that are made up, for tests without a network. */
    Signing MADE_UP = new Signing() {
        @Override
        public Caller signer(Caller person) {
            return person;
        }

        @Override
        public String txId(Caller person, int number) {
            return "tx-" + number;
        }
    };

    /** The person as a network would see them by their certificate. */
    Caller signer(Caller person);

    /** The id of a person's transaction, the number-th of a ledger. */
    String txId(Caller person, int number);
}
