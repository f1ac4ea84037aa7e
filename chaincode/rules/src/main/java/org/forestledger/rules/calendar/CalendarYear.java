// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The days off and the days worked of one region in one year (F-84); every day is one of China's civil calendar.
 *
 * @param region the region
 * @param year the year, 2000 to 2200
 * @param version 1 for the first calendar of the year, higher for each that takes its place
 * @param holidays the days off, ascending; weekends need not be named
 * @param makeUpDays the Saturdays and Sundays that are worked, ascending
 * @param source the notice that orders the holidays
 */
public record CalendarYear(
        String region, int year, int version, List<LocalDate> holidays, List<LocalDate> makeUpDays, Evidence source) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final int MAX_DAYS = 100;

    public CalendarYear {
        holidays = List.copyOf(holidays);
        makeUpDays = List.copyOf(makeUpDays);
    }

    /** Which year of which region it is, {@code region:year}. */
    public String yearId() {
        return yearId(region, year);
    }

    static String yearId(String region, int year) {
        return region + ":" + year;
    }

    /** Whether people work on a day of this year. */
    public boolean isWorkingDay(LocalDate day) {
        return isWeekend(day) ? makeUpDays.contains(day) : !holidays.contains(day);
    }

    /** Refuses with INVALID_FIELD or TOO_LONG unless each day is of the year, named once, and either off or worked. */
    void requireConsistent() {
        Work.requireId("document.region", region);
        Refusal.unless(year >= FIRST_YEAR && year <= LAST_YEAR, RefusalCode.INVALID_FIELD, "field", "document.year");
        Refusal.unless(version >= 1, RefusalCode.INVALID_FIELD, "field", "document.version");
        requireDays("document.holidays", holidays);
        requireDays("document.makeUpDays", makeUpDays);
        for (LocalDate day : makeUpDays) {
            Refusal.unless(
                    isWeekend(day) && !holidays.contains(day),
                    RefusalCode.INVALID_FIELD,
                    "field",
                    "document.makeUpDays",
                    "day",
                    day,
                    "expected",
                    "a Saturday or Sunday that is no holiday");
        }
    }

    private void requireDays(String field, List<LocalDate> days) {
        Refusal.unless(days.size() <= MAX_DAYS, RefusalCode.TOO_LONG, "field", field, "maxItems", MAX_DAYS);
        for (int i = 0; i < days.size(); i++) {
            Refusal.unless(
                    days.get(i).getYear() == year && (i == 0 || days.get(i - 1).isBefore(days.get(i))),
                    RefusalCode.INVALID_FIELD,
                    "field",
                    field,
                    "day",
                    days.get(i),
                    "expected",
                    "days of the year in ascending order");
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
