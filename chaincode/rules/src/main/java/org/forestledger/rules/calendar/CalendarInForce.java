// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.calendar;

import org.forestledger.rules.ledger.Kind;

/**
 * Which calendar of a region and year is in force.
 *
 * @param yearId region and year, {@code region:year}
 * @param calendarId the version in force
 */
public record CalendarInForce(String yearId, String calendarId) {
    /** Where the pointers are kept. */
    public static final Kind<CalendarInForce> KIND = new Kind<>("calendarInForce", CalendarInForce.class);
}
