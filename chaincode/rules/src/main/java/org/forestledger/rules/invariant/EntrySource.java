// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.util.Map;
import org.forestledger.rules.ledger.Kind;

/** Where the entries of a ledger come from: one height, nothing left out. */
@FunctionalInterface
public interface EntrySource {
    /** Every entry of a kind by its id, in the order of the ids. */
    Map<String, ? extends Record> entries(Kind<?> kind);
}
