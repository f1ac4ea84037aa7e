// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.forestledger.codec.Hashes;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.scheme.Instrument;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.workflow.ActOnStep;
import org.forestledger.rules.workflow.RejectStep;
import org.forestledger.rules.workflow.Sample;
import org.forestledger.rules.workflow.StartWorkflow;
import org.forestledger.rules.workflow.StepAct;
import org.forestledger.rules.workflow.StepPassed;
import org.forestledger.rules.workflow.TypedEvidence;
import org.forestledger.rules.workflow.WorkflowInForce;
import org.forestledger.rules.workflow.WorkflowOffice;
import org.forestledger.rules.workflow.WorkflowRun;
import org.forestledger.rules.workflow.WorkflowStep;
import org.forestledger.rules.workflow.WorkflowTemplate;
import org.forestledger.rules.workflow.WorkflowVersion;
import org.forestledger.verifier.testing.TestTransaction;
import org.junit.jupiter.api.Test;

class WorkflowCheckTest {
    private static final Evidence PAPER = new Evidence("paper", "1", "ab".repeat(32));
    private static final Caller TOWNSHIP = RuleStory.person(Role.TOWNSHIP_CLERK);
    private static final Caller FORESTRY = RuleStory.person(Role.FORESTRY_OFFICER);
    private static final Caller GOVERNMENT = RuleStory.person(Role.GOVERNMENT_OFFICER);

    private final RuleStory story = new RuleStory();

