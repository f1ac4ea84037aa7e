// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import org.forestledger.verifier.block.Transaction;

/** A check of one transaction by itself; it keeps nothing between transactions and may run on several threads. */
public interface TransactionCheck {
    /** Short name for reports, in words with hyphens. */
    String name();

    /**
     * Judges a transaction.
     *
     * @param transaction one that has the form of a transaction
     * @return {@link Verdict#VALID} if this check has nothing against it
     */
    Verdict judge(Transaction transaction);
}
