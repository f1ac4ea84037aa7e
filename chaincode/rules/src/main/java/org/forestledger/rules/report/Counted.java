// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.report;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry that counts.
 *
 * @param subject for whom
 * @param amount how much, in the unit of the measure
 * @param day when it was so; empty where the entry bears no day
 * @param dueOn the day by which it is to be done
 * @param year the year for which it counts, whatever its day
 */
record Counted(
        String subject, BigInteger amount, Optional<LocalDate> day, Optional<LocalDate> dueOn, Optional<Long> year) {
    /** Whether it belongs to a period; what bears neither a year nor a day was chosen by the period already. */
    boolean isIn(Period period) {
        return year.map(period::touches).orElseGet(() -> day.map(period::has).orElse(true));
    }

    static Counted of(String subject, long amount) {
        return new Counted(subject, BigInteger.valueOf(amount), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Counted on(LocalDate day, String subject, long amount) {
        return new Counted(subject, BigInteger.valueOf(amount), Optional.of(day), Optional.empty(), Optional.empty());
    }

    Counted negated() {
        return new Counted(subject, amount.negate(), day, dueOn, year);
    }
}
