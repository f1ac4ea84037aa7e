// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.COMPANY_OFFICER;
import static org.forestledger.contract.People.GOVERNMENT_OFFICER;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.People.PARTNER_OFFICER;
import static org.forestledger.contract.People.REGISTRAR;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.calendar.CalendarYear;
import org.forestledger.rules.calendar.NoticePeriod;
import org.forestledger.rules.calendar.ProposeCalendar;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.project.ProposeProject;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.workflow.ActOnStep;
import org.forestledger.rules.workflow.ChecklistItem;
import org.forestledger.rules.workflow.ProposeWorkflow;
import org.forestledger.rules.workflow.Sample;
import org.forestledger.rules.workflow.StartWorkflow;
import org.forestledger.rules.workflow.StepPassed;
import org.forestledger.rules.workflow.TypedEvidence;
import org.forestledger.rules.workflow.WorkflowOffice;
import org.forestledger.rules.workflow.WorkflowRun;
import org.forestledger.rules.workflow.WorkflowStep;
import org.forestledger.rules.workflow.WorkflowTemplate;
import org.forestledger.rules.workflow.WorkflowVersion;

/** Projects that go through workflows on a test ledger. */
final class WorkflowWorld {
    static final Caller FORESTRY_CLERK = TestLedger.person("forestry.clerk", Role.FORESTRY_CLERK);
    static final int PARCELS = 20;

    private static final CentiMu SMALLEST = CentiMu.of(100);

    final RuzhouWorld base;
    final TestLedger ledger;

    WorkflowWorld() {
        this(new TestLedger());
    }

    WorkflowWorld(TestLedger ledger) {
        this.base = new RuzhouWorld(ledger);
        this.ledger = ledger;
    }

    /** A calendar of a year in force, with these days off. */
    void calendar(String region, int year, int version, LocalDate... holidays) {
        CalendarYear days = new CalendarYear(region, year, version, List.of(holidays), List.of(), paper("holidays"));
        ledger.accept(REGISTRAR, "calendar:Propose", new ProposeCalendar(days));
        base.approve(AgreementKind.CALENDAR, region + ":" + year + "@" + version, GOVERNMENT_OFFICER);
    }

    void adopt(WorkflowTemplate template) {
        ledger.accept(FORESTRY_CLERK, "workflow:Propose", new ProposeWorkflow(template));
        base.approve(AgreementKind.WORKFLOW, WorkflowVersion.idOf(template), LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
    }

    /** A project of twenty parcels, of 1.00 to 20.00 mu. */
    void project(String projectId, String region) {
        project(projectId, region, SMALLEST);
    }

    /** A project of twenty parcels, one to twenty times the smallest. */
    void project(String projectId, String region, CentiMu smallest) {
        List<Parcel> parcels = new ArrayList<>();
        for (int i = 1; i <= PARCELS; i++) {
            parcels.add(new Parcel(projectId + "-" + i, CentiMu.of(smallest.centiMu() * i)));
        }
        ledger.accept(
                FORESTRY_CLERK,
                "project:Propose",
                new ProposeProject(
                        projectId,
                        "项目",
                        projectId,
                        region,
                        Project.Origin.NEW,
                        Project.Route.DIRECT_STATE_COMPANY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        parcels,
                        paper("plan")));
    }

    void started(String projectId, String region) {
        project(projectId, region);
        ledger.accept(FORESTRY_CLERK, "workflow:Start", new StartWorkflow(projectId));
    }

    WorkflowRun run(String projectId) {
        return ledger.get(WorkflowRun.KIND, projectId);
    }

    private WorkflowTemplate template(String projectId) {
        return ledger.get(WorkflowVersion.KIND, run(projectId).versionId()).document();
    }

    WorkflowStep current(String projectId) {
        WorkflowTemplate template = template(projectId);
        return template.steps()
                .get(template.indexOf(run(projectId).current().orElseThrow()).orElseThrow());
    }

    /** Somebody of an office of the project's workflow. */
    Caller of(String projectId, String officeKey) {
        WorkflowOffice office = template(projectId).office(officeKey).orElseThrow();
        return TestLedger.person(
                officeKey, office.role(), office.account().stream().toArray(String[]::new));
    }

    /** An act on the current step that lacks nothing. */
    ActOnStep whole(String projectId, String office) {
        WorkflowStep step = current(projectId);
        return new ActOnStep(
                projectId,
                step.id(),
                office,
                step.evidenceTypes().stream()
                        .map(type -> new TypedEvidence(type, paper(type)))
                        .toList(),
                step.checklist().stream().map(ChecklistItem::key).toList(),
                run(projectId).sample().map(Sample::parcels).orElse(List.of()));
    }

    /** All offices of the current step do their part. */
    void pass(String projectId) {
        for (String office : current(projectId).offices()) {
            ledger.accept(of(projectId, office), "workflow:Act", whole(projectId, office));
        }
    }

    /** Passes step after step until this one is to be done, and waits for notices. */
    void passUntil(String projectId, String stepId) {
        while (!run(projectId).current().equals(Optional.of(stepId))) {
            pass(projectId);
            run(projectId).passed().stream()
                    .flatMap(step -> step.notice().stream())
                    .map(NoticePeriod::earliestNext)
                    .filter(day -> day.isAfter(ledger.today()))
                    .forEach(this::waitUntil);
        }
    }

    Optional<NoticePeriod> notice(String projectId, String stepId) {
        return run(projectId).passed().stream()
                .filter(step -> step.stepId().equals(stepId))
                .findFirst()
                .flatMap(StepPassed::notice);
    }

    /** Midnight in China at which a day begins. */
    void waitUntil(LocalDate day) {
        ledger.pass(Duration.between(ledger.now(), day.atStartOfDay(Tx.ZONE).toInstant()));
    }
}
