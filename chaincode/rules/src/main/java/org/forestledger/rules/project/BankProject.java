// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.project;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.linkage.LinkageProject;
import org.forestledger.rules.parcel.RegisterGate;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.record.GateContext;
import org.forestledger.rules.record.GateEvent;
import org.forestledger.rules.record.RecordGates;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.workflow.WorkflowGates;
import org.forestledger.rules.workflow.WorkflowStep;

/**
 * The forestry bureau banks the accepted area: at most the area of the parcels and, where the region
 * keeps a register, what has become forest of them (GZ-32), only after the plan (RZ-22),
 * and where the region has a workflow, only after the step of it that opens the bank. A linkage project is accepted and
 * filed instead (CS-14).
 *
 * @param projectId the project
 * @param bankedArea the accepted area
 * @param evidence the acceptance documents, at least one
 */
public record BankProject(String projectId, CentiMu bankedArea, List<Evidence> evidence) implements Command {
    private static final int MAX_EVIDENCE = 50;

    @Override
    public void decide(Work work) {
        Project project = work.get(Project.KIND, projectId);
        Guards.requireOtherPerson(work.caller(), project.proposedBy());
        LinkageProject.requireNone(work, projectId);
        project.require(Project.Status.PLAN_APPROVED, RefusalCode.PLAN_NOT_APPROVED);
        WorkflowGates.require(work, project, WorkflowStep.Gate.BANK);
        RecordGates.require(
                work, GateEvent.BANK_PROJECT, GateContext.of(project).totalling(bankedArea));
        Refusal.unless(!evidence.isEmpty(), RefusalCode.MISSING_FIELD, "field", "evidence");
        Refusal.unless(evidence.size() <= MAX_EVIDENCE, RefusalCode.TOO_LONG, "field", "evidence");
        Refusal.unless(
                bankedArea.centiMu() > 0 && bankedArea.compareTo(project.parcelArea()) <= 0,
                RefusalCode.AREA_MISMATCH,
                "bankedArea",
                bankedArea.toMu(),
                "parcelArea",
                project.parcelArea().toMu());
        RegisterGate.requireBanked(work, project, bankedArea);
        work.answer(Project.KIND, projectId, project.with(Project.Status.BANKED, Optional.of(bankedArea), evidence));
    }
}
