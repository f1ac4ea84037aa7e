// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.workflow.WorkflowGates;
import org.forestledger.rules.workflow.WorkflowStep;

/**
 * The city's acceptance is recorded: by parcel what was reclaimed and what of it is new farmland; from it come the
 * package and its tranches (CS-12, CS-22, CS-24). Where the region has a workflow, the step that opens the acceptance
 * comes first.
 *
 * @param projectId the project
 * @param acceptedOn the day of acceptance: today or before, within the rule set's validity, not before the workflow's
 * step was passed
 * @param parcels each parcel of the project once
 * @param newBuild the area that is built on, at most the agreed one
 * @param evidence the acceptance papers, 1 to 50
 */
public record AcceptLinkage(
        String projectId, LocalDate acceptedOn, List<AcceptedParcel> parcels, CentiMu newBuild, List<Evidence> evidence)
        implements Command {
    private static final int MAX_EVIDENCE = 50;

    @Override
    public void decide(Work work) {
        requireEvidence(evidence);
        LinkageProject linkage = work.get(LinkageProject.KIND, projectId);
        Guards.requireOtherPerson(work.caller(), linkage.proposedBy());
        linkage.requireAgreed();
        linkage.require(LinkageProject.Status.AGREED);
        Project project = work.get(Project.KIND, projectId);
        project.require(Project.Status.PLAN_APPROVED, RefusalCode.PLAN_NOT_APPROVED);
        WorkflowGates.require(work, project, WorkflowStep.Gate.ACCEPT);
        RuleSetVersion rules = RuleSetVersion.requireActive(work, linkage.ruleSetId());
        LocalDate earliest =
                WorkflowGates.openedOn(work, project, WorkflowStep.Gate.ACCEPT).orElse(acceptedOn);
        Refusal.unless(
                !acceptedOn.isAfter(work.tx().today()) && !acceptedOn.isBefore(earliest) && rules.governs(acceptedOn),
                RefusalCode.INVALID_FIELD,
                "field",
                "acceptedOn",
                "value",
                acceptedOn,
                "earliest",
                earliest);
        LinkageAcceptance acceptance = acceptance(work, linkage, rules);
        work.create(LinkageAcceptance.KIND, projectId, acceptance);
        work.create(LinkageCare.KIND, projectId, LinkageCare.of(acceptance));
        work.put(LinkageProject.KIND, projectId, linkage.with(LinkageProject.Status.ACCEPTED));
        work.answer(LinkageAcceptance.KIND, projectId, acceptance);
    }

    private LinkageAcceptance acceptance(Work work, LinkageProject linkage, RuleSetVersion rules) {
        List<AcceptedParcel> accepted = inOrder(linkage);
        FarmlandMeasures farmland =
                accepted.stream().map(AcceptedParcel::farmland).reduce(FarmlandMeasures.NONE, FarmlandMeasures::plus);
        Scheme scheme = rules.schemeFor(SchemeUse.LINKAGE_PACKAGE);
        Map<String, String> inputs =
                Map.of(LinkageAcceptance.AREA_INPUT, farmland.quantity().toMu());
        LinkageAcceptance acceptance = new LinkageAcceptance(
                projectId,
                acceptedOn,
                accepted,
                newBuild,
                rules.versionId(),
                scheme,
                inputs,
                SchemeEvaluator.evaluate(scheme, inputs).orThrow(),
                evidence,
                work.caller().person());
        Refusal.unless(
                newBuild.compareTo(linkage.newBuildArea()) <= 0,
                RefusalCode.AREA_MISMATCH,
                "newBuildMu",
                newBuild.toMu(),
                "agreedMu",
                linkage.newBuildArea().toMu());
        ProposeLinkage.requireNoGrowth(newBuild, acceptance.reclaimed());
        acceptance.requirePayable();
        return acceptance;
    }

    /** The accepted parcels in the order of the project's; refused with INVALID_FIELD or AREA_MISMATCH. */
    private List<AcceptedParcel> inOrder(LinkageProject linkage) {
        List<AcceptedParcel> ordered = ParcelList.inOrder(
                linkage.reclaimed().stream().map(ReclaimedParcel::parcelNo).toList(),
                parcels,
                AcceptedParcel::parcelNo);
        CentiMu farmland = CentiMu.of(0);
        for (AcceptedParcel parcel : ordered) {
            CentiMu whole = linkage.parcel(parcel.parcelNo()).area();
            Refusal.unless(
                    parcel.reclaimed().compareTo(whole) <= 0,
                    RefusalCode.AREA_MISMATCH,
                    "parcelNo",
                    parcel.parcelNo(),
                    "reclaimedMu",
                    parcel.reclaimed().toMu(),
                    "parcelMu",
                    whole.toMu());
            parcel.farmland().requireWithin(parcel.reclaimed());
            farmland = farmland.plus(parcel.farmland().quantity());
        }
        Refusal.unless(farmland.centiMu() > 0, RefusalCode.INVALID_FIELD, "field", "parcels.farmland.quantity");
        return ordered;
    }

    /** Refuses no papers with MISSING_FIELD and too many with TOO_LONG. */
    static void requireEvidence(List<Evidence> papers) {
        Refusal.unless(!papers.isEmpty(), RefusalCode.MISSING_FIELD, "field", "evidence");
        Refusal.unless(
                papers.size() <= MAX_EVIDENCE, RefusalCode.TOO_LONG, "field", "evidence", "maxItems", MAX_EVIDENCE);
    }
}
