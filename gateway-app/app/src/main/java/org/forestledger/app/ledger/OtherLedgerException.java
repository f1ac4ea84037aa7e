// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

/** The network runs another ledger than the one that the database belongs to. */
final class OtherLedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherLedgerException(String mine, String found) {
        super("This gateway's database belongs to the ledger with genesis hash " + mine
                + ", but the network runs the one" + " with " + found + ": give each ledger a data folder of its own.");
    }
}
