// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.forestledger.rules.calendar.WorkingDays;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The last day of a filing, in a year after an earlier step was passed (GZ-16); the day itself is in time, and a last day
 * that is off moves to the next working day.
 *
 * @param afterStep the earlier step whose year counts
 * @param yearsLater how many years later, 0 to 10
 * @param month the month, 1 to 12
 * @param day the day of the month
 * @param whenLate what becomes of a filing after that day
 */
public record FilingDeadline(String afterStep, int yearsLater, int month, int day, WhenLate whenLate) {
    private static final int MAX_YEARS = 10;
    private static final int COMMON_YEAR = 2001;

    /** What becomes of a late filing. */
    public enum WhenLate {
        /** Refused until the year is over; then the next year's last day counts. */
        REFUSE,
        /** Taken and marked as late. */
        FLAG
    }

    /** Whether it is a day of every year. */
    boolean isConsistent() {
        try {
            LocalDate.of(COMMON_YEAR, month, day);
            return yearsLater >= 0 && yearsLater <= MAX_YEARS;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * Whether a filing is late; refused with FILING_DEADLINE_PASSED where late ones are refused.
     *
     * @param passedOn the day on which the earlier step was passed
     * @param today the day of the filing
     * @param days the region's working days
     */
    boolean isLate(LocalDate passedOn, LocalDate today, WorkingDays days) {
        int year = passedOn.getYear() + yearsLater;
        boolean late = after(year, today, days);
        boolean tooLate = late && after(Math.max(year, today.getYear()), today, days);
        Refusal.unless(
                !tooLate || whenLate == WhenLate.FLAG,
                RefusalCode.FILING_DEADLINE_PASSED,
                "today",
                today,
                "lastDay",
                LocalDate.of(Math.max(year, today.getYear()), month, day));
        return late;
    }

    /** The calendar is asked only where it can matter. */
    private boolean after(int year, LocalDate today, WorkingDays days) {
        LocalDate last = LocalDate.of(year, month, day);
        return today.isAfter(last) && today.isAfter(days.sameOrNext(last));
    }
}
