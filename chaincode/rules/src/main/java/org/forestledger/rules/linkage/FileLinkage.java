// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.record.GateContext;
import org.forestledger.rules.record.GateEvent;
import org.forestledger.rules.record.RecordGates;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.workflow.WorkflowGates;
import org.forestledger.rules.workflow.WorkflowStep;

/**
 * The project is filed: a construction-land indicator for the accepted reclaimed area and a farmland indicator for the
 * accepted new farmland come to be, neither above what was filed, both in the hands of the district (CS-14, A-31).
 *
 * @param projectId the accepted project
 * @param constructionBatchId the id of the new batch of construction-land indicators
 * @param farmlandBatchId the id of the new batch of farmland indicators
 * @param construction the reclaimed area as filed
 * @param farmland the new farmland as filed
 * @param evidence the filing papers, 1 to 50
 */
public record FileLinkage(
        String projectId,
        String constructionBatchId,
        String farmlandBatchId,
        CentiMu construction,
        FarmlandMeasures farmland,
        List<Evidence> evidence)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("constructionBatchId", constructionBatchId);
        Work.requireId("farmlandBatchId", farmlandBatchId);
        AcceptLinkage.requireEvidence(evidence);
        Refusal.unless(construction.centiMu() > 0, RefusalCode.INVALID_FIELD, "field", "construction");
        Refusal.unless(farmland.quantity().centiMu() > 0, RefusalCode.INVALID_FIELD, "field", "farmland.quantity");
        farmland.requireWithin(construction);
        LinkageProject linkage = work.get(LinkageProject.KIND, projectId);
        linkage.require(LinkageProject.Status.ACCEPTED);
        LinkageAcceptance acceptance = work.get(LinkageAcceptance.KIND, projectId);
        Guards.requireOtherPerson(work.caller(), acceptance.acceptedBy());
        Project project = work.get(Project.KIND, projectId);
        WorkflowGates.require(work, project, WorkflowStep.Gate.BANK);
        RecordGates.require(
                work, GateEvent.FILE_LINKAGE, GateContext.of(project).under(linkage.ruleSetId()));
        CentiMu accepted = acceptance.reclaimed();
        LinkageFiling filing = new LinkageFiling(
                projectId,
                constructionBatchId,
                construction.compareTo(accepted) <= 0 ? construction : accepted,
                farmlandBatchId,
                farmland.atMost(acceptance.farmland()),
                work.tx().today(),
                evidence,
                work.caller().person());
        mint(work, linkage, constructionBatchId, Batch.Asset.CONSTRUCTION_LAND, filing.construction());
        mint(
                work,
                linkage,
                farmlandBatchId,
                Batch.Asset.FARMLAND,
                filing.farmland().quantity());
        work.create(LinkageFiling.KIND, projectId, filing);
        work.put(Project.KIND, projectId, project.issued());
        work.put(LinkageProject.KIND, projectId, linkage.with(LinkageProject.Status.FILED));
        work.answer(LinkageFiling.KIND, projectId, filing);
    }

    private static void mint(Work work, LinkageProject linkage, String batchId, Batch.Asset asset, CentiMu area) {
        String holder = linkage.accounts().district();
        Batch batch = new Batch(
                batchId,
                asset,
                linkage.ruleSetId(),
                linkage.projectId(),
                Project.Origin.NEW,
                work.tx().today().getYear(),
                Optional.empty(),
                Optional.empty(),
                area.centiMu(),
                holder,
                Batch.Status.ISSUED,
                work.caller().person());
        work.create(Batch.KIND, batchId, batch);
        Lot lot = new Lot(
                batchId, new SerialRange(1, area.centiMu()), holder, Lot.Status.AVAILABLE, Optional.empty(), batchId);
        work.create(Lot.KIND, lot.id(), lot);
    }
}
