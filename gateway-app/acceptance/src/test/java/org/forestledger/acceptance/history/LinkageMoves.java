// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.linkage.AcceptLinkage;
import org.forestledger.rules.linkage.AcceptedParcel;
import org.forestledger.rules.linkage.ApplyForLinkageUse;
import org.forestledger.rules.linkage.CheckCultivation;
import org.forestledger.rules.linkage.CultivationCheck;
import org.forestledger.rules.linkage.DecideLinkageUse;
import org.forestledger.rules.linkage.FarmlandMeasures;
import org.forestledger.rules.linkage.FileLinkage;
import org.forestledger.rules.linkage.LinkageAcceptance;
import org.forestledger.rules.linkage.LinkageAccounts;
import org.forestledger.rules.linkage.LinkageCare;
import org.forestledger.rules.linkage.LinkageFiling;
import org.forestledger.rules.linkage.LinkageLoss;
import org.forestledger.rules.linkage.LinkageProject;
import org.forestledger.rules.linkage.LinkageUse;
import org.forestledger.rules.linkage.ProposeLinkage;
import org.forestledger.rules.linkage.ReclaimedParcel;
import org.forestledger.rules.linkage.ReportLoss;
import org.forestledger.rules.linkage.RestoreLoss;
import org.forestledger.rules.linkage.SpecialAccount;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.ruleset.RuleSetInForce;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Kilograms;

/** Linkage projects, from the proposal to the use of their indicators and the loss of their farmland. */
final class LinkageMoves {
    static final Role[] OFFICERS = {Role.LEADING_GROUP, Role.GOVERNMENT_OFFICER};

