// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.List;
import java.util.stream.Stream;

/**
 * Operations that are all endorsed on the same state.
 *
 * @param free those whose order makes no difference
 * @param ordered those that come after them, in this order: some have read what others change
 */
record Round(List<Operation> free, List<Operation> ordered) {
    Round {
        free = List.copyOf(free);
        ordered = List.copyOf(ordered);
    }

    Stream<Operation> operations() {
        return Stream.concat(free.stream(), ordered.stream());
    }
}
