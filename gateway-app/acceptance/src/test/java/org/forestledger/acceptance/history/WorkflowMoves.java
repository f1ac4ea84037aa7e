// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.forestledger.rules.calendar.CalendarYear;
import org.forestledger.rules.calendar.ProposeCalendar;
import org.forestledger.rules.calendar.WorkCalendar;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.scheme.Instrument;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.workflow.ActOnStep;
import org.forestledger.rules.workflow.ChecklistItem;
import org.forestledger.rules.workflow.FilingDeadline;
import org.forestledger.rules.workflow.Objection;
import org.forestledger.rules.workflow.ProposeWorkflow;
import org.forestledger.rules.workflow.RaiseObjection;
import org.forestledger.rules.workflow.RejectStep;
import org.forestledger.rules.workflow.ResolveObjection;
import org.forestledger.rules.workflow.Sample;
import org.forestledger.rules.workflow.StartWorkflow;
import org.forestledger.rules.workflow.StepAct;
import org.forestledger.rules.workflow.TypedEvidence;
import org.forestledger.rules.workflow.WorkflowInForce;
import org.forestledger.rules.workflow.WorkflowOffice;
import org.forestledger.rules.workflow.WorkflowRun;
import org.forestledger.rules.workflow.WorkflowStep;
import org.forestledger.rules.workflow.WorkflowTemplate;
import org.forestledger.rules.workflow.WorkflowVersion;

/** Working days, workflows and the projects that go through them; only one region of a city has any. */
final class WorkflowMoves {
    /** The region whose projects go through a workflow. */
    static final String REGION = "steps";

    private static final String BANK = "bank";

    private static final Role[] DECIDING = {Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER, Role.FORESTRY_OFFICER};
    private static final Role[] ANYBODY = {
        Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK, Role.COMPANY_CLERK, Role.PARTNER_CLERK, Role.INVESTOR
    };

