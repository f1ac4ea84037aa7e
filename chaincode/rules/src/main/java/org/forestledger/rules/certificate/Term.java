// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import java.time.LocalDate;

/**
 * A term of years as the Civil Code counts it: the day on which it begins does not count, and it ends with the same day of the
 * last month, or with that month's last day where there is none (art. 201 and 202).
 *
 * @param begins the day on which it begins
 * @param lastDay its last day
 */
public record Term(LocalDate begins, LocalDate lastDay) {
    /** Whether it is so many years or longer. */
    public boolean isAtLeast(int years) {
        return !lastDay.isBefore(begins.plusYears(years));
    }

    /** Whether it is so many years or shorter. */
    public boolean isAtMost(int years) {
        return !lastDay.isAfter(begins.plusYears(years));
    }
}
