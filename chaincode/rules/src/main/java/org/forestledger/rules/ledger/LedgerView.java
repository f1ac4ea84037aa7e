// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ledger;

import java.util.Optional;

/** What a decision may read: single entries by key, never a range, so that two decisions conflict only over one entry. */
@FunctionalInterface
public interface LedgerView {
    /** The entry as it stood before the transaction. */
    <T extends Record> Optional<T> find(Kind<T> kind, String id);
}
