// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.report;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was counted for one subject.
 *
 * @param sum the sum over the period
 * @param last the last day, also before the period
 * @param dueOn the first day by which something is due
 */
record Tally(BigInteger sum, Optional<LocalDate> last, Optional<LocalDate> dueOn) {
    static final Tally NONE = new Tally(BigInteger.ZERO, Optional.empty(), Optional.empty());

    /** One entry; outside of the period only its day is of interest. */
    static Tally of(Counted counted, boolean inPeriod) {
        return new Tally(inPeriod ? counted.amount() : BigInteger.ZERO, counted.day(), counted.dueOn());
    }

    Tally plus(Tally other) {
        return new Tally(
                sum.add(other.sum),
                Stream.of(last, other.last).flatMap(Optional::stream).max(LocalDate::compareTo),
                Stream.of(dueOn, other.dueOn).flatMap(Optional::stream).min(LocalDate::compareTo));
    }
}
