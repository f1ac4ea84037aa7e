// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.lot;

import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * A block of serial numbers, both ends inclusive.
 *
 * @param from the first number, 1 or more
 * @param to the last number, not below the first
 */
public record SerialRange(long from, long to) {
    public SerialRange {
        Refusal.unless(from >= 1 && to >= from && to <= Fen.MAX_FEN, RefusalCode.RANGE_INVALID, "from", from, "to", to);
    }

    /** How many numbers it holds: {@code to - from + 1}. */
    public long count() {
        return to - from + 1;
    }

    /** Whether all numbers of the other lie in this. */
    public boolean contains(SerialRange other) {
        return from <= other.from && other.to <= to;
    }
}
