// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.project;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.record.GateContext;
import org.forestledger.rules.record.GateEvent;
import org.forestledger.rules.record.RecordGates;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.workflow.WorkflowGates;
import org.forestledger.rules.workflow.WorkflowStep;

/**
 * The leading group passes the plan; nothing is built or banked before (RZ-22). Where the region's workflow
 * opens the plan with a step, that step comes first (XM-32).
 *
 * @param projectId the project
 */
public record ApprovePlan(String projectId) implements Command {
    @Override
    public void decide(Work work) {
        Project project = work.get(Project.KIND, projectId);
        Guards.requireOtherPerson(work.caller(), project.proposedBy());
        project.require(Project.Status.PROPOSED, RefusalCode.WRONG_STATE);
        WorkflowGates.require(work, project, WorkflowStep.Gate.PLAN);
        RecordGates.require(work, GateEvent.APPROVE_PLAN, GateContext.of(project));
        work.answer(
                Project.KIND,
                projectId,
                project.with(Project.Status.PLAN_APPROVED, project.bankedArea(), project.bankingEvidence()));
    }
}
