// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days over which is counted, both inclusive.
 *
 * @param from the first day; empty for the beginning
 * @param to the last day, by which is judged what is overdue
 */
public record Period(Optional<LocalDate> from, LocalDate to) {
    /** Whether a day lies in it. */
    public boolean has(LocalDate day) {
        return !day.isAfter(to) && from.map(first -> !day.isBefore(first)).orElse(true);
    }

    /** Whether a day of the year lies in it. */
    boolean touches(long year) {
        return year <= to.getYear()
                && from.map(first -> year >= first.getYear()).orElse(true);
    }

    /** The part of it up to a day. */
    Period until(Optional<LocalDate> last) {
        return new Period(from, last.filter(to::isAfter).orElse(to));
    }

    /** All days from the beginning to its end. */
    Period fromTheBeginning() {
        return new Period(Optional.empty(), to);
    }
}
