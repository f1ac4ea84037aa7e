// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forestledger.rules.unit.Fen;

/**
 * A tranche as an amount.
 *
 * @param name the tranche's name
 * @param clause the source clause
 * @param amountFen the amount
 * @param due from when it may be paid
 * @param conditions the findings that must hold at the time of payment
 */
public record LegTranche(String name, String clause, Fen amountFen, Due due, List<String> conditions) {
    public LegTranche {
        conditions = List.copyOf(conditions);
    }

    /**
     * Whether the tranche may be paid on a day.
     *
     * @param events the days of the events that have happened
     * @param findings the findings that hold
     * @param day the day, in the time zone of the region
     */
    public boolean payable(Map<String, LocalDate> events, Set<String> findings, LocalDate day) {
        boolean dueNow =
                due.firstDay(events).filter(first -> !day.isBefore(first)).isPresent();
        return dueNow && findings.containsAll(conditions);
    }
}
