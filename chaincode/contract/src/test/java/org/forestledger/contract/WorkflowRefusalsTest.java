// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.contract.WorkflowWorld.FORESTRY_CLERK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.agreement.Approve;
import org.forestledger.rules.agreement.Refuse;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.Instrument;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.workflow.ActOnStep;
import org.forestledger.rules.workflow.ChecklistItem;
import org.forestledger.rules.workflow.FilingDeadline;
import org.forestledger.rules.workflow.FilingDeadline.WhenLate;
import org.forestledger.rules.workflow.Objection;
import org.forestledger.rules.workflow.ProposeWorkflow;
import org.forestledger.rules.workflow.RaiseObjection;
import org.forestledger.rules.workflow.RejectStep;
import org.forestledger.rules.workflow.ResolveObjection;
import org.forestledger.rules.workflow.Sample;
import org.forestledger.rules.workflow.StartWorkflow;
import org.forestledger.rules.workflow.TypedEvidence;
import org.forestledger.rules.workflow.WorkflowInForce;
import org.forestledger.rules.workflow.WorkflowOffice;
import org.forestledger.rules.workflow.WorkflowRun;
import org.forestledger.rules.workflow.WorkflowStep;
import org.forestledger.rules.workflow.WorkflowStep.Gate;
import org.forestledger.rules.workflow.WorkflowTemplate;
import org.forestledger.rules.workflow.WorkflowVersion;
import org.junit.jupiter.api.Test;

/** The refusals of each function of workflows, in the order in which they are told. */
class WorkflowRefusalsTest {
    private static final String P = "p-1";
    private static final String REGION = "strict";
    private static final Caller ONE = TestLedger.person("one", Role.FORESTRY_OFFICER, "office-1", "office-2");
    private static final Caller TWO = TestLedger.person("two", Role.FORESTRY_OFFICER, "office-2");

    private final WorkflowWorld world = new WorkflowWorld();
    private final TestLedger ledger = world.ledger;

    /** One step posts a notice of one day, the other requires everything that a step can require. */
    static WorkflowTemplate strict(int version, WhenLate whenLate) {
        return template(
                version,
                step("post", List.of("first"), List.of(), 1, List.of(), Optional.empty(), Optional.empty()),
                new WorkflowStep(
                        "all",
                        "全部",
                        "all",
                        "GZ-16",
                        "DONE",
                        List.of("first", "second"),
                        List.of("map", "photo"),
                        0,
                        List.of(new ChecklistItem("clean", "清", "clean"), new ChecklistItem("dry", "干", "dry")),
                        Optional.of(Bps.of(3000)),
                        true,
                        Optional.of(new FilingDeadline("post", 0, 3, 15, whenLate)),
                        Optional.empty(),
                        Optional.of(Gate.BANK)));
    }

    private static WorkflowTemplate template(int version, WorkflowStep... steps) {
        return new WorkflowTemplate(
                "strict-steps",
                version,
                REGION,
                "严",
                "strict",
                new Instrument("", "strict", Optional.empty()),
                List.of(
                        new WorkflowOffice("first", "一", "one", Role.FORESTRY_OFFICER, Optional.of("office-1")),
                        new WorkflowOffice("second", "二", "two", Role.FORESTRY_OFFICER, Optional.of("office-2"))),
                List.of(steps));
    }

    private static WorkflowStep step(
            String id,
            List<String> offices,
            List<String> evidence,
            int notice,
            List<ChecklistItem> checklist,
            Optional<FilingDeadline> deadline,
            Optional<String> rejectTo) {
        return new WorkflowStep(
                id,
                id,
                id,
                "GZ-10",
                id,
                offices,
                evidence,
                notice,
                checklist,
                Optional.empty(),
                false,
                deadline,
                rejectTo,
                Optional.empty());
    }

    private static WorkflowStep plain(String id) {
        return step(id, List.of("first"), List.of(), 0, List.of(), Optional.empty(), Optional.empty());
    }

    private static List<TypedEvidence> evidence(String... types) {
        return List.of(types).stream()
                .map(type -> new TypedEvidence(type, paper(type)))
                .toList();
    }

    private RefusalCode act(Caller by, ActOnStep act) {
        return ledger.refuse(by, "workflow:Act", act);
    }

    private ActOnStep all(String office, List<TypedEvidence> evidence, List<String> passed, List<String> parcels) {
        return new ActOnStep(P, "all", office, evidence, passed, parcels);
    }

    private void object(String id) {
        ledger.accept(
                FORESTRY_CLERK,
                "workflow:Object",
                new RaiseObjection(P, id, Optional.empty(), "no", Optional.of(paper(id))));
    }

