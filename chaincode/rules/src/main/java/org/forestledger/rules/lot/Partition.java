// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.lot;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The invariant of every batch: its lots cover 1..N exactly, with no gap and no overlap. */
public final class Partition {
    private Partition() {}

    /**
     * What is wrong with the lots of one batch, in one sentence; empty where they partition 1..N.
     *
     * @param lots the lots in any order
     * @param totalUnits N
     */
    public static Optional<String> fault(Collection<Lot> lots, long totalUnits) {
        List<Lot> ordered = lots.stream()
                .sorted(Comparator.comparingLong(lot -> lot.range().from()))
                .toList();
        long next = 1;
        for (Lot lot : ordered) {
            if (lot.range().from() != next) {
                return Optional.of("serial " + Math.min(next, lot.range().from())
                        + (lot.range().from() > next ? " belongs to no lot" : " belongs to two lots"));
            }
            next = lot.range().to() + 1;
        }
        return next == totalUnits + 1
                ? Optional.empty()
                : Optional.of("the lots end at serial " + (next - 1) + " of " + totalUnits);
    }
}
