// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * An acting office of the current step sends the project back to the step that the workflow names, in a new round.
 *
 * @param projectId the project
 * @param stepId the step, which must be the current one
 * @param office the office for which the caller acts
 * @param reason why, for the project to mend
 * @param evidence the decision
 */
public record RejectStep(String projectId, String stepId, String office, String reason, Evidence evidence)
        implements Command {
    @Override
    public void decide(Work work) {
        WorkflowRun run = work.get(WorkflowRun.KIND, projectId);
        WorkflowTemplate template = run.template(work);
        WorkflowStep step = run.requireCurrent(template, stepId);
        Offices.require(work.caller(), template, step, office);
        Refusal.unless(!reason.isBlank(), RefusalCode.INVALID_FIELD, "field", "reason");
        Rejection rejection = new Rejection(
                stepId,
                run.round(),
                step.rejectTo().orElse(template.steps().get(0).id()),
                office,
                work.caller().person(),
                work.tx().time(),
                reason,
                evidence);
        Project project = work.get(Project.KIND, projectId);
        work.answer(WorkflowRun.KIND, projectId, run.back(work, project, template, rejection));
    }
}