    private WorkflowMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("calendar:Propose", WorkflowMoves::proposeCalendar);
        moves.put("workflow:Propose", WorkflowMoves::propose);
        moves.put("workflow:Start", WorkflowMoves::start);
        moves.put("workflow:Act", WorkflowMoves::act);
        moves.put("workflow:Reject", WorkflowMoves::reject);
        moves.put("workflow:Object", WorkflowMoves::object);
        moves.put("workflow:Resolve", WorkflowMoves::resolve);
    }

    /** Whether no workflow keeps a project from the bank. */
    static boolean isBankable(Scene scene, Project project) {
        return scene.find(WorkflowRun.KIND, project.projectId())
                .map(run -> run.hasPassed(BANK))
                .orElseGet(
                        () -> scene.find(WorkflowInForce.KIND, project.region()).isEmpty());
    }

    private static Intent proposeCalendar(Scene scene) {
        if (scene.all(WorkCalendar.KIND).anyMatch(c -> c.status() == WorkCalendar.Status.PROPOSED)) {
            throw new NothingToDoException("a calendar that is to be decided on");
        }
        String market = scene.account(MarketMoves.REGION);
        // Nothing is announced in a market before it has a calendar.
        boolean first = scene.all(WorkCalendar.KIND)
                .noneMatch(c -> c.document().region().equals(market));
        String region = first || scene.chance(50) ? market : scene.account(REGION);
        int year = scene.today().getYear() + (scene.chance(15) ? 1 : 0);
        int version = 1
                + (int) scene.all(WorkCalendar.KIND)
                        .filter(c -> c.document().year() == year
                                && c.document().region().equals(region))
                        .count();
        List<LocalDate> holidays = Stream.of(1, 2, 3)
                .map(day -> LocalDate.of(year, 10, day))
                .limit(scene.between(0, 3))
                .toList();
        return new Intent(
                scene.somebody(Role.REGISTRAR, Role.FORESTRY_CLERK),
                "calendar:Propose",
                new ProposeCalendar(new CalendarYear(region, year, version, holidays, List.of(), scene.paper())));
    }

    private static Intent propose(Scene scene) {
        if (scene.all(WorkflowVersion.KIND).anyMatch(v -> v.status() == WorkflowVersion.Status.PROPOSED)) {
            throw new NothingToDoException("a workflow that is to be decided on");
        }
        int version = 1 + (int) scene.all(WorkflowVersion.KIND).count();
        return new Intent(
                scene.somebody(Role.REGISTRAR, Role.FORESTRY_CLERK, Role.GOVERNMENT_OFFICER, Role.COMPANY_CLERK),
                "workflow:Propose",
                new ProposeWorkflow(template(scene, version)));
    }

    private static WorkflowTemplate template(Scene scene, int version) {
        return new WorkflowTemplate(
                scene.account("steps"),
                version,
                scene.account(REGION),
                "流程",
                "workflow",
                new Instrument("", "流程", Optional.empty()),
                List.of(
                        office("township", Role.TOWNSHIP_CLERK),
                        office("forestry", Role.FORESTRY_OFFICER),
                        office("government", Role.GOVERNMENT_OFFICER)),
                List.of(
                        step("apply", List.of("township"), 0, Optional.empty(), Optional.empty()),
                        step(
                                "check",
                                List.of("forestry", "government"),
                                0,
                                Optional.of(Bps.of((int) scene.between(1, Bps.WHOLE))),
                                Optional.empty()),
                        step(BANK, List.of("forestry"), 0, Optional.empty(), Optional.of(WorkflowStep.Gate.BANK)),
                        step(
                                "post",
                                List.of("government"),
                                (int) scene.between(0, 2),
                                Optional.empty(),
                                Optional.empty()),
                        step("close", List.of("forestry"), 0, Optional.empty(), Optional.empty())));
    }

    private static WorkflowOffice office(String key, Role role) {
        return new WorkflowOffice(key, key, key, role, Optional.empty());
    }

    private static WorkflowStep step(
            String id, List<String> offices, int notice, Optional<Bps> sample, Optional<WorkflowStep.Gate> opens) {
        return new WorkflowStep(
                id,
                id,
                id,
                "GZ-08",
                id,
                offices,
                List.of("report"),
                notice,
                sample.isPresent() ? List.of(new ChecklistItem("clean", "清", "clean")) : List.of(),
                sample,
                sample.isPresent(),
                sample.map(bps -> new FilingDeadline("apply", 1, 9, 15, FilingDeadline.WhenLate.FLAG)),
                Optional.empty(),
                opens);
    }

    private static Intent start(Scene scene) {
        Project project = scene.one(
                Project.KIND,
                p -> p.region().equals(scene.account(REGION))
                        && scene.find(WorkflowInForce.KIND, p.region()).isPresent()
                        && scene.find(WorkflowRun.KIND, p.projectId()).isEmpty()
                        && p.status().ordinal() < Project.Status.BANKED.ordinal());
        return new Intent(
                scene.somebody(Role.TOWNSHIP_CLERK, Role.FORESTRY_CLERK, Role.COMPANY_CLERK, Role.PROJECT_CLERK),
                "workflow:Start",
                new StartWorkflow(project.projectId()));
    }

    /** An office that is to act on a project's current step, with somebody of it. */
    private record Turn(WorkflowRun run, WorkflowStep step, WorkflowOffice office, Member by) {}

    private static Turn turn(Scene scene, Predicate<WorkflowRun> fits) {
        WorkflowRun run = scene.one(WorkflowRun.KIND, r -> r.current().isPresent() && fits.test(r));
        WorkflowTemplate template = scene.find(WorkflowVersion.KIND, run.versionId())
                .map(WorkflowVersion::document)
                .orElseThrow();
        int place = Math.min(run.passed().size(), template.steps().size() - 1);
        WorkflowStep step = template.steps().get(scene.careless() && scene.chance(15) ? 0 : place);
        List<StepAct> done = run.acts().stream()
                .filter(a -> a.round() == run.round() && a.stepId().equals(step.id()))
                .toList();
        List<String> waiting = step.offices().stream()
                .filter(key -> done.stream().noneMatch(a -> a.office().equals(key)))
                .toList();
        WorkflowOffice office = template.office(scene.any(waiting.isEmpty() ? step.offices() : waiting))
                .orElseThrow();
        return new Turn(run, step, office, scene.somebody(office.role()));
    }

    private static Intent act(Scene scene) {
        Turn turn = turn(scene, run -> run.objections().stream().noneMatch(Objection::blocks));
        WorkflowStep step = turn.step();
        boolean lacking = scene.careless() && scene.chance(30);
        List<String> drawn = turn.run().sample().map(Sample::parcels).orElse(List.of());
        return new Intent(
                turn.by(),
                "workflow:Act",
                new ActOnStep(
                        turn.run().projectId(),
                        step.id(),
                        turn.office().key(),
                        lacking ? List.of() : List.of(new TypedEvidence("report", scene.paper())),
                        step.checklist().stream().map(ChecklistItem::key).toList(),
                        lacking ? List.of() : drawn));
    }

    private static Intent reject(Scene scene) {
        Turn turn = turn(scene, run -> true);
        return new Intent(
                turn.by(),
                "workflow:Reject",
                new RejectStep(
                        turn.run().projectId(), turn.step().id(), turn.office().key(), "退回", scene.paper()));
    }

    private static Intent object(Scene scene) {
        WorkflowRun run = scene.one(WorkflowRun.KIND, r -> r.current().isPresent());
        return new Intent(
                scene.somebody(ANYBODY),
                "workflow:Object",
                new RaiseObjection(
                        run.projectId(),
                        scene.fresh("objection"),
                        scene.chance(50)
                                ? Optional.empty()
                                : scene.find(Project.KIND, run.projectId())
                                        .map(p -> p.parcels().get(0).parcelNo()),
                        "异议",
                        scene.chance(50) ? Optional.empty() : Optional.of(scene.paper())));
    }

    private static Intent resolve(Scene scene) {
        WorkflowRun run =
                scene.one(WorkflowRun.KIND, r -> r.objections().stream().anyMatch(WorkflowMoves::isOpen));
        Objection objection = scene.any(run.objections().stream()
                .filter(o -> scene.careless() || isOpen(o))
                .toList());
        return new Intent(
                scene.somebody(member -> !member.id().equals(objection.raisedBy()), DECIDING),
                "workflow:Resolve",
                new ResolveObjection(run.projectId(), objection.objectionId(), scene.chance(25), scene.paper()));
    }

    private static boolean isOpen(Objection objection) {
        return objection.status() == Objection.Status.OPEN;
    }
}
