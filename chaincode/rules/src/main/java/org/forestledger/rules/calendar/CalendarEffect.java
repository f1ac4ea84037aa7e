// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.calendar;

import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** What the decision on a calendar does. */
public final class CalendarEffect {
    private CalendarEffect() {}

    /** In force at once; refused with WRONG_STATE where a higher version of the year is in force. */
    public static void effective(Work work, String calendarId) {
        WorkCalendar calendar = work.get(WorkCalendar.KIND, calendarId);
        String yearId = calendar.document().yearId();
        Optional<WorkCalendar> before = work.find(CalendarInForce.KIND, yearId)
                .map(pointer -> work.get(WorkCalendar.KIND, pointer.calendarId()));
        before.ifPresent(old -> {
            Refusal.unless(
                    old.document().version() < calendar.document().version(),
                    RefusalCode.WRONG_STATE,
                    "calendar",
                    calendarId,
                    "inForce",
                    old.calendarId());
            work.put(WorkCalendar.KIND, old.calendarId(), old.with(WorkCalendar.Status.SUPERSEDED));
        });
        work.put(CalendarInForce.KIND, yearId, new CalendarInForce(yearId, calendarId));
        work.put(WorkCalendar.KIND, calendarId, calendar.with(WorkCalendar.Status.ACTIVE));
    }

    /** No period will ever be counted by it. */
    public static void refused(Work work, String calendarId) {
        WorkCalendar calendar = work.get(WorkCalendar.KIND, calendarId);
        work.put(WorkCalendar.KIND, calendarId, calendar.with(WorkCalendar.Status.REFUSED));
    }
}
