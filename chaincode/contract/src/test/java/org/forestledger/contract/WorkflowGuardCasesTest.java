// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.FORESTRY_OFFICER;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.cases.WorkflowFiles;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.workflow.ActOnStep;
import org.forestledger.rules.workflow.RaiseObjection;
import org.forestledger.rules.workflow.Sample;
import org.forestledger.rules.workflow.WorkflowStep;
import org.junit.jupiter.api.Test;

/** The guard cases of workflows, with the shipped workflows of the cities. */
class WorkflowGuardCasesTest {
    private static final String P = "p-1";

    private final WorkflowWorld world = new WorkflowWorld();
    private final TestLedger ledger = world.ledger;

    private void begin(String workflow, String region) {
        world.calendar(region, 2026, 1);
        world.calendar(region, 2027, 1);
        world.adopt(WorkflowFiles.read(workflow));
        world.started(P, region);
    }

    private RefusalCode refused(String office, ActOnStep act) {
        return ledger.refuse(world.of(P, office), "workflow:Act", act);
    }

    @Test
    void g09_shouldRefuseConfirmation_whenAParcelHasAnOpenObjection() {
        begin("ganzhou-2022-steps", "ganzhou");
        world.passUntil(P, "confirm");
        ledger.accept(
                world.of(P, "township"),
                "workflow:Object",
                new RaiseObjection(P, "o-1", Optional.of(P + "-3"), "mine", Optional.empty()));
        assertThat(refused("countyGovernment", world.whole(P, "countyGovernment")))
                .isEqualTo(RefusalCode.OBJECTION_STANDS);
    }

    @Test
    void g10_shouldRefuseConfirmation_whenTheFifthDayOfTheNoticeIsNotOver() {
        begin("ganzhou-2022-steps", "ganzhou");
        world.passUntil(P, "notice");
        world.pass(P);
        LocalDate earliest = world.notice(P, "notice").orElseThrow().earliestNext();
        world.waitUntil(earliest);
        ledger.pass(Duration.ofSeconds(-1));
        assertThat(refused("countyGovernment", world.whole(P, "countyGovernment")))
                .isEqualTo(RefusalCode.NOTICE_RUNNING);
        ledger.pass(Duration.ofSeconds(1));
        world.pass(P);
        assertThat(world.run(P).reached()).isEqualTo("CONFIRMED");
    }

    @Test
    void g11_shouldRefuseTheFiling_whenItIsDated16September() {
        begin("ganzhou-2022-steps", "ganzhou");
        world.passUntil(P, "file");
        world.waitUntil(LocalDate.of(2027, 9, 16));
        assertThat(refused("countyForestry", world.whole(P, "countyForestry")))
                .isEqualTo(RefusalCode.FILING_DEADLINE_PASSED);
    }

    @Test
    void g16_shouldRefuseTheCityCheck_whenTheSampleIsBelow30PercentOfTheArea() {
        begin("ganzhou-2022-steps", "ganzhou");
        world.passUntil(P, "cityCheck");
        Sample sample = world.run(P).sample().orElseThrow();
        assertThat(sample.target()).isEqualTo(CentiMu.of(6_300));
        ActOnStep whole = world.whole(P, "cityForestry");
        List<String> fewer = new ArrayList<>(sample.parcels());
        fewer.remove(fewer.size() - 1);
        assertThat(refused(
                        "cityForestry",
                        new ActOnStep(P, "cityCheck", "cityForestry", whole.evidence(), whole.passed(), fewer)))
                .isEqualTo(RefusalCode.SAMPLE_TOO_SMALL);
    }

    @Test
    void g26_shouldRefuseThePlan_whenItHasNoReviewedBudget() {
        begin("xinmi-steps", "xinmi");
        ActOnStep whole = world.whole(P, "agency");
        ActOnStep without = new ActOnStep(
                P,
                "plan",
                "agency",
                whole.evidence().stream()
                        .filter(each -> !each.type().equals("budgetReview"))
                        .toList(),
                whole.passed(),
                whole.parcels());
        assertThat(refused("agency", without)).isEqualTo(RefusalCode.EVIDENCE_MISSING);
        assertThat(ledger.refuse(LEADER, "project:ApprovePlan", new ApprovePlan(P)))
                .isEqualTo(RefusalCode.WORKFLOW_NOT_PASSED);
        world.pass(P);
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan(P));
    }

    @Test
    void g27_shouldKeepLandOutOfTheLibrary_whenAnyItemOfTheChecklistIsOpen() {
        begin("xinmi-steps", "xinmi");
        world.passUntil(P, "inspect");
        WorkflowStep step = world.current(P);
        ActOnStep whole = world.whole(P, "agency");
        step.checklist().forEach(item -> {
            List<String> others = whole.passed().stream()
                    .filter(key -> !key.equals(item.key()))
                    .toList();
            assertThat(refused("agency", new ActOnStep(P, "inspect", "agency", whole.evidence(), others, List.of())))
                    .isEqualTo(RefusalCode.CHECKLIST_NOT_PASSED);
        });
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan(P));
        assertThat(ledger.refuse(
                        FORESTRY_OFFICER,
                        "project:Bank",
                        new BankProject(P, CentiMu.of(1), List.of(paper("acceptance")))))
                .isEqualTo(RefusalCode.WORKFLOW_NOT_PASSED);
    }

    @Test
    void otherCities_shouldBankTheirProjects_whenAllStepsArePassed() {
        for (String city : List.of("chaisang-2022", "ruzhou-2023", "xinmi")) {
            String region = WorkflowFiles.read(city + "-steps").region();
            world.adopt(WorkflowFiles.read(city + "-steps"));
            world.started(city, region);
            world.passUntil(city, last(city));
            ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan(city));
            world.pass(city);
            ledger.accept(
                    FORESTRY_OFFICER,
                    "project:Bank",
                    new BankProject(city, CentiMu.of(1), List.of(paper("acceptance"))));
        }
    }

    private String last(String city) {
        List<WorkflowStep> steps = WorkflowFiles.read(city + "-steps").steps();
        return steps.get(steps.size() - 1).id();
    }
}
