// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.forestledger.codec.Hashes;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.ledger.Catalogue;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Decision;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.LedgerFunction;
import org.forestledger.rules.ledger.LedgerView;
import org.forestledger.rules.ledger.Tx;
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
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.testing.Scenario;
import org.forestledger.verifier.testing.TestTransaction;
import org.junit.jupiter.api.Test;

class WorkflowCheckTest {
    private static final Evidence PAPER = new Evidence("paper", "1", "ab".repeat(32));
    private static final Caller TOWNSHIP = person(Role.TOWNSHIP_CLERK);
    private static final Caller FORESTRY = person(Role.FORESTRY_OFFICER);
    private static final Caller GOVERNMENT = person(Role.GOVERNMENT_OFFICER);

    private final Scenario scenario = new Scenario();
    private final Map<String, Record> state = new TreeMap<>();
    private final LedgerView view = new LedgerView() {
        @Override
        public <T extends Record> Optional<T> find(Kind<T> kind, String id) {
            return Optional.ofNullable(state.get(kind.key(id))).map(kind.type()::cast);
        }
    };

    private static Caller person(Role role) {
        return new Caller(role.organisation().mspId(), role.name(), role.name(), List.of(role), List.of());
    }

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
                "somebody");
        TestTransaction transaction = scenario.transaction();
        put(
                transaction,
                WorkflowVersion.KIND.key("steps@1"),
                new WorkflowVersion("steps@1", template, WorkflowVersion.Status.ACTIVE, "somebody"));
        put(transaction, WorkflowInForce.KIND.key("region"), new WorkflowInForce("region", "steps@1"));
        put(transaction, Project.KIND.key("p"), project);
        scenario.block(transaction, VALID);
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

    private void put(TestTransaction transaction, String key, Record entry) {
        state.put(key, entry);
        transaction.writes(key, RecordCodec.write(entry));
    }

    private WorkflowCheckTest calls(Caller by, String function, Record command) {
        return calls(by, function, command, entry -> entry);
    }

    /** A block with what the rules decide, each entry changed before it is written. */
    private WorkflowCheckTest calls(Caller by, String function, Record command, UnaryOperator<Record> change) {
        TestTransaction transaction = scenario.transaction();
        Tx tx = new Tx(
                "request",
                transaction.txId(),
                Instant.parse("2026-03-02T02:00:00Z"),
                by,
                record -> Hashes.sha256(RecordCodec.write(record)));
        Decision decision = decide(Catalogue.byName(function).orElseThrow(), tx, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        ((Decision.Accepted) decision)
                .changes()
                .forEach(each ->
                        put(transaction, each.key(), change.apply(each.value().orElseThrow())));
        scenario.block(transaction, VALID);
        return this;
    }

    private <C extends Record & Command> Decision decide(LedgerFunction<C> function, Tx tx, Record command) {
        return function.decide(view, tx, function.command().cast(command));
    }

    private WorkflowRun run() {
        return view.find(WorkflowRun.KIND, "p").orElseThrow();
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
        return scenario.verify(new WorkflowCheck()).faults().stream()
                .map(Fault::message)
                .toList();
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
        assertThat(scenario.verify(new WorkflowCheck()).judged()).containsEntry("workflow", 7L);
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
        Project project = view.find(Project.KIND, "p").orElseThrow();
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
        TestTransaction transaction = scenario.transaction();
        put(
                transaction,
                WorkflowRun.KIND.key("p"),
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
        scenario.block(transaction, VALID);

        assertThat(faults()).containsExactly("The run of p has not passed the steps of steps@1 in their order.");
    }

    @Test
    void check_shouldFault_whenAProjectIsBankedBeforeItsTime() {
        founded();
        TestTransaction transaction = scenario.transaction();
        Project project = view.find(Project.KIND, "p").orElseThrow();
        put(
                transaction,
                Project.KIND.key("p"),
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
                        project.proposedBy()));
        scenario.block(transaction, VALID);

        assertThat(faults()).containsExactly("The project p is banked before the step check of its workflow.");
    }
}
