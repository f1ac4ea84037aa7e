// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** From when a tranche may be paid. */
public sealed interface Due {
    /**
     * From the day of an event.
     *
     * @param event the event's name
     */
    record OnEvent(String event) implements Due {}

    /**
     * After a full period since an event: the day of the event does not count, and the period ends with the
     * corresponding day (Civil Code articles 201 and 202).
     *
     * @param event the event's name
     * @param months the length of the period in months
     */
    record AfterMonths(String event, int months) implements Due {}

    /**
     * From a date.
     *
     * @param date the first day
     */
    record OnDate(LocalDate date) implements Due {}

    /**
     * The first day on which payment may be made; nothing while the event has not happened.
     *
     * @param events the days of the events that have happened
     */
    default Optional<LocalDate> firstDay(Map<String, LocalDate> events) {
        if (this instanceof OnEvent onEvent) {
            return Optional.ofNullable(events.get(onEvent.event()));
        }
        if (this instanceof AfterMonths after) {
            return Optional.ofNullable(events.get(after.event()))
                    .map(day -> day.plusMonths(after.months()).plusDays(1));
        }
        return Optional.of(((OnDate) this).date());
    }
}