    @Test
    @Precedence("workflow:Act")
    void act_shouldTellTheFirstReason_whenSeveralStandInTheWay() {
        world.adopt(strict(1, WhenLate.REFUSE));
        ActOnStep post = new ActOnStep(P, "post", "first", List.of(), List.of(), List.of());
        assertThat(act(ONE, post)).isEqualTo(RefusalCode.NOT_FOUND);
        world.started(P, REGION);
        assertThat(act(AUDITOR, post)).isEqualTo(RefusalCode.AUDITOR_READ_ONLY);
        assertThat(act(ONE, post)).isEqualTo(RefusalCode.CALENDAR_MISSING);
        world.calendar(REGION, 2026, 1);
        ledger.accept(ONE, "workflow:Act", post);
        object("o-1");
        assertThat(act(ONE, post)).isEqualTo(RefusalCode.NOT_CURRENT_STEP);
        ActOnStep bad = all("first", evidence("song"), List.of("wet"), List.of());
        assertThat(act(TWO, bad)).isEqualTo(RefusalCode.NOT_ACTING_OFFICE);
        assertThat(act(ONE, bad)).isEqualTo(RefusalCode.INVALID_FIELD);
        assertThat(act(ONE, all("first", List.of(), List.of("wet"), List.of()))).isEqualTo(RefusalCode.INVALID_FIELD);
        ActOnStep first = all("first", evidence("map"), List.of("clean"), List.of());
        assertThat(act(ONE, first)).isEqualTo(RefusalCode.NOTICE_RUNNING);
        world.waitUntil(LocalDate.of(2026, 3, 17));
        assertThat(act(ONE, first)).isEqualTo(RefusalCode.OBJECTION_STANDS);
        ledger.accept(LEADER, "workflow:Resolve", new ResolveObjection(P, "o-1", false, paper("d")));
        assertThat(act(ONE, first)).isEqualTo(RefusalCode.FILING_DEADLINE_PASSED);
        // Late filings wait for the next year.
        world.calendar(REGION, 2027, 1);
        world.waitUntil(LocalDate.of(2027, 1, 1));
        assertThat(act(ONE, first)).isEqualTo(RefusalCode.SAMPLE_TOO_SMALL);
        firstThenSecond();
    }

    private void firstThenSecond() {
        Sample sample = world.run(P).sample().orElseThrow();
        assertThat(act(ONE, all("first", evidence("map"), List.of("clean"), List.of("other"))))
                .isEqualTo(RefusalCode.INVALID_FIELD);
        assertThat(act(
                        ONE,
                        all(
                                "first",
                                evidence("map"),
                                List.of("clean"),
                                allBut(sample.parcels().get(0)))))
                .isEqualTo(RefusalCode.SAMPLE_NOT_AS_DRAWN);
        ActOnStep first = all("first", evidence("map"), List.of("clean"), sample.parcels());
        ledger.accept(ONE, "workflow:Act", first);
        assertThat(act(ONE, first)).isEqualTo(RefusalCode.OFFICE_HAS_ACTED);
        assertThat(act(ONE, all("second", List.of(), List.of(), List.of())))
                .isEqualTo(RefusalCode.JOINT_STEP_SAME_PERSON);
        assertThat(act(TWO, all("second", List.of(), List.of(), sample.parcels())))
                .isEqualTo(RefusalCode.EVIDENCE_MISSING);
        assertThat(act(TWO, all("second", evidence("photo"), List.of(), sample.parcels())))
                .isEqualTo(RefusalCode.CHECKLIST_NOT_PASSED);
        ledger.accept(TWO, "workflow:Act", all("second", evidence("photo"), List.of("dry"), sample.parcels()));
        assertThat(act(TWO, first)).isEqualTo(RefusalCode.WRONG_STATE);
        assertThat(world.run(P).acts()).filteredOn(a -> a.late()).hasSize(2);
    }

    private List<String> allBut(String parcelNo) {
        return java.util.stream.IntStream.rangeClosed(1, WorkflowWorld.PARCELS)
                .mapToObj(i -> P + "-" + i)
                .filter(no -> !no.equals(parcelNo))
                .toList();
    }

    @Test
    void act_shouldBeMarkedLate_whenLateFilingsAreFlagged() {
        world.adopt(strict(1, WhenLate.FLAG));
        world.calendar(REGION, 2026, 1);
        world.started(P, REGION);
        world.passUntil(P, "all");
        // 15 March 2026 is a Sunday, so the Monday after it is in time.
        world.waitUntil(LocalDate.of(2026, 3, 16));
        ledger.accept(ONE, "workflow:Act", world.whole(P, "first"));
        world.waitUntil(LocalDate.of(2026, 3, 17));
        ledger.accept(TWO, "workflow:Act", world.whole(P, "second"));

        assertThat(world.run(P).acts().stream().map(a -> a.late())).containsExactly(false, false, true);
    }

