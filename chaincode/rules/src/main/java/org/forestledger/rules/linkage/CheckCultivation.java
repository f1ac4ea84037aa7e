// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.time.LocalDate;
import java.util.List;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/**
 * An inspector records how much of each parcel is cultivated (CS-24, A-24). The day is that of the transaction. What a
 * check finds counts for every tranche that has fallen due; the check after the last one has fallen due is the last.
 *
 * @param checkId the id of the new check
 * @param projectId the accepted project
 * @param parcels each parcel once, with at most the area that is not lost
 * @param evidence the inspection papers, 1 to 50
 */
public record CheckCultivation(
        String checkId, String projectId, List<CultivationCheck.Found> parcels, List<Evidence> evidence)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("checkId", checkId);
        AcceptLinkage.requireEvidence(evidence);
        work.get(LinkageProject.KIND, projectId).requireAccepted();
        LinkageAcceptance acceptance = work.get(LinkageAcceptance.KIND, projectId);
        LinkageCare care = work.get(LinkageCare.KIND, projectId);
        Refusal.unless(!care.closed(), RefusalCode.CHECKS_CLOSED, "project", projectId);
        LocalDate today = work.tx().today();
        boolean last =
                acceptance.lastCheckDue().map(due -> !today.isBefore(due)).orElse(false);
        CultivationCheck check = new CultivationCheck(
                checkId,
                projectId,
                today,
                inOrder(care),
                last,
                Fen.ZERO,
                evidence,
                work.caller().person());
        LinkageCare after = care.checked(acceptance, check);
        CultivationCheck recorded = last ? check.forfeiting(forfeited(acceptance, after)) : check;
        work.put(LinkageCare.KIND, projectId, after);
        work.create(CultivationCheck.KIND, checkId, recorded);
        work.answer(CultivationCheck.KIND, checkId, recorded);
    }

    private List<CultivationCheck.Found> inOrder(LinkageCare care) {
        List<CultivationCheck.Found> ordered = ParcelList.inOrder(
                care.parcels().stream().map(LinkageCare.ParcelCare::parcelNo).toList(),
                parcels,
                CultivationCheck.Found::parcelNo);
        for (CultivationCheck.Found found : ordered) {
            CentiMu kept = care.parcel(found.parcelNo()).kept();
            Refusal.unless(
                    found.cultivated().compareTo(kept) <= 0,
                    RefusalCode.AREA_MISMATCH,
                    "parcelNo",
                    found.parcelNo(),
                    "cultivatedMu",
                    found.cultivated().toMu(),
                    "farmlandMu",
                    kept.toMu());
        }
        return ordered;
    }

    private static Fen forfeited(LinkageAcceptance acceptance, LinkageCare care) {
        PackageShares shares = new PackageShares(acceptance);
        return acceptance.computed().tranches().stream()
                .map(tranche -> shares.sum(tranche.name(), care.withheld(tranche.name())))
                .reduce(Fen.ZERO, Fen::plus);
    }
}
