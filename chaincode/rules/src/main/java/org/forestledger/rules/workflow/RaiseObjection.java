// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Anybody records an objection, also one that a villager has handed in; it can be raised until all steps are passed.
 *
 * @param projectId the project
 * @param objectionId the id, new within the project
 * @param parcelNo the parcel; absent where the whole project is meant
 * @param text what is objected
 * @param evidence the document that was handed in, where there is one
 */
public record RaiseObjection(
        String projectId, String objectionId, Optional<String> parcelNo, String text, Optional<Evidence> evidence)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("objectionId", objectionId);
        Refusal.unless(!text.isBlank(), RefusalCode.INVALID_FIELD, "field", "text");
        WorkflowRun run = work.get(WorkflowRun.KIND, projectId);
        Refusal.unless(
                run.current().isPresent(), RefusalCode.WRONG_STATE, "project", projectId, "reached", run.reached());
        Refusal.unless(
                run.objections().stream().noneMatch(o -> o.objectionId().equals(objectionId)),
                RefusalCode.ALREADY_EXISTS,
                "objection",
                objectionId);
        Project project = work.get(Project.KIND, projectId);
        Refusal.unless(
                parcelNo.map(no -> project.parcels().stream()
                                .anyMatch(parcel -> parcel.parcelNo().equals(no)))
                        .orElse(true),
                RefusalCode.INVALID_FIELD,
                "field",
                "parcelNo");
        Objection objection = new Objection(
                objectionId,
                parcelNo,
                text,
                evidence,
                work.caller().person(),
                work.tx().time(),
                Objection.Status.OPEN,
                Optional.empty(),
                Optional.empty());
        work.answer(WorkflowRun.KIND, projectId, run.raising(objection));
    }
}
