// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A project's way through a workflow, under the version with which it was started.
 *
 * @param projectId the project
 * @param versionId the workflow, {@code id@version}
 * @param current the step that is to be done; absent once all are passed
 * @param reached the state that the project has reached; empty before the first step is passed
 * @param round 1, and one more after each rejection
 * @param passed the steps that are passed, in their order
 * @param acts all acts, of earlier rounds too
 * @param objections all objections
 * @param rejections all rejections
 * @param sample the parcels to be inspected in the current step, where it draws a sample
 * @param startedBy who started it
 */
public record WorkflowRun(
        String projectId,
        String versionId,
        Optional<String> current,
        String reached,
        int round,
        List<StepPassed> passed,
        List<StepAct> acts,
        List<Objection> objections,
        List<Rejection> rejections,
        Optional<Sample> sample,
        String startedBy) {
    /** Where runs are kept. */
    public static final Kind<WorkflowRun> KIND = new Kind<>("workflowRun", WorkflowRun.class);

    private static final int MAX_ENTRIES = 500;

    public WorkflowRun {
        passed = List.copyOf(passed);
        acts = List.copyOf(acts);
        objections = List.copyOf(objections);
        rejections = List.copyOf(rejections);
    }

    static WorkflowRun start(Work work, Project project, WorkflowVersion version) {
        WorkflowRun empty = new WorkflowRun(
                project.projectId(),
                version.versionId(),
                Optional.empty(),
                "",
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                work.caller().person());
        return empty.at(work, project, version.document());
    }

    /** Whether a step is passed. */
    public boolean hasPassed(String stepId) {
        return passed.stream().anyMatch(step -> step.stepId().equals(stepId));
    }

    /** The template under which it runs. */
    WorkflowTemplate template(Work work) {
        return work.get(WorkflowVersion.KIND, versionId).document();
    }

    /** The step that is to be done; refused with WRONG_STATE where all are passed, NOT_CURRENT_STEP where it is another. */
    WorkflowStep requireCurrent(WorkflowTemplate template, String stepId) {
        Refusal.unless(current.isPresent(), RefusalCode.WRONG_STATE, "project", projectId, "reached", reached);
        Refusal.unless(
                current.get().equals(stepId), RefusalCode.NOT_CURRENT_STEP, "step", stepId, "current", current.get());
        return template.steps().get(passed.size());
    }

    /** What was done on the current step since it was reached. */
    List<StepAct> actsNow() {
        return acts.stream()
                .filter(act -> act.round() == round && current.equals(Optional.of(act.stepId())))
                .toList();
    }

    WorkflowRun with(StepAct act) {
        return with(passed, append("acts", acts, act), objections, rejections, round);
    }

    /** Passes the current step and goes on to the next. */
    WorkflowRun passing(Work work, Project project, WorkflowTemplate template, StepPassed step) {
        return with(Stream.concat(passed.stream(), Stream.of(step)).toList(), acts, objections, rejections, round)
                .at(work, project, template);
    }

    /** Goes back to an earlier step in a new round; objections that held are to be mended there. */
    WorkflowRun back(Work work, Project project, WorkflowTemplate template, Rejection rejection) {
        int target = template.indexOf(rejection.backTo()).orElseThrow();
        List<Objection> sentBack = objections.stream().map(Objection::sentBack).toList();
        return with(passed.subList(0, target), acts, sentBack, append("rejections", rejections, rejection), round + 1)
                .at(work, project, template);
    }

    WorkflowRun raising(Objection objection) {
        return with(passed, acts, append("objections", objections, objection), rejections, round);
    }

    WorkflowRun resolving(Objection resolved) {
        List<Objection> changed = objections.stream()
                .map(each -> each.objectionId().equals(resolved.objectionId()) ? resolved : each)
                .toList();
        return with(passed, acts, changed, rejections, round);
    }

    private static <T> List<T> append(String field, List<T> items, T item) {
        Refusal.unless(items.size() < MAX_ENTRIES, RefusalCode.TOO_LONG, "field", field, "maxItems", MAX_ENTRIES);
        List<T> more = new ArrayList<>(items);
        more.add(item);
        return more;
    }

    /** Where the steps that are passed leave it; a step that draws a sample draws it when it is reached. */
    private WorkflowRun at(Work work, Project project, WorkflowTemplate template) {
        List<WorkflowStep> steps = template.steps();
        Optional<WorkflowStep> next =
                passed.size() < steps.size() ? Optional.of(steps.get(passed.size())) : Optional.empty();
        return new WorkflowRun(
                projectId,
                versionId,
                next.map(WorkflowStep::id),
                passed.isEmpty() ? "" : steps.get(passed.size() - 1).reaches(),
                round,
                passed,
                acts,
                objections,
                rejections,
                next.flatMap(WorkflowStep::sampleOfArea)
                        .map(ratio -> Sample.draw(
                                project, ratio, work.tx().txId(), work.tx().digest())),
                startedBy);
    }

    private WorkflowRun with(
            List<StepPassed> nowPassed,
            List<StepAct> nowActs,
            List<Objection> nowObjections,
            List<Rejection> nowRejections,
            int nowRound) {
        return new WorkflowRun(
                projectId,
                versionId,
                current,
                reached,
                nowRound,
                nowPassed,
                nowActs,
                nowObjections,
                nowRejections,
                sample,
                startedBy);
    }
}
