// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.unit;

import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A count of forest tickets (林票), whole ones, never negative.
 *
 * @param tickets the count
 */
public record Tickets(long tickets) implements Comparable<Tickets> {
    public Tickets {
        if (tickets < 0 || tickets > Fen.MAX_FEN) {
            throw Refusal.of(RefusalCode.AMOUNT_OUT_OF_RANGE, "tickets", tickets)
                    .asException();
        }
    }

    /** The count as a value. */
    public static Tickets of(long tickets) {
        return new Tickets(tickets);
    }

    /** The sum; refused with AMOUNT_OUT_OF_RANGE above the maximum. */
    public Tickets plus(Tickets other) {
        return new Tickets(tickets + other.tickets);
    }

    /** The difference; refused with AMOUNT_OUT_OF_RANGE below zero. */
    public Tickets minus(Tickets other) {
        return new Tickets(tickets - other.tickets);
    }

    @Override
    public int compareTo(Tickets other) {
        return Long.compare(tickets, other.tickets);
    }
}