    private LinkageMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("linkage:Propose", LinkageMoves::propose);
        moves.put("linkage:Accept", LinkageMoves::accept);
        moves.put("linkage:File", LinkageMoves::file);
        moves.put("linkage:Check", LinkageMoves::check);
        moves.put("linkage:Apply", LinkageMoves::apply);
        moves.put("linkage:Decide", LinkageMoves::decide);
        moves.put("linkage:ReportLoss", LinkageMoves::reportLoss);
        moves.put("linkage:Restore", LinkageMoves::restore);
        LinkagePaymentMoves.addTo(moves);
    }

    /** A special account that serves no project; now and then one that does. */
    private static String specialAccount(Scene scene) {
        return scene.one(
                        Account.KIND,
                        a -> a.accountKind() == AccountKind.SPECIAL_PROJECT
                                && scene.find(SpecialAccount.KIND, a.accountId())
                                        .isEmpty())
                .accountId();
    }

    private static Intent propose(Scene scene) {
        scene.one(RuleSetInForce.KIND, r -> r.ruleSetId().equals(scene.account(FoundingMoves.RULES)));
        String id = scene.fresh("linkage");
        List<ReclaimedParcel> reclaimed = new ArrayList<>();
        long area = 0;
        for (long i = scene.between(1, 3); i > 0; i--) {
            long parcel = scene.between(1_000, 30_000);
            area += parcel;
            reclaimed.add(new ReclaimedParcel(
                    scene.fresh("linkage-parcel"),
                    CentiMu.of(parcel),
                    scene.any(List.of(ReclaimedParcel.Source.values())),
                    scene.account("village")));
        }
        long built = scene.between(1, area + (scene.careless() ? area : 0));
        return new Intent(
                scene.actingFor(scene.account("township"), Role.TOWNSHIP_CLERK),
                "linkage:Propose",
                new ProposeLinkage(
                        id,
                        "挂钩 " + id,
                        id,
                        scene.account("region"),
                        scene.account(FoundingMoves.RULES),
                        new LinkageAccounts(
                                scene.account("township"),
                                scene.account("transfer"),
                                specialAccount(scene),
                                scene.account("county"),
                                scene.account("fiscal"),
                                scene.account("sub-bureau")),
                        reclaimed,
                        List.of(new Parcel(scene.fresh("linkage-new"), CentiMu.of(built))),
                        scene.paper()));
    }

    private static boolean planApproved(Scene scene, LinkageProject linkage) {
        return scene.find(Project.KIND, linkage.projectId())
                .map(project -> project.status() == Project.Status.PLAN_APPROVED)
                .orElse(false);
    }

    private static FarmlandMeasures farmland(Scene scene, long most) {
        long quantity = scene.between(most / 2, most);
        return new FarmlandMeasures(
                CentiMu.of(quantity),
                CentiMu.of(scene.between(0, quantity)),
                Kilograms.of(scene.between(0, quantity * 5)));
    }

    private static Intent accept(Scene scene) {
        LinkageProject linkage = scene.one(
                LinkageProject.KIND, l -> l.status() == LinkageProject.Status.AGREED && planApproved(scene, l));
        List<AcceptedParcel> parcels = linkage.reclaimed().stream()
                .map(p -> new AcceptedParcel(
                        p.parcelNo(), p.area(), farmland(scene, p.area().centiMu() + (scene.careless() ? 100 : 0))))
                .toList();
        return new Intent(
                scene.somebody(OFFICERS),
                "linkage:Accept",
                new AcceptLinkage(
                        linkage.projectId(),
                        scene.today().minusDays(scene.between(0, 2)),
                        parcels,
                        linkage.newBuild().get(0).area(),
                        List.of(scene.paper())));
    }

    private static Intent file(Scene scene) {
        LinkageProject linkage = scene.one(LinkageProject.KIND, l -> l.status() == LinkageProject.Status.ACCEPTED);
        String acceptedBy = scene.find(LinkageAcceptance.KIND, linkage.projectId())
                .map(LinkageAcceptance::acceptedBy)
                .orElse("");
        long filed = scene.between(2_000, 40_000);
        return new Intent(
                scene.somebody(member -> !member.id().equals(acceptedBy), OFFICERS),
                "linkage:File",
                new FileLinkage(
                        linkage.projectId(),
                        scene.fresh("construction"),
                        scene.fresh("farmland"),
                        CentiMu.of(filed),
                        farmland(scene, filed),
                        List.of(scene.paper())));
    }

    private static Intent check(Scene scene) {
        LinkageCare care = scene.one(LinkageCare.KIND, c -> !c.closed());
        List<CultivationCheck.Found> found = care.parcels().stream()
                .map(p -> new CultivationCheck.Found(
                        p.parcelNo(),
                        CentiMu.of(scene.between(
                                0, p.farmland().centiMu() - p.lost().centiMu()))))
                .toList();
        return new Intent(
                scene.somebody(OFFICERS),
                "linkage:Check",
                new CheckCultivation(scene.fresh("check"), care.projectId(), found, List.of(scene.paper())));
    }

    private static LotSlice slice(Scene scene, String batchId) {
        Lot lot = scene.one(Lot.KIND, l -> l.batchId().equals(batchId) && l.status() == Lot.Status.AVAILABLE);
        long from = lot.range().from();
        long to = Math.min(lot.range().to(), from + scene.between(0, 2_000));
        return new LotSlice(lot.batchId(), from, from, to);
    }

    private static Intent apply(Scene scene) {
        LinkageFiling filing = scene.one(LinkageFiling.KIND, f -> true);
        String charged = scene.careless() && scene.chance(30) ? scene.account("special-1") : scene.account("transfer");
        return new Intent(
                scene.actingFor(scene.account("township"), Role.TOWNSHIP_CLERK),
                "linkage:Apply",
                new ApplyForLinkageUse(
                        scene.fresh("linkage-use"),
                        filing.projectId(),
                        scene.account("township"),
                        charged,
                        "学校",
                        List.of(slice(scene, filing.constructionBatchId())),
                        scene.chance(50) ? List.of() : List.of(slice(scene, filing.farmlandBatchId()))));
    }

    private static Intent decide(Scene scene) {
        LinkageUse use = scene.one(LinkageUse.KIND, u -> u.status() == LinkageUse.Status.APPLIED);
        return new Intent(
                scene.somebody(OFFICERS), "linkage:Decide", new DecideLinkageUse(use.useId(), scene.chance(80)));
    }

    private static Intent reportLoss(Scene scene) {
        LinkageCare care = scene.one(LinkageCare.KIND, c -> true);
        LinkageCare.ParcelCare parcel = scene.any(care.parcels());
        String charged = scene.account(scene.careless() && scene.chance(40) ? "special-1" : "transfer");
        return new Intent(
                scene.somebody(OFFICERS),
                "linkage:ReportLoss",
                new ReportLoss(
                        scene.fresh("loss"),
                        care.projectId(),
                        parcel.parcelNo(),
                        CentiMu.of(scene.between(1, 500)),
                        scene.any(List.of(LinkageLoss.Cause.values())),
                        charged,
                        List.of(scene.paper())));
    }

    private static Intent restore(Scene scene) {
        LinkageLoss loss = scene.one(LinkageLoss.KIND, l -> l.status() == LinkageLoss.Status.REPORTED);
        return new Intent(
                scene.somebody(member -> !member.id().equals(loss.reportedBy()), OFFICERS),
                "linkage:Restore",
                new RestoreLoss(loss.lossId(), List.of(scene.paper())));
    }

    /** The finance officers and clerks of a project's special account. */
    static Member payer(Scene scene, LinkageProject linkage) {
        return scene.actingFor(linkage.accounts().special(), Role.FINANCE_CLERK, Role.FINANCE_OFFICER);
    }

    /** A project of which nothing waits for a decision. */
    static LinkageProject accepted(Scene scene) {
        return scene.one(
                LinkageProject.KIND,
                l -> (l.status() == LinkageProject.Status.ACCEPTED || l.status() == LinkageProject.Status.FILED)
                        && LinkagePaymentMoves.nothingOpen(scene, l));
    }

    static Optional<LinkageAcceptance> acceptance(Scene scene, LinkageProject linkage) {
        return scene.find(LinkageAcceptance.KIND, linkage.projectId());
    }
}
