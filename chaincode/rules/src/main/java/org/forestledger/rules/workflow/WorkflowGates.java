// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** What a workflow keeps closed until a project has passed the step that opens it. */
public final class WorkflowGates {
    private WorkflowGates() {}

    /**
     * Refuses with WORKFLOW_NOT_PASSED unless the project has passed the step that opens the gate.
     *
     * <p>A project that has been started goes by the version of its run, another one by the version in force for its region.
     * Where there is none, or it opens no such gate, nothing is required.
     */
    public static void require(Work work, Project project, WorkflowStep.Gate gate) {
        Optional<WorkflowRun> run = work.find(WorkflowRun.KIND, project.projectId());
        Optional<String> versionId = run.map(WorkflowRun::versionId)
                .or(() -> work.find(WorkflowInForce.KIND, project.region()).map(WorkflowInForce::versionId));
        versionId
                .map(id -> work.get(WorkflowVersion.KIND, id).document())
                .flatMap(template -> closedBy(template, run, gate))
                .ifPresent(step -> {
                    throw Refusal.of(
                                    RefusalCode.WORKFLOW_NOT_PASSED,
                                    "project",
                                    project.projectId(),
                                    "step",
                                    step.id(),
                                    "reached",
                                    run.map(WorkflowRun::reached).orElse(""))
                            .asException();
                });
    }

    /**
     * Refuses with WORKFLOW_NOT_PASSED unless the project has gone through a workflow and passed the step of it that opens
     * the gate; here a region without a workflow opens nothing.
     */
    public static void requireRun(Work work, Project project, WorkflowStep.Gate gate) {
        Optional<WorkflowRun> run = work.find(WorkflowRun.KIND, project.projectId());
        boolean passed = run.flatMap(r -> r.template(work).opening(gate).filter(step -> r.hasPassed(step.id())))
                .isPresent();
        Refusal.unless(
                passed,
                RefusalCode.WORKFLOW_NOT_PASSED,
                "project",
                project.projectId(),
                "gate",
                gate,
                "reached",
                run.map(WorkflowRun::reached).orElse(""));
    }

    /** The day on which the project passed the step that opens the gate; empty where no step opened it. */
    public static Optional<LocalDate> openedOn(Work work, Project project, WorkflowStep.Gate gate) {
        return work.find(WorkflowRun.KIND, project.projectId())
                .flatMap(run -> run.template(work).opening(gate).flatMap(step -> run.passed().stream()
                        .filter(passed -> passed.stepId().equals(step.id()))
                        .map(StepPassed::passedOn)
                        .findFirst()));
    }

    /** The step that keeps the gate closed; empty where it is open. */
    public static Optional<WorkflowStep> closedBy(
            WorkflowTemplate template, Optional<WorkflowRun> run, WorkflowStep.Gate gate) {
        return template.opening(gate)
                .filter(step -> !run.map(r -> r.hasPassed(step.id())).orElse(false));
    }
}
