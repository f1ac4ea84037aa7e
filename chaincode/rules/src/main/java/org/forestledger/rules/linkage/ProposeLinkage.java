// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.ParcelUse;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.project.ProposeProject;
import org.forestledger.rules.record.GateContext;
import org.forestledger.rules.record.GateEvent;
import org.forestledger.rules.record.RecordGates;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.unit.CentiMu;

/**
 * A township proposes a linkage project: what is reclaimed, what is built on instead, and the accounts of its money. No
 * more is built on than is reclaimed (CS-04, CS-05); each parcel backs one project (F-14), each special account serves
 * one (CS-27).
 *
 * @param projectId the id of the new project
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param region the region
 * @param ruleSetId the rule set that fixes its money
 * @param accounts the accounts between which its money runs
 * @param reclaimed the parcels that are reclaimed, 1 to 200
 * @param newBuild the parcels that are built on, up to 200
 * @param plan the implementation plan
 */
public record ProposeLinkage(
        String projectId,
        String nameZh,
        String nameEn,
        String region,
        String ruleSetId,
        LinkageAccounts accounts,
        List<ReclaimedParcel> reclaimed,
        List<Parcel> newBuild,
        Evidence plan)
        implements Command {
    private static final int MAX_PARCELS = 200;

    @Override
    public void decide(Work work) {
        requireSize("reclaimed", reclaimed);
        requireSize("newBuild", newBuild);
        Guards.requireAccount(work.caller(), accounts.township());
        accounts.requireActive(work);
        reclaimed.forEach(parcel -> Account.active(work, parcel.villageAccount(), AccountKind.VILLAGE));
        RuleSetVersion.requireActive(work, ruleSetId).schemeFor(SchemeUse.LINKAGE_PACKAGE);
        LinkageProject project = new LinkageProject(
                projectId,
                ruleSetId,
                accounts,
                reclaimed,
                newBuild,
                LinkageProject.Status.PROPOSED,
                work.caller().person());
        List<Parcel> parcels =
                reclaimed.stream().map(p -> new Parcel(p.parcelNo(), p.area())).toList();
        requireNoGrowth(
                project.newBuildArea(), parcels.stream().map(Parcel::area).reduce(CentiMu.of(0), CentiMu::plus));
        new ProposeProject(
                        projectId,
                        nameZh,
                        nameEn,
                        region,
                        Project.Origin.NEW,
                        Project.Route.TOWNSHIP,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(accounts.township()),
                        parcels,
                        plan)
                .decide(work);
        RecordGates.require(
                work,
                GateEvent.PROPOSE_LINKAGE,
                GateContext.of(work.get(Project.KIND, projectId))
                        .under(ruleSetId)
                        .on(newBuild));
        newBuild.forEach(parcel -> ParcelUse.claim(work, region, parcel, projectId, Optional.empty()));
        SpecialAccount.claim(work, accounts.special(), projectId);
        work.create(LinkageProject.KIND, projectId, project);
        Agreement.propose(work, AgreementKind.LINKAGE_PROJECT, projectId, project);
        work.answer(LinkageProject.KIND, projectId, project);
    }

    private static void requireSize(String field, List<?> parcels) {
        Refusal.unless(parcels.size() <= MAX_PARCELS, RefusalCode.TOO_LONG, "field", field, "maxItems", MAX_PARCELS);
    }

    /** Refuses with NEW_BUILD_EXCEEDS_RECLAIMED: as much may be built on as is reclaimed (CS-04, CS-05). */
    static void requireNoGrowth(CentiMu newBuild, CentiMu reclaimed) {
        Refusal.unless(
                newBuild.compareTo(reclaimed) <= 0,
                RefusalCode.NEW_BUILD_EXCEEDS_RECLAIMED,
                "newBuildMu",
                newBuild.toMu(),
                "reclaimedMu",
                reclaimed.toMu());
    }
}
