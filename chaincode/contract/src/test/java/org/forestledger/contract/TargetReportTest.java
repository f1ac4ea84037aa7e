// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.cases.RecordTypeFiles;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonReader;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.record.RecordTypeSet;
import org.forestledger.rules.report.Basis;
import org.forestledger.rules.report.Period;
import org.forestledger.rules.report.TargetFigures;
import org.forestledger.rules.report.TargetReport;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** What a region has reached of its targets, beside what can be added up by hand. */
class TargetReportTest {
    private final RuzhouWorld base = new RuzhouWorld();
    private final TestLedger ledger = base.ledger;
    private final LinkageWorld days = new LinkageWorld(base);
    private final RecordWorld records = new RecordWorld(base);

    private static Period period(String from, String to) {
        return new Period(Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse), LocalDate.parse(to));
    }

    private WholeState now() {
        Map<String, String> state = ledger.snapshot();
        return new WholeState(kind -> TestLedger.entries(new TreeMap<>(state), kind));
    }

    private static TargetFigures figures(String region, Basis basis, Period period, String code) {
        return TargetReport.of(region, basis, period).orElseThrow().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private TargetFigures figures(String region, String code, String to) {
        return figures(region, Basis.of(now()), period("", to), code);
    }

    private static List<String> rows(TargetFigures figures) {
        return figures.rows().stream()
                .map(row -> row.subject() + " " + row.actual() + " " + row.standing())
                .toList();
    }

    private static List<String> dues(TargetFigures figures) {
        return figures.rows().stream()
                .map(row -> row.subject() + " "
                        + row.last().map(LocalDate::toString).orElse("never") + " "
                        + row.dueOn().orElseThrow() + " " + row.standing())
                .toList();
    }

    private void yangcheng() {
        days.on("2025-06-10");
        base.account("township-1", AccountKind.TOWNSHIP, "GovernmentMSP");
        base.account("township-2", AccountKind.TOWNSHIP, "GovernmentMSP");
        base.account("village", AccountKind.VILLAGE, "GovernmentMSP");
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(RuleSetFiles.read("yangcheng-2025")));
        base.approve(AgreementKind.RULE_SET, "yangcheng-2025@1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        records.adopted("yangcheng-2025-records");
    }

    @Test
    void report_shouldBeEmpty_whenTheRegionHasNoTypes() {
        assertThat(TargetReport.of("ruzhou", Basis.of(now()), period("", "2025-06-10")))
                .isEmpty();
    }

    /** RZ-03, RZ-04, RZ-34: 150.00 mu are banked, and 100.00 mu are sold for 50,000 yuan each. */
    @Test
    void ruzhou_shouldAddUpAreaAndSales_whenSomeAreBankedAndPaid() {
        days.on("2025-06-10");
        base.founded();
        records.adopted("ruzhou-2023-records");
        records.stands("funds", "partner-qualification", "partner-1");
        base.batch("a", Project.Origin.NEW, "100.00");
        base.held("sale", "a", "50000.00", Optional.empty());
        WholeState opening = now();
        assertThat(figures("ruzhou", "programme-revenue", "2025-12-31").total()).isZero();
        days.on("2025-06-12");
        base.paid("sale");
        base.project("b", Project.Origin.NEW, "50.00");
        base.planned("b");
        base.banked("b");

        TargetFigures area = figures("ruzhou", "programme-area", "2025-12-31");
        assertThat(rows(area)).containsExactly("ruzhou 15000 OPEN");
        assertThat(area.least()).contains(2_000_000L);
        assertThat(area.most()).contains(6_000_000L);
        assertThat(rows(figures("ruzhou", "township-banked", "2025-12-31")))
                .containsExactly("township-1 15000 NO_NUMBER");
        TargetFigures revenue = figures("ruzhou", "programme-revenue", "2025-12-31");
        assertThat(rows(revenue)).containsExactly("ruzhou 500000000 OPEN");
        assertThat(revenue.least()).contains(100_000_000_000L);
        assertThat(figures("ruzhou", "programme-revenue", "2025-06-11").total()).isZero();
        Basis second = new Basis(opening, now(), now());
        assertThat(figures("ruzhou", second, period("2025-06-11", "2025-12-31"), "programme-area")
                        .total())
                .isEqualTo(5_000);
    }

    /** RZ-32, RZ-34: issues of a period, and what a township was supervised for; what is not confirmed does not count. */
    @Test
    void ruzhou_shouldCountIssuesOfThePeriod_whenConfirmed() {
        days.on("2025-06-10");
        base.founded();
        records.adopted("ruzhou-2023-records");
        records.stands("i-1", "issue", "ruzhou");
        days.on("2025-07-10");
        records.stands("i-2", "issue", "ruzhou");
        records.stands("i-3", "issue", "ruzhou");
        ledger.accept(
                RecordWorld.filer(records.type("issue")),
                "record:File",
                records.filing("i-4", "issue", "ruzhou", Map.of()));
        records.stands("t", "township-contribution", "township-1", Map.of("area", "1234"));

        Basis all = Basis.of(now());
        assertThat(figures("ruzhou", all, period("", "2025-07-31"), "issues").total())
                .isEqualTo(3);
        assertThat(figures("ruzhou", all, period("2025-07-10", "2025-07-10"), "issues")
                        .total())
                .isEqualTo(2);
        assertThat(figures("ruzhou", all, period("2025-06-10", "2025-07-09"), "issues")
                        .total())
                .isEqualTo(1);
        assertThat(rows(figures("ruzhou", "township-filed", "2025-07-31")))
                .containsExactly("township-1 1234 NO_NUMBER");
        assertThat(rows(figures("ruzhou", "township-commended", "2025-07-31")))
                .containsExactly("township-1 1 NO_NUMBER");
    }

    /** YC-17: six patrols by the end of June; one of July is no longer of use. */
    @Test
    void patrols_shouldBeCountedByTownshipUpToTheDay_whenADayIsFixed() {
        yangcheng();
        for (int i = 1; i <= 6; i++) {
            records.stands("a-" + i, "patrol", "township-1");
        }
        for (int i = 1; i <= 5; i++) {
            records.stands("b-" + i, "patrol", "township-2");
        }
        assertThat(rows(figures("yangcheng", "patrols", "2025-06-30")))
                .containsExactly("township-1 6 REACHED", "township-2 5 OPEN");
        days.on("2025-07-02");
        records.stands("b-6", "patrol", "township-2");
        TargetFigures july = figures("yangcheng", "patrols", "2025-07-02");
        assertThat(rows(july)).containsExactly("township-1 6 REACHED", "township-2 5 MISSED");
        assertThat(july.least()).contains(6L);
        assertThat(july.total()).isEqualTo(11);
    }

    /** YC-14, YC-15, YC-16, YC-21: sums by stage and source; a correction takes the place of what it corrects. */
    @Test
    void yangcheng_shouldAddUpAreasAndPlants_whenCorrected() {
        yangcheng();
        records.stands("f-1", "afforestation", "yangcheng", Map.of("stage", "TENDERED", "area", "101000"));
        records.stands("f-2", "afforestation", "yangcheng", Map.of("stage", "WORKS_DONE", "area", "100999"));
        records.stands("t-1", "tending", "yangcheng", Map.of("source", "FIRST_15000_MU", "area", "1500001"));
        records.stands("t-2", "tending", "yangcheng", Map.of("source", "SECOND_2075_MU", "area", "207500"));
        assertThat(rows(figures("yangcheng", "tending", "2025-06-30"))).containsExactly("yangcheng 1707501 REACHED");
        records.corrected("t-3", "t-1", "tending", Map.of("source", "FIRST_15000_MU", "area", "1499999"));
        records.stands("p-1", "planting", "township-1", Map.of("plants", "20000"));
        records.stands("p-2", "planting", "township-2", Map.of("plants", "10000"));
        records.offered("right-1", "parcel-t");
        ledger.accept(
                FORESTRY_CLERK,
                "right:FileTransfer",
                CertificateWorld.transfer("right-1", "parcel-t", "2025-06-10", "2035-06-09"));
        records.stands("w", "transfer-reward", "township-1", Map.of("right", "right-1"));

        // The tender's day, 31 May, was before the record's.
        assertThat(rows(figures("yangcheng", "afforestation-tendered", "2025-06-30")))
                .containsExactly("yangcheng 0 MISSED");
        assertThat(rows(figures("yangcheng", "afforestation-done", "2025-06-30")))
                .containsExactly("yangcheng 100999 OPEN");
        assertThat(rows(figures("yangcheng", "afforestation-done", "2025-12-01")))
                .containsExactly("yangcheng 100999 MISSED");
        assertThat(rows(figures("yangcheng", "tending", "2025-06-30"))).containsExactly("yangcheng 1707499 OPEN");
        assertThat(rows(figures("yangcheng", "tending-first", "2025-06-30"))).containsExactly("yangcheng 1499999 OPEN");
        assertThat(rows(figures("yangcheng", "tending-second", "2025-06-30")))
                .containsExactly("yangcheng 207500 REACHED");
        assertThat(rows(figures("yangcheng", "plants", "2025-06-30"))).containsExactly("yangcheng 30000 REACHED");
        assertThat(rows(figures("yangcheng", "rewards", "2025-06-30")))
                .containsExactly("township-1 1 REACHED", "township-2 0 OPEN");
    }

    /** A version of the types in which the number was a text: what was filed under it cannot be added up. */
    @Test
    void plants_shouldBeLeftOut_whenTheyWereFiledAsText() {
        yangcheng();
        Json shipped = JsonReader.read(RecordTypeFiles.text("yangcheng-2025-records"));
        Json texts = with(shipped, "version", "2");
        texts = with(texts, "types[6].fields[0].type", "\"TEXT\"");
        records.adopted(RecordCodec.fromJson(RecordTypeSet.class, with(texts, "targets", "[]")));
        records.stands("p-1", "planting", "township-1", Map.of("plants", "many"));
        records.adopted(RecordCodec.fromJson(RecordTypeSet.class, with(shipped, "version", "3")));
        records.stands("p-2", "planting", "township-1", Map.of("plants", "40"));

        assertThat(rows(figures("yangcheng", "plants", "2025-06-30"))).containsExactly("yangcheng 40 OPEN");
    }

    private static Json with(Json json, String place, String value) {
        return FeaturePath.of(place).write(json, Optional.of(JsonReader.read(value)));
    }

    /** YC-27: the tasks that are open, with those whose day is over; one that is done is named no more. */
    @Test
    void tasks_shouldBeOverdue_whenTheirDayIsOver() {
        yangcheng();
        records.stands("k-1", "task", "yangcheng", task("1", "2025-06-20"));
        records.stands("k-2", "task", "yangcheng", task("2", "2025-06-30"));
        records.stands("k-3", "task", "yangcheng", task("3", "2025-06-15"));
        records.corrected("k-4", "k-3", "task", Map.of("number", "3", "deadline", "2025-06-15", "state", "DONE"));

        Basis all = Basis.of(now());
        assertThat(dues(figures("yangcheng", all, period("2025-06-21", "2025-06-30"), "tasks-open")))
                .containsExactly("k-1 2025-06-10 2025-06-20 MISSED", "k-2 2025-06-10 2025-06-30 OPEN");
        assertThat(figures("yangcheng", "tasks-done", "2025-06-30").total()).isEqualTo(1);
    }

    private static Map<String, String> task(String number, String deadline) {
        return Map.of("number", number, "deadline", deadline, "state", "OPEN");
    }

    /** CS-28, CS-29: the next dispatch is due fifteen days after the last; indicators beside what was completed. */
    @Test
    void chaisang_shouldNameWhatIsDue_whenTheLastDispatchIsLongAgo() {
        days.founded();
        base.account("township-2", AccountKind.TOWNSHIP, "GovernmentMSP");
        days.agreed("l", "10.00", "20.00");
        days.accepted("l", "18.00");
        ledger.accept(LinkageWorld.INSPECTOR, "linkage:File", LinkageWorld.filing("l", "18.00", "17.00"));
        days.used("u", "l", LinkageWorld.construction("l", 1, 1, 500));
        records.adopted("chaisang-2022-records");
        records.stands("d-1", "supervision", "township-1", Map.of("kind", "DISPATCH"));
        records.stands("s-1", "supervision", "township-1", Map.of("kind", "INSPECTION"));
        records.stands("c", "township-performance", "township-1", Map.of("area", "1500"));

        assertThat(dues(figures("chaisang", "dispatches", "2022-12-16")))
                .containsExactly("township-1 2022-12-01 2022-12-16 OPEN", "township-2 never 2022-12-16 OPEN");
        assertThat(dues(figures("chaisang", "dispatches", "2022-12-17")))
                .contains("township-1 2022-12-01 2022-12-16 MISSED");
        TargetFigures later = figures("chaisang", Basis.of(now()), period("2022-12-02", "2023-01-01"), "inspections");
        assertThat(dues(later)).contains("township-1 2022-12-01 2023-01-01 OPEN");
        assertThat(later.total()).isZero();
        assertThat(figures("chaisang", "indicators-used", "2022-12-31").rows())
                .extracting(row -> row.subject() + " " + row.actual() + " " + row.outOf() + " " + row.shareBps())
                .containsExactly(
                        "township-1 500 Optional[1500] Optional[3333]", "township-2 0 Optional[0] Optional.empty");
    }

    /** GZ-27: of 1,000.00 mu that could be restored 300.00 mu became a quota. */
    @Test
    void ganzhou_shouldTellThePartThatWasConverted_whenAQuotaIsGranted() {
        QuotaWorld quotas = new QuotaWorld(ledger).founded();
        quotas.granted("q", "300.00");
        records.adopted("ganzhou-2022-records");
        records.stands("b", "restorable-land", "county-1", Map.of("year", "2022", "area", "100000"));

        assertThat(figures("ganzhou", "converted", "2022-12-31").rows())
                .extracting(row -> row.subject() + " " + row.actual() + " " + row.shareBps())
                .containsExactly("county-1 30000 Optional[3000]", "county-2 0 Optional.empty");
    }

    /** XM-03, XM-34: more went out than came in, so the balance is below zero and is an alert; scores by department. */
    @Test
    void xinmi_shouldBalanceWhatCameInAndWentOut_whenLandIsSold() {
        XinmiWorld world = new XinmiWorld(ledger).founded();
        world.plans(2025, "p");
        world.on("2025-06-10");
        world.sold("deal", "p", 5000, Fen.of(1_000));
        ledger.accept(COMPANY_CLERK, "landmaking:RecordCost", XinmiWorld.cost("c", "p", 700));
        world.received("m-1", "deal", Fen.of(600));
        records.adopted("xinmi-records");
        records.stands("s-1", "assessment", "xinmi", Map.of("department", "FINANCE", "score", "80"));
        records.stands("s-2", "assessment", "xinmi", Map.of("department", "FINANCE", "score", "15"));
        records.stands("s-3", "assessment", "xinmi", Map.of("department", "WATER", "score", "90"));

        assertThat(rows(figures("xinmi", "money-in", "2025-12-31"))).containsExactly("p 600 NO_NUMBER");
        assertThat(rows(figures("xinmi", "money-out", "2025-12-31"))).containsExactly("p 700 NO_NUMBER");
        assertThat(rows(figures("xinmi", "money-balance", "2025-12-31"))).containsExactly("xinmi -100 ALERT");
        assertThat(rows(figures("xinmi", "scores-by-department", "2025-12-31")))
                .containsExactly("FINANCE 95 NO_NUMBER", "WATER 90 NO_NUMBER");
        world.received("m-2", "deal", Fen.of(400));
        assertThat(rows(figures("xinmi", "project-balance", "2025-12-31"))).containsExactly("p 300 REACHED");
    }

    /** XM-28: each project's costs of a year beside its budget for the year, whenever that was filed; over it, EXCEEDED. */
    @Test
    void xinmi_shouldHoldCostsAgainstTheBudgetOfTheYear_whenBudgetsAreConfirmed() {
        XinmiWorld world = new XinmiWorld(ledger).founded();
        records.adopted("xinmi-records");
        world.steps.started("q", "xinmi");
        world.on("2024-12-20");
        world.steps.started("p", "xinmi");
        records.stands("b-p", "reserve-budget", "p", budget("2025", "500", "700"));
        records.stands("b-q", "reserve-budget", "q", budget("2025", "0", "0"));
        records.stands("b-next", "reserve-budget", "p", budget("2026", "0", "100"));
        Period year = period("2025-01-01", "2025-12-31");

        Basis before = Basis.of(now());
        assertThat(held(figures("xinmi", before, year, "outlay-against-budget")))
                .containsExactly("p 0 Optional[700] REACHED", "q 0 Optional[0] REACHED");
        assertThat(held(figures("xinmi", before, period("2024-01-01", "2024-12-31"), "outlay-against-budget")))
                .containsExactly("p 0 Optional.empty NO_NUMBER", "q 0 Optional.empty NO_NUMBER");
        assertThat(held(figures("xinmi", before, period("2025-07-01", "2026-06-30"), "outlay-against-budget")))
                .containsExactly("p 0 Optional[800] REACHED", "q 0 Optional[0] REACHED");
        assertThat(rows(figures("xinmi", before, year, "income-against-budget")))
                .containsExactly("p 0 OPEN", "q 0 REACHED");
    }

    private static Map<String, String> budget(String year, String income, String outlay) {
        return Map.of("year", year, "income", income, "outlay", outlay);
    }

    private static List<String> held(TargetFigures figures) {
        return figures.rows().stream()
                .map(row -> row.subject() + " " + row.actual() + " " + row.most() + " " + row.standing())
                .toList();
    }

    /** XM-28: a fen above the budget shows, and the rest of the city goes on; a corrected budget is the one that counts. */
    @Test
    void xinmi_shouldShowWhoSpentMore_whenTheBudgetIsPassedByAFen() {
        XinmiWorld world = new XinmiWorld(ledger).founded();
        world.plans(2025, "p");
        world.on("2025-06-10");
        world.planned("p");
        world.confirmed(XinmiWorld.terms("p", 5000));
        records.adopted("xinmi-records");
        records.stands("b", "reserve-budget", "p", budget("2025", "0", "700"));
        ledger.accept(COMPANY_CLERK, "landmaking:RecordCost", XinmiWorld.cost("c-1", "p", 700));
        Period year = period("2025-01-01", "2025-12-31");
        assertThat(held(figures("xinmi", Basis.of(now()), year, "outlay-against-budget")))
                .containsExactly("p 700 Optional[700] REACHED");
        ledger.accept(COMPANY_CLERK, "landmaking:RecordCost", XinmiWorld.cost("c-2", "p", 1));
        assertThat(held(figures("xinmi", Basis.of(now()), year, "outlay-against-budget")))
                .containsExactly("p 701 Optional[700] EXCEEDED");
        records.corrected("b-2", "b", "reserve-budget", budget("2025", "0", "1402"));
        TargetFigures corrected = figures("xinmi", Basis.of(now()), year, "outlay-against-budget");
        assertThat(held(corrected)).containsExactly("p 701 Optional[1402] REACHED");
        assertThat(corrected.rows().get(0).shareBps().orElseThrow()).isEqualTo(5_000);
    }
}
