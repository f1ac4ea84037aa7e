// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A public notice in days of China's civil calendar.
 *
 * @param postedOn the day on which it was posted, which does not count
 * @param workingDays how many working days it stays
 * @param lastDay the last of these days
 * @param earliestNext the first day on which what comes after it may be done
 * @param calendars the calendars by which it was counted
 */
public record NoticePeriod(
        LocalDate postedOn, int workingDays, LocalDate lastDay, LocalDate earliestNext, List<String> calendars) {
    public NoticePeriod {
        calendars = List.copyOf(calendars);
    }

    /** Whether the period is still running on a day. */
    public boolean runningOn(LocalDate day) {
        return day.isBefore(earliestNext);
    }
}
