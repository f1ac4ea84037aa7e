// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final Evidence SOURCE = new Evidence("holidays", "", "ab".repeat(32));
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int ROUNDS = 500;

    private static CalendarYear year(int year, List<LocalDate> holidays, List<LocalDate> makeUpDays) {
        return new CalendarYear("r", year, 1, holidays, makeUpDays, SOURCE);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static CalendarYear random(int year, Random random) {
        List<LocalDate> holidays = new ArrayList<>();
        List<LocalDate> worked = new ArrayList<>();
        LocalDate first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1)).forEach(day -> {
            int dice = random.nextInt(100);
            if (dice < 10) {
                holidays.add(day);
            } else if (dice < 20 && isWeekend(day)) {
                worked.add(day);
            }
        });
        return year(year, holidays, worked);
    }

    @Test
    void notice_shouldHoldSoManyWorkingDays_whenTheCalendarIsRandom() {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            List<CalendarYear> years = List.of(random(2026, random), random(2027, random));
            WorkingDays days = new WorkingDays(year -> years.get(year - 2026));
            LocalDate posted = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            int wanted = 1 + random.nextInt(60);
            NoticePeriod notice = days.notice(posted, wanted);

            long counted = posted.plusDays(1)
                    .datesUntil(notice.earliestNext())
                    .filter(day -> {
                        CalendarYear year = years.get(day.getYear() - 2026);
                        return year.makeUpDays().contains(day)
                                || !isWeekend(day) && !year.holidays().contains(day);
                    })
                    .count();
            assertThat(counted).as("seed %d", SEED).isEqualTo(wanted);
            assertThat(days.isWorkingDay(notice.lastDay())).as("seed %d", SEED).isTrue();
            assertThat(notice.earliestNext()).isEqualTo(notice.lastDay().plusDays(1));
            assertThat(notice.runningOn(notice.lastDay())).isTrue();
            assertThat(notice.runningOn(notice.earliestNext())).isFalse();
        }
    }

    @Test
    void sameOrNext_shouldMoveALastDayOn_whenItIsOff() {
        WorkingDays days = new WorkingDays(
                year -> year(year, List.of(LocalDate.of(2026, 3, 2)), List.of(LocalDate.of(2026, 3, 7))));

        assertThat(days.sameOrNext(LocalDate.of(2026, 2, 28))).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(days.sameOrNext(LocalDate.of(2026, 3, 3))).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(days.sameOrNext(LocalDate.of(2026, 3, 7))).isEqualTo(LocalDate.of(2026, 3, 7));
    }

    @Test
    void notice_shouldBeRefused_whenItRunsIntoAYearWithoutACalendar() {
        WorkingDays days = new WorkingDays(year -> {
            Refusal.unless(year == 2026, RefusalCode.CALENDAR_MISSING, "year", year);
            return year(year, List.of(), List.of());
        });

        assertThat(days.notice(LocalDate.of(2026, 12, 24), 5).lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> days.notice(LocalDate.of(2026, 12, 24), 6));
        assertThat(refused.refusal().code()).isEqualTo(RefusalCode.CALENDAR_MISSING);
        assertThat(refused.refusal().details()).containsEntry("year", "2027");
    }
}
