// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.calendar;

import org.forestledger.rules.ledger.Kind;

/**
 * One version of a region's calendar of a year on the ledger. Once in force it is never changed; a higher version takes
 * its place.
 *
 * @param calendarId region, year and version, {@code region:year@version}
 * @param document the days
 * @param status where it stands
 * @param proposedBy who proposed it
 */
public record WorkCalendar(String calendarId, CalendarYear document, Status status, String proposedBy) {
    /** Where calendars are kept. */
    public static final Kind<WorkCalendar> KIND = new Kind<>("calendar", WorkCalendar.class);

    /** Where a calendar stands. */
    public enum Status {
        /** Put to the government. */
        PROPOSED,
        /** Periods are counted by it. */
        ACTIVE,
        /** A higher version took its place. */
        SUPERSEDED,
        /** The government refused it. */
        REFUSED
    }

    /** The id of a version. */
    public static String idOf(CalendarYear document) {
        return document.yearId() + "@" + document.version();
    }

    WorkCalendar with(Status next) {
        return new WorkCalendar(calendarId, document, next, proposedBy);
    }
}
