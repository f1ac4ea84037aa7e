// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.List;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Approve;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.calendar.CalendarInForce;
import org.forestledger.rules.calendar.CalendarYear;
import org.forestledger.rules.calendar.ProposeCalendar;
import org.forestledger.rules.calendar.WorkCalendar;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** The refusals of calendars, in the order in which they are told. */
class CalendarRefusalsTest {
    private static final String REGION = "strict";

    private final WorkflowWorld world = new WorkflowWorld();
    private final TestLedger ledger = world.ledger;

    private RefusalCode calendar(Caller by, int year, int version, List<LocalDate> holidays, List<LocalDate> worked) {
        return ledger.refuse(
                by,
                "calendar:Propose",
                new ProposeCalendar(new CalendarYear(REGION, year, version, holidays, worked, paper("holidays"))));
    }

    @Test
    @Precedence("calendar:Propose")
    void calendar_shouldBeRefused_whenItsDaysDoNotFit() {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        LocalDate sunday = LocalDate.of(2026, 3, 1);
        assertThat(calendar(BUYER, 2026, 1, List.of(), List.of())).isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(calendar(REGISTRAR, 1999, 1, List.of(), List.of())).isEqualTo(RefusalCode.INVALID_FIELD);
        assertThat(calendar(REGISTRAR, 2026, 0, List.of(), List.of())).isEqualTo(RefusalCode.INVALID_FIELD);
        assertThat(calendar(REGISTRAR, 2027, 1, List.of(monday), List.of())).isEqualTo(RefusalCode.INVALID_FIELD);
        assertThat(calendar(REGISTRAR, 2026, 1, List.of(monday, monday), List.of()))
                .isEqualTo(RefusalCode.INVALID_FIELD);
        assertThat(calendar(REGISTRAR, 2026, 1, List.of(), List.of(monday))).isEqualTo(RefusalCode.INVALID_FIELD);
        assertThat(calendar(REGISTRAR, 2026, 1, List.of(sunday), List.of(sunday)))
                .isEqualTo(RefusalCode.INVALID_FIELD);
        List<LocalDate> many = monday.datesUntil(monday.plusDays(101)).toList();
        assertThat(calendar(REGISTRAR, 2026, 1, many, List.of())).isEqualTo(RefusalCode.TOO_LONG);
        world.calendar(REGION, 2026, 1);
        assertThat(calendar(REGISTRAR, 2026, 1, List.of(), List.of())).isEqualTo(RefusalCode.ALREADY_EXISTS);
    }

    @Test
    void calendar_shouldOnlyBeReplacedByAHigherVersion_whenOneIsInForce() {
        ledger.accept(
                REGISTRAR,
                "calendar:Propose",
                new ProposeCalendar(new CalendarYear(REGION, 2026, 1, List.of(), List.of(), paper("holidays"))));
        String first = Agreement.idOf(AgreementKind.CALENDAR, REGION + ":2026@1");
        Approve approve = new Approve(first, ledger.get(Agreement.KIND, first).subjectHash());
        assertThat(ledger.refuse(REGISTRAR, "agreement:Approve", approve)).isEqualTo(RefusalCode.NO_SEAT);
        world.calendar(REGION, 2026, 2, LocalDate.of(2026, 3, 3));
        assertThat(ledger.refuse(GOVERNMENT_OFFICER, "agreement:Approve", approve))
                .isEqualTo(RefusalCode.WRONG_STATE);
        ledger.accept(GOVERNMENT_OFFICER, "agreement:Refuse", new Refuse(first, "overtaken"));
        world.calendar(REGION, 2026, 3);

        assertThat(ledger.get(CalendarInForce.KIND, REGION + ":2026").calendarId())
                .isEqualTo(REGION + ":2026@3");
        assertThat(ledger.all(WorkCalendar.KIND).stream().map(WorkCalendar::status))
                .containsExactly(
                        WorkCalendar.Status.REFUSED, WorkCalendar.Status.SUPERSEDED, WorkCalendar.Status.ACTIVE);
    }
}
