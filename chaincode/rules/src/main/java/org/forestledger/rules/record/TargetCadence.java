// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.time.LocalDate;
import org.forestledger.rules.scheme.Unit;

/**
 * How often something is to be done: the next time is due so long after the last.
 *
 * @param number how many
 * @param unit of what: {@code DAYS} or {@code MONTHS}
 */
public record TargetCadence(TargetNumber number, Unit unit) {
    /** Whether the unit is one that days can be counted by. */
    boolean isConsistent() {
        return number.isConsistent() && number.target().isEmpty() && (unit == Unit.DAYS || unit == Unit.MONTHS);
    }

    /** The day so many after another. */
    public LocalDate after(LocalDate last, long howMany) {
        return unit == Unit.DAYS ? last.plusDays(howMany) : last.plusMonths(howMany);
    }
}
