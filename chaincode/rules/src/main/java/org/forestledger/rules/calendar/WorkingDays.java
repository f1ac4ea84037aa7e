// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Counts in working days: the day on which a period starts is not counted, and a last day that is off moves to the next
 * day that is worked (F-84).
 *
 * <p>Every day that is looked at must lie in a year whose calendar is in force; else it refuses with CALENDAR_MISSING.
 */
public final class WorkingDays {
    private final IntFunction<CalendarYear> years;
    private final Map<Integer, CalendarYear> used = new LinkedHashMap<>();

    /** Counts by calendars of years; the function refuses where it has none. */
    public WorkingDays(IntFunction<CalendarYear> years) {
        this.years = years;
    }

    /** Counts by the calendars in force for a region. */
    public static WorkingDays of(Work work, String region) {
        return new WorkingDays(year -> inForce(work, region, year));
    }

    /** Whether people work on a day. */
    public boolean isWorkingDay(LocalDate day) {
        return used.computeIfAbsent(day.getYear(), years::apply).isWorkingDay(day);
    }

    /** The day itself where it is worked, else the next that is. */
    public LocalDate sameOrNext(LocalDate day) {
        LocalDate moved = day;
        while (!isWorkingDay(moved)) {
            moved = moved.plusDays(1);
        }
        return moved;
    }

    /**
     * A notice of so many working days.
     *
     * @param postedOn the day on which it is posted, not counted
     * @param workingDays how many, at least 1
     */
    public NoticePeriod notice(LocalDate postedOn, int workingDays) {
        LocalDate last = postedOn;
        for (int counted = 0; counted < workingDays; counted++) {
            last = sameOrNext(last.plusDays(1));
        }
        List<String> calendars = used.values().stream().map(WorkCalendar::idOf).toList();
        return new NoticePeriod(postedOn, workingDays, last, last.plusDays(1), calendars);
    }

    private static CalendarYear inForce(Work work, String region, int year) {
        String yearId = CalendarYear.yearId(region, year);
        return work.find(CalendarInForce.KIND, yearId)
                .map(pointer ->
                        work.get(WorkCalendar.KIND, pointer.calendarId()).document())
                .orElseThrow(() -> Refusal.of(RefusalCode.CALENDAR_MISSING, "region", region, "year", year)
                        .asException());
    }
}
