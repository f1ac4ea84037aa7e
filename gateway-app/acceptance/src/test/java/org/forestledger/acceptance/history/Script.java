// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A history before it happens.
 *
 * @param rounds the operations in rounds
 * @param worldState what must stand on the ledger afterwards: texts by key
 */
record Script(List<Round> rounds, Map<String, String> worldState) {
    Stream<Operation> operations() {
        return rounds.stream().flatMap(Round::operations);
    }
}
