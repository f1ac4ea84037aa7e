// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forestledger.codec.Hashes;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.workflow.Sample;
import org.forestledger.rules.workflow.StepAct;
import org.forestledger.rules.workflow.StepPassed;
import org.forestledger.rules.workflow.WorkflowGates;
import org.forestledger.rules.workflow.WorkflowInForce;
import org.forestledger.rules.workflow.WorkflowRun;
import org.forestledger.rules.workflow.WorkflowStep;
import org.forestledger.rules.workflow.WorkflowTemplate;
import org.forestledger.rules.workflow.WorkflowVersion;
import org.forestledger.verifier.state.StateWrite;

/**
 * Looks at every run through a workflow each time it is written: the steps that are passed are the first ones of its
 * workflow, the one that was passed lacks nothing, and a sample is what the draw gives; and at every project that is
 * banked, whether its workflow had opened the bank.
 */
public final class WorkflowCheck extends EntryCheck<WorkflowRun> {
    /** For one run. */
    public WorkflowCheck() {
        super("workflow", WorkflowRun.KIND);
    }

    @Override
    void judgeOther(Entries entries, StateWrite write) {
        if (idOf(Project.KIND, write).isPresent()) {
            entries.require(Project.KIND, write).ifPresent(project -> checkBanking(entries, project));
        }
    }

    @Override
    void judge(Entries entries, String id, WorkflowRun run) {
        Optional<WorkflowTemplate> template =
                entries.after(WorkflowVersion.KIND, run.versionId()).map(WorkflowVersion::document);
        Optional<Project> project = entries.after(Project.KIND, id);
        if (!run.projectId().equals(id) || template.isEmpty() || project.isEmpty()) {
            entries.fault("The run under the key of " + id + " is not of a project and a workflow on the ledger.");
            return;
        }
        List<WorkflowStep> steps = template.get().steps();
        List<String> passed = run.passed().stream().map(StepPassed::stepId).toList();
        List<String> first =
                steps.stream().limit(passed.size()).map(WorkflowStep::id).toList();
        Optional<WorkflowStep> current = steps.stream().skip(passed.size()).findFirst();
        if (!passed.equals(first) || !run.current().equals(current.map(WorkflowStep::id))) {
            entries.fault("The run of " + id + " has not passed the steps of " + run.versionId() + " in their order.");
            return;
        }
        Optional<WorkflowRun> earlier = entries.before(WorkflowRun.KIND, id);
        boolean onward = earlier.map(r -> r.passed().size() < passed.size()).orElse(!passed.isEmpty());
        if (onward) {
            checkPassed(entries, run, steps.get(passed.size() - 1));
        }
        boolean reached = onward || earlier.map(r -> r.round() != run.round()).orElse(true);
        checkSample(
                entries,
                run,
                project.get(),
                current,
                reached ? Optional.of(entries.txId()) : earlier.flatMap(WorkflowCheck::seed));
    }

    private static Optional<String> seed(WorkflowRun run) {
        return run.sample().map(Sample::seed);
    }

    private static void checkPassed(Entries entries, WorkflowRun run, WorkflowStep step) {
        List<StepAct> acts = run.acts().stream()
                .filter(act -> act.round() == run.round() && act.stepId().equals(step.id()))
                .toList();
        Set<String> offices = new HashSet<>(acts.stream().map(StepAct::office).toList());
        Set<String> people = new HashSet<>(acts.stream().map(StepAct::person).toList());
        if (!offices.equals(Set.copyOf(step.offices()))
                || people.size() < offices.size()
                || !step.missingEvidence(acts).isEmpty()
                || !step.openItems(acts).isEmpty()) {
            entries.fault("The run of " + run.projectId() + " has passed the step " + step.id()
                    + ", to which something is missing.");
        }
    }

    private static void checkSample(
            Entries entries, WorkflowRun run, Project project, Optional<WorkflowStep> current, Optional<String> seed) {
        Optional<Sample> due = current.flatMap(WorkflowStep::sampleOfArea)
                .flatMap(ratio -> seed.map(
                        s -> Sample.draw(project, ratio, s, record -> Hashes.sha256(RecordCodec.write(record)))));
        if (!run.sample().equals(due)) {
            entries.fault("The sample of the run of " + run.projectId() + " is not what the draw gives.");
        }
    }

    private static void checkBanking(Entries entries, Project project) {
        boolean banking = project.status() == Project.Status.BANKED
                && entries.before(Project.KIND, project.projectId())
                        .filter(earlier -> earlier.status() == Project.Status.BANKED)
                        .isEmpty();
        if (!banking) {
            return;
        }
        Optional<WorkflowRun> run = entries.after(WorkflowRun.KIND, project.projectId());
        run.map(WorkflowRun::versionId)
                .or(() -> entries.after(WorkflowInForce.KIND, project.region()).map(WorkflowInForce::versionId))
                .flatMap(version -> entries.after(WorkflowVersion.KIND, version))
                .flatMap(version -> WorkflowGates.closedBy(version.document(), run, WorkflowStep.Gate.BANK))
                .ifPresent(step -> entries.fault("The project " + project.projectId() + " is banked before the step "
                        + step.id() + " of its workflow."));
    }
}
