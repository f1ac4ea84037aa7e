// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.calendar;

import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;

/**
 * The registrar or the forestry bureau proposes the working days of a year; another office of the government decides
 * before any period is counted by them (F-84).
 *
 * @param document the days
 */
public record ProposeCalendar(CalendarYear document) implements Command {
    @Override
    public void decide(Work work) {
        document.requireConsistent();
        String id = WorkCalendar.idOf(document);
        WorkCalendar calendar = new WorkCalendar(
                id, document, WorkCalendar.Status.PROPOSED, work.caller().person());
        work.create(WorkCalendar.KIND, id, calendar);
        Agreement.propose(work, AgreementKind.CALENDAR, id, document);
        work.answer(WorkCalendar.KIND, id, calendar);
    }
}
