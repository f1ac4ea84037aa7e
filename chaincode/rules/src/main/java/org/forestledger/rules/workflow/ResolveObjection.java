// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The government decides on an objection that somebody else has recorded: dismissed, or sustained, and then the step is to
 * be rejected (GZ-11).
 *
 * @param projectId the project
 * @param objectionId the objection, which must be open
 * @param sustained whether it holds
 * @param decision the document of the decision
 */
public record ResolveObjection(String projectId, String objectionId, boolean sustained, Evidence decision)
        implements Command {
    @Override
    public void decide(Work work) {
        WorkflowRun run = work.get(WorkflowRun.KIND, projectId);
        Objection objection = run.objections().stream()
                .filter(o -> o.objectionId().equals(objectionId))
                .findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, "objection", objectionId)
                        .asException());
        Guards.requireOtherPerson(work.caller(), objection.raisedBy());
        Refusal.unless(
                objection.status() == Objection.Status.OPEN,
                RefusalCode.WRONG_STATE,
                "objection",
                objectionId,
                "status",
                objection.status());
        Objection.Status next = sustained ? Objection.Status.SUSTAINED : Objection.Status.DISMISSED;
        work.answer(
                WorkflowRun.KIND,
                projectId,
                run.resolving(objection.resolved(next, work.caller().person(), decision)));
    }
}