    /** A workflow of two steps, and a project of ten parcels whose plan is approved. */
    private WorkflowCheckTest founded() {
        WorkflowTemplate template = new WorkflowTemplate(
                "steps",
                1,
                "region",
                "流程",
                "steps",
                new Instrument("", "steps", Optional.empty()),
                List.of(
                        office("township", Role.TOWNSHIP_CLERK),
                        office("forestry", Role.FORESTRY_OFFICER),
                        office("government", Role.GOVERNMENT_OFFICER)),
                List.of(
                        step("apply", List.of("township"), Optional.empty(), Optional.empty()),
                        step(
                                "check",
                                List.of("forestry", "government"),
                                Optional.of(Bps.of(3000)),
                                Optional.of(WorkflowStep.Gate.BANK))));
        List<Parcel> parcels = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new Parcel("parcel-" + i, CentiMu.of(1_000)))
                .toList();
        Project project = new Project(
                "p",
                "p",
                "p",
                "region",
                Project.Origin.NEW,
                Project.Route.DIRECT_STATE_COMPANY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                parcels,
                PAPER,
                Optional.empty(),
                List.of(),
                Project.Status.PLAN_APPROVED,
                "somebody",
                Optional.empty());
        TestTransaction transaction = story.scenario.transaction();
        story.put(
                transaction,
                WorkflowVersion.KIND,
                "steps@1",
                new WorkflowVersion("steps@1", template, WorkflowVersion.Status.ACTIVE, "somebody"));
        story.put(transaction, WorkflowInForce.KIND, "region", new WorkflowInForce("region", "steps@1"));
        story.put(transaction, Project.KIND, "p", project);
        story.scenario.block(transaction, VALID);
        return this;
    }

    private static WorkflowOffice office(String key, Role role) {
        return new WorkflowOffice(key, key, key, role, Optional.empty());
    }

    private static WorkflowStep step(
            String id, List<String> offices, Optional<Bps> sample, Optional<WorkflowStep.Gate> opens) {
        return new WorkflowStep(
                id,
                id,
                id,
                "GZ-17",
                id,
                offices,
                List.of("paper"),
                0,
                List.of(),
                sample,
                false,
                Optional.empty(),
                Optional.empty(),
                opens);
    }

    private WorkflowCheckTest calls(Caller by, String function, Record command) {
        story.calls(by, function, command);
        return this;
    }

    private WorkflowCheckTest calls(Caller by, String function, Record command, UnaryOperator<Record> change) {
        story.calls(by, function, command, change);
        return this;
    }

    private WorkflowRun run() {
        return story.find(WorkflowRun.KIND, "p").orElseThrow();
    }

    private ActOnStep act(String step, String office) {
        return new ActOnStep(
                "p",
                step,
                office,
                List.of(new TypedEvidence("paper", PAPER)),
                List.of(),
                run().sample().map(Sample::parcels).orElse(List.of()));
    }

    private WorkflowCheckTest started() {
        return calls(TOWNSHIP, "workflow:Start", new StartWorkflow("p"));
    }

    private WorkflowCheckTest applied() {
        return calls(TOWNSHIP, "workflow:Act", act("apply", "township"));
    }

    private List<String> faults() {
        return story.faults(new WorkflowCheck());
    }

    private static UnaryOperator<Record> with(UnaryOperator<List<StepAct>> acts, UnaryOperator<Sample> sample) {
        return entry -> {
            WorkflowRun run = (WorkflowRun) entry;
            return new WorkflowRun(
                    run.projectId(),
                    run.versionId(),
                    run.current(),
                    run.reached(),
                    run.round(),
                    run.passed(),
                    acts.apply(run.acts()),
                    run.objections(),
                    run.rejections(),
                    run.sample().map(sample),
                    run.startedBy());
        };
    }

    @Test
    void check_shouldHold_whenTheProjectHasGoneThroughItsWorkflow() {
        founded().started().applied();
        calls(FORESTRY, "workflow:Act", act("check", "forestry"));
        calls(GOVERNMENT, "workflow:Reject", new RejectStep("p", "check", "government", "again", PAPER));
        applied();
        calls(FORESTRY, "workflow:Act", act("check", "forestry"));
        calls(GOVERNMENT, "workflow:Act", act("check", "government"));
        calls(FORESTRY, "project:Bank", new BankProject("p", CentiMu.of(1), List.of(PAPER)));

        assertThat(faults()).isEmpty();
        assertThat(story.scenario.verify(new WorkflowCheck()).judged()).containsEntry("workflow", 7L);
    }

    @Test
    void check_shouldFault_whenAParcelIsTakenOutOfTheSample() {
        founded().started();
        UnaryOperator<Sample> fewer = sample -> new Sample(
                sample.seed(),
                sample.target(),
                sample.parcels().subList(1, sample.parcels().size()));
        calls(TOWNSHIP, "workflow:Act", act("apply", "township"), with(acts -> acts, fewer));

        assertThat(faults()).containsExactly("The sample of the run of p is not what the draw gives.");
    }

    @Test
    void check_shouldFault_whenTheSeedWasChosen() {
        founded().started();
        Project project = story.find(Project.KIND, "p").orElseThrow();
        UnaryOperator<Sample> chosen = sample ->
                Sample.draw(project, Bps.of(3000), "chosen", record -> Hashes.sha256(RecordCodec.write(record)));
        calls(TOWNSHIP, "workflow:Act", act("apply", "township"), with(acts -> acts, chosen));

        assertThat(faults()).containsExactly("The sample of the run of p is not what the draw gives.");
    }

    @Test
    void check_shouldFault_whenAStepIsPassedWithoutAnOffice() {
        founded().started().applied();
        calls(FORESTRY, "workflow:Act", act("check", "forestry"));
        calls(GOVERNMENT, "workflow:Act", act("check", "government"), with(acts -> acts.subList(0, 2), s -> s));

        assertThat(faults()).containsExactly("The run of p has passed the step check, to which something is missing.");
    }

    @Test
    void check_shouldFault_whenStepsAreLeftOut() {
        founded().started();
        WorkflowRun run = run();
        List<StepPassed> passed = new ArrayList<>();
        passed.add(new StepPassed("check", LocalDate.of(2026, 3, 2), Optional.empty()));
        TestTransaction transaction = story.scenario.transaction();
        story.put(
                transaction,
                WorkflowRun.KIND,
                "p",
                new WorkflowRun(
                        "p",
                        run.versionId(),
                        Optional.empty(),
                        "check",
                        1,
                        passed,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        "somebody"));
        story.scenario.block(transaction, VALID);

        assertThat(faults()).containsExactly("The run of p has not passed the steps of steps@1 in their order.");
    }

    @Test
    void check_shouldFault_whenAProjectIsBankedBeforeItsTime() {
        founded();
        TestTransaction transaction = story.scenario.transaction();
        Project project = story.find(Project.KIND, "p").orElseThrow();
        story.put(
                transaction,
                Project.KIND,
                "p",
                new Project(
                        project.projectId(),
                        project.nameZh(),
                        project.nameEn(),
                        project.region(),
                        project.origin(),
                        project.route(),
                        project.projectCompanyAccount(),
                        project.partnerAccount(),
                        project.townshipAccount(),
                        project.parcels(),
                        project.plan(),
                        Optional.of(CentiMu.of(1)),
                        List.of(PAPER),
                        Project.Status.BANKED,
                        project.proposedBy(),
                        project.ruleSetId()));
        story.scenario.block(transaction, VALID);

        assertThat(faults()).containsExactly("The project p is banked before the step check of its workflow.");
    }
}