    @Test
    @Precedence("workflow:Start")
    void start_shouldTellTheFirstReason_whenSeveralStandInTheWay() {
        StartWorkflow start = new StartWorkflow(P);
        assertThat(ledger.refuse(BUYER, "workflow:Start", start)).isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(ledger.refuse(FORESTRY_CLERK, "workflow:Start", start)).isEqualTo(RefusalCode.NOT_FOUND);
        world.project(P, REGION);
        assertThat(ledger.refuse(FORESTRY_CLERK, "workflow:Start", start)).isEqualTo(RefusalCode.WORKFLOW_NOT_IN_FORCE);
        world.adopt(strict(1, WhenLate.REFUSE));
        ledger.accept(FORESTRY_CLERK, "workflow:Start", start);
        assertThat(ledger.refuse(FORESTRY_CLERK, "workflow:Start", start)).isEqualTo(RefusalCode.ALREADY_EXISTS);
        world.project("banked", "elsewhere");
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan("banked"));
        ledger.accept(
                FORESTRY_OFFICER,
                "project:Bank",
                new BankProject("banked", CentiMu.of(1), List.of(paper("acceptance"))));
        assertThat(ledger.refuse(FORESTRY_CLERK, "workflow:Start", new StartWorkflow("banked")))
                .isEqualTo(RefusalCode.WRONG_STATE);
    }

    @Test
    @Precedence("workflow:Reject")
    void reject_shouldTellTheFirstReasonAndGoBack_whenAnActingOfficeRejects() {
        world.adopt(strict(1, WhenLate.REFUSE));
        world.calendar(REGION, 2026, 1);
        RejectStep reject = new RejectStep(P, "all", "first", " ", paper("r"));
        assertThat(ledger.refuse(ONE, "workflow:Reject", reject)).isEqualTo(RefusalCode.NOT_FOUND);
        world.started(P, REGION);
        assertThat(ledger.refuse(ONE, "workflow:Reject", reject)).isEqualTo(RefusalCode.NOT_CURRENT_STEP);
        world.passUntil(P, "all");
        assertThat(ledger.refuse(TWO, "workflow:Reject", reject)).isEqualTo(RefusalCode.NOT_ACTING_OFFICE);
        assertThat(ledger.refuse(ONE, "workflow:Reject", reject)).isEqualTo(RefusalCode.INVALID_FIELD);
        ledger.accept(ONE, "workflow:Act", world.whole(P, "first"));
        object("o-1");
        ledger.accept(LEADER, "workflow:Resolve", new ResolveObjection(P, "o-1", true, paper("d")));
        assertThat(act(TWO, world.whole(P, "second"))).isEqualTo(RefusalCode.OBJECTION_STANDS);
        ledger.accept(TWO, "workflow:Reject", new RejectStep(P, "all", "second", "wet", paper("r")));

        WorkflowRun run = world.run(P);
        assertThat(run.current()).contains("post");
        assertThat(run.passed()).isEmpty();
        assertThat(run.sample()).isEmpty();
        assertThat(run.objections().get(0).status()).isEqualTo(Objection.Status.SENT_BACK);
        // What was done before the rejection does not count again.
        world.passUntil(P, "all");
        ledger.accept(ONE, "workflow:Act", world.whole(P, "first"));
        assertThat(world.run(P).current()).contains("all");
    }

    @Test
    @Precedence({"workflow:Object", "workflow:Resolve"})
    void objection_shouldTellTheFirstReason_whenItIsRaisedOrResolvedWrongly() {
        RaiseObjection raise = new RaiseObjection(P, "o-1", Optional.of("elsewhere"), "no", Optional.empty());
        ResolveObjection resolve = new ResolveObjection(P, "o-1", true, paper("d"));
        assertThat(ledger.refuse(
                        BUYER,
                        "workflow:Object",
                        new RaiseObjection(P, "o 1", Optional.empty(), "no", Optional.empty())))
                .isEqualTo(RefusalCode.INVALID_FIELD);
        assertThat(ledger.refuse(BUYER, "workflow:Object", raise)).isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(ledger.refuse(BUYER, "workflow:Resolve", resolve)).isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(ledger.refuse(LEADER, "workflow:Resolve", resolve)).isEqualTo(RefusalCode.NOT_FOUND);
        world.adopt(template(1, plain("only")));
        world.started(P, REGION);
        assertThat(ledger.refuse(LEADER, "workflow:Resolve", resolve)).isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(ledger.refuse(LEADER, "workflow:Object", raise)).isEqualTo(RefusalCode.INVALID_FIELD);
        RaiseObjection good = new RaiseObjection(P, "o-1", Optional.of(P + "-1"), "no", Optional.empty());
        ledger.accept(LEADER, "workflow:Object", good);
        assertThat(ledger.refuse(LEADER, "workflow:Object", good)).isEqualTo(RefusalCode.ALREADY_EXISTS);
        assertThat(ledger.refuse(LEADER, "workflow:Resolve", resolve)).isEqualTo(RefusalCode.MAKER_IS_CHECKER);
        ledger.accept(GOVERNMENT_OFFICER, "workflow:Resolve", resolve);
        assertThat(ledger.refuse(GOVERNMENT_OFFICER, "workflow:Resolve", resolve))
                .isEqualTo(RefusalCode.WRONG_STATE);
        world.pass(P);
        assertThat(ledger.refuse(
                        LEADER,
                        "workflow:Object",
                        new RaiseObjection(P, "o-2", Optional.empty(), "late", Optional.empty())))
                .isEqualTo(RefusalCode.WRONG_STATE);
    }

    @Test
    @Precedence("workflow:Propose")
    void workflow_shouldBeRefused_whenTheTemplateIsNotWellFormed() {
        WorkflowStep gate = new WorkflowStep(
                "g",
                "g",
                "g",
                "GZ-10",
                "g",
                List.of("first"),
                List.of(),
                0,
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Gate.BANK));
        WorkflowStep sameGate = new WorkflowStep(
                "h",
                "h",
                "h",
                "GZ-10",
                "h",
                List.of("first"),
                List.of(),
                0,
                List.of(),
                Optional.of(Bps.of(0)),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Gate.BANK));
        FilingDeadline noDay = new FilingDeadline("a", 1, 2, 29, WhenLate.FLAG);
        List<WorkflowTemplate> bad = List.of(
                template(1),
                template(1, plain("a"), plain("a")),
                template(1, step("a", List.of(), List.of(), 0, List.of(), Optional.empty(), Optional.empty())),
                template(1, step("a", List.of("third"), List.of(), 0, List.of(), Optional.empty(), Optional.empty())),
                template(1, step("a", List.of("first"), List.of(), -1, List.of(), Optional.empty(), Optional.empty())),
                template(
                        1,
                        step("a", List.of("first"), List.of(), 0, List.of(), Optional.empty(), Optional.of("b")),
                        plain("b")),
                template(
                        1,
                        plain("a"),
                        step("b", List.of("first"), List.of(), 0, List.of(), Optional.of(noDay), Optional.empty())),
                template(1, sameGate),
                template(1, gate, gate));
        assertThat(ledger.refuse(BUYER, "workflow:Propose", new ProposeWorkflow(bad.get(0))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        bad.forEach(each -> assertThat(ledger.refuse(FORESTRY_CLERK, "workflow:Propose", new ProposeWorkflow(each)))
                .as(each.toString())
                .isEqualTo(RefusalCode.WORKFLOW_INVALID));
        assertThat(ledger.refuse(FORESTRY_CLERK, "workflow:Propose", new ProposeWorkflow(template(0, plain("a")))))
                .isEqualTo(RefusalCode.INVALID_FIELD);
        world.adopt(template(1, plain("a")));
        assertThat(ledger.refuse(FORESTRY_CLERK, "workflow:Propose", new ProposeWorkflow(template(1, plain("a")))))
                .isEqualTo(RefusalCode.ALREADY_EXISTS);
    }

    @Test
    void workflow_shouldGovernNewRunsOnly_whenAHigherVersionIsAgreed() {
        world.adopt(template(1, plain("a")));
        world.started("old", REGION);
        ledger.accept(FORESTRY_CLERK, "workflow:Propose", new ProposeWorkflow(template(2, plain("b"))));
        world.adopt(template(3, plain("c")));
        world.started("new", REGION);

        assertThat(world.run("old").versionId()).isEqualTo("strict-steps@1");
        assertThat(world.run("new").current()).contains("c");
        assertThat(ledger.get(WorkflowVersion.KIND, "strict-steps@1").status())
                .isEqualTo(WorkflowVersion.Status.SUPERSEDED);
        // A version that was overtaken cannot come into force any more.
        String id = Agreement.idOf(AgreementKind.WORKFLOW, "strict-steps@2");
        Approve approve = new Approve(id, ledger.get(Agreement.KIND, id).subjectHash());
        ledger.accept(LEADER, "agreement:Approve", approve);
        ledger.accept(COMPANY_OFFICER, "agreement:Approve", approve);
        assertThat(ledger.refuse(PARTNER_OFFICER, "agreement:Approve", approve)).isEqualTo(RefusalCode.WRONG_STATE);
        ledger.accept(PARTNER_OFFICER, "agreement:Refuse", new Refuse(id, "overtaken"));
        assertThat(ledger.get(WorkflowVersion.KIND, "strict-steps@2").status())
                .isEqualTo(WorkflowVersion.Status.REFUSED);
        assertThat(ledger.get(WorkflowInForce.KIND, REGION).versionId()).isEqualTo("strict-steps@3");
    }
}
