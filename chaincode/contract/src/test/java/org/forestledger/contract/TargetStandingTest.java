// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.report.Basis;
import org.forestledger.rules.report.Period;
import org.forestledger.rules.report.TargetFigures;
import org.forestledger.rules.report.TargetReport;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.junit.jupiter.api.Test;

/** What is asked of a project once it has come so far, what stands on a day, and what is said where a soft rule is not kept. */
class TargetStandingTest {
    private final RuzhouWorld base = new RuzhouWorld();
    private final TestLedger ledger = base.ledger;
    private final LinkageWorld days = new LinkageWorld(base);
    private final RecordWorld records = new RecordWorld(base);

    private TargetFigures figures(String region, String code, String from, String to) {
        Map<String, String> state = ledger.snapshot();
        Basis basis = Basis.of(new WholeState(kind -> TestLedger.entries(new TreeMap<>(state), kind)));
        Period period =
                new Period(Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse), LocalDate.parse(to));
        return TargetReport.of(region, basis, period).orElseThrow().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows(String region, String code, String to) {
        return rows(region, code, "", to);
    }

    private List<String> rows(String region, String code, String from, String to) {
        return figures(region, code, from, to).rows().stream()
                .map(row -> row.subject() + " " + row.actual()
                        + row.dueOn().map(due -> " " + due).orElse("") + " " + row.standing())
                .toList();
    }

    private void care(String id, String year, String cultivated) {
        records.stands(id, "care-duty", "l", Map.of("year", year, "cultivated", cultivated));
    }

    /** CS-11: three years of care, the first due a year after the acceptance; a year without cultivation is none. */
    @Test
    void care_shouldBeMissed_whenAYearHasNoRecord() {
        days.founded();
        days.agreed("l", "10.00", "20.00");
        records.adopted("chaisang-2022-records");
        days.on("2023-03-01");
        assertThat(rows("chaisang", "care", "2023-03-01")).isEmpty();
        days.accepted("l", "18.00");

        assertThat(rows("chaisang", "care", "2023-02-28")).isEmpty();
        assertThat(rows("chaisang", "care", "2024-03-01")).containsExactly("l 0 2024-03-01 OPEN");
        assertThat(rows("chaisang", "care", "2024-03-02")).containsExactly("l 0 2024-03-01 MISSED");
        days.on("2024-06-01");
        care("y-1", "1", "NO");
        assertThat(rows("chaisang", "care", "2024-06-01")).containsExactly("l 0 2024-03-01 MISSED");
        records.corrected("y-2", "y-1", "care-duty", Map.of("year", "1"));
        assertThat(rows("chaisang", "care", "2024-06-01")).containsExactly("l 1 2025-03-01 OPEN");
        days.on("2026-03-01");
        care("y-3", "2", "YES");
        care("y-4", "3", "YES");
        assertThat(rows("chaisang", "care", "2026-01-01", "2026-03-01")).containsExactly("l 3 REACHED");
        assertThat(rows("chaisang", "care", "2025-12-31")).containsExactly("l 1 2025-03-01 MISSED");
        assertThat(rows("chaisang", "care", "2030-01-01")).containsExactly("l 3 REACHED");
    }

    /** GZ-14: the plan is adjusted with its next revision; until then each project of which a quota was made is open. */
    @Test
    void planAdjustment_shouldBeOpen_whenAQuotaWasMadeOfTheProject() {
        QuotaWorld quotas = new QuotaWorld(ledger).founded();
        quotas.granted("q", "300.00");
        quotas.banked("other", "50.00");
        records.adopted("ganzhou-2022-records");
        String day = ledger.today().toString();

        assertThat(rows("ganzhou", "plan-adjustments", day)).containsExactly("project-q 0 OPEN");
        records.stands("a", "plan-adjustment", "project-q");
        String later = ledger.today().plusYears(1).toString();
        assertThat(rows("ganzhou", "plan-adjustments", later, later)).containsExactly("project-q 1 REACHED");
    }

    private void yangcheng() {
        days.on("2025-06-10");
        base.account("state-company", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(RuleSetFiles.read("yangcheng-2025")));
        base.approve(AgreementKind.RULE_SET, "yangcheng-2025@1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        records.adopted("yangcheng-2025-records");
    }

    /** YC-13: one contract by the end of August; it stands up to its last day, whatever period is asked for. */
    @Test
    void contracts_shouldStandUpToTheirLastDay_whenADayIsAskedFor() {
        yangcheng();
        assertThat(rows("yangcheng", "paid-use", "2025-08-31")).containsExactly("yangcheng 0 OPEN");
        assertThat(rows("yangcheng", "paid-use", "2025-09-01")).containsExactly("yangcheng 0 MISSED");
        records.stands("c-1", "paid-use-contract", "state-company", Map.of("until", "2027-12-31", "area", "20000"));
        records.stands("c-2", "paid-use-contract", "state-company", Map.of("until", "2035-12-31", "area", "500"));

        assertThat(rows("yangcheng", "paid-use", "2025-09-01")).containsExactly("yangcheng 2 REACHED");
        assertThat(rows("yangcheng", "paid-use-standing", "2025-06-09")).containsExactly("state-company 0 NO_NUMBER");
        assertThat(rows("yangcheng", "paid-use-standing", "2027-01-01", "2027-12-31"))
                .containsExactly("state-company 2 NO_NUMBER");
        assertThat(rows("yangcheng", "paid-use-area", "2027-01-01", "2027-12-31"))
                .containsExactly("state-company 20500 NO_NUMBER");
        assertThat(rows("yangcheng", "paid-use-standing", "2028-01-01")).containsExactly("state-company 1 NO_NUMBER");
        assertThat(rows("yangcheng", "paid-use-area", "2028-01-01")).containsExactly("state-company 500 NO_NUMBER");
    }

    /** YC-06: the platform is encouraged, not ordered, so what was published elsewhere is only counted apart. */
    @Test
    void transfers_shouldBeCountedByChannel_whenPublished() {
        yangcheng();
        records.offered("w-1", "p1");
        records.stands("a-2", "transfer-application", "w-2");
        records.stands("p-2", "transfer-publication", "w-2", Map.of("channel", "NOTICE_BOARD"));

        assertThat(rows("yangcheng", "transfers-by-channel", "2025-12-31"))
                .containsExactly("NOTICE_BOARD 1 NO_NUMBER", "PLATFORM 1 NO_NUMBER");
    }

    /** XM-13: in principle a key project; the one that is none is named. */
    @Test
    void keyProjects_shouldBeNamed_whenOneIsNone() {
        new XinmiWorld(ledger).founded();
        new WorkflowWorld(ledger).project("p", "xinmi");
        new WorkflowWorld(ledger).project("q", "xinmi");
        records.adopted("xinmi-records");
        records.stands("k-p", "project-kind", "p");
        records.stands("k-q", "project-kind", "q", Map.of("keyProject", "NO"));

        assertThat(rows("xinmi", "not-key-projects", "2030-01-01")).containsExactly("p 0 REACHED", "q 1 EXCEEDED");
    }
}
