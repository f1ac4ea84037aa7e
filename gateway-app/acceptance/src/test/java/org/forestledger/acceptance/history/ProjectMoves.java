// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.batch.ProposeBatch;
import org.forestledger.rules.deal.Deal;
import org.forestledger.rules.deal.ProposeDeal;
import org.forestledger.rules.deal.ProposeException;
import org.forestledger.rules.deal.ProposePremium;
import org.forestledger.rules.parcel.RegisteredParcel;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.project.ProposeProject;
import org.forestledger.rules.ruleset.RuleSetInForce;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/** From a plan to a batch, and the terms on which existing stock is sold. */
final class ProjectMoves {
    /** Fen per mu: below it no existing stock is bought, above it everything is sold. */
    static final long BUYOUT_MAX = 1_500_000;

    private ProjectMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("project:Propose", ProjectMoves::propose);
        moves.put("project:ApprovePlan", ProjectMoves::approvePlan);
        moves.put("project:Bank", ProjectMoves::bank);
        moves.put("batch:Propose", ProjectMoves::proposeBatch);
        moves.put("deal:Propose", ProjectMoves::proposeDeal);
        moves.put("deal:ProposePremium", ProjectMoves::proposePremium);
        moves.put("deal:ProposeException", ProjectMoves::proposeException);
    }

    private static Intent propose(Scene scene) {
        Account company = scene.one(Account.KIND, a -> a.accountKind() == AccountKind.PROJECT_COMPANY);
        String id = scene.fresh("project");
        boolean registered =
                scene.chance(15) && scene.all(RegisteredParcel.KIND).findAny().isPresent();
        String region = registered ? ParcelMoves.REGION : scene.chance(20) ? WorkflowMoves.REGION : "region";
        List<Parcel> parcels = new ArrayList<>();
        for (long i = registered ? 1 : scene.between(1, 4); i > 0; i--) {
            parcels.add(
                    registered && (!scene.careless() || scene.chance(70))
                            ? ParcelMoves.free(scene)
                            : new Parcel(scene.fresh("parcel"), CentiMu.of(scene.between(5_000, 200_000))));
        }
        return new Intent(
                scene.somebody(Role.COMPANY_CLERK, Role.COMPANY_OFFICER, Role.PROJECT_CLERK, Role.FORESTRY_CLERK),
                "project:Propose",
                new ProposeProject(
                        id,
                        "项目",
                        id,
                        scene.account(region),
                        scene.chance(55) ? Project.Origin.NEW : Project.Origin.EXISTING_STOCK,
                        scene.chance(90) ? Project.Route.PROJECT_COMPANY : Project.Route.DIRECT_STATE_COMPANY,
                        Optional.of(company.accountId()),
                        Optional.of(scene.account("partner")),
                        Optional.of(scene.account("township")),
                        parcels,
                        scene.paper()));
    }

    private static Intent approvePlan(Scene scene) {
        Project project = scene.one(Project.KIND, p -> p.status() == Project.Status.PROPOSED);
        return new Intent(
                scene.somebody(Role.LEADING_GROUP), "project:ApprovePlan", new ApprovePlan(project.projectId()));
    }

    private static Intent bank(Scene scene) {
        Project project = scene.one(
                Project.KIND, p -> p.status() == Project.Status.PLAN_APPROVED && WorkflowMoves.isBankable(scene, p));
        long whole = ParcelMoves.bankable(scene, project);
        long area = scene.chance(60) ? whole : scene.between(whole / 2, whole + whole / 20);
        return new Intent(
                scene.somebody(Role.FORESTRY_OFFICER),
                "project:Bank",
                new BankProject(project.projectId(), CentiMu.of(area), List.of(scene.paper())));
    }

    private static Intent proposeBatch(Scene scene) {
        scene.one(RuleSetInForce.KIND, r -> r.ruleSetId().equals(scene.account(FoundingMoves.RULES)));
        Project project = scene.one(Project.KIND, p -> p.status() == Project.Status.BANKED);
        return new Intent(
                scene.actingFor(scene.account("company"), Role.COMPANY_CLERK, Role.COMPANY_OFFICER),
                "batch:Propose",
                new ProposeBatch(
                        scene.fresh("batch"),
                        Batch.Asset.FOREST_BALANCE,
                        scene.account(FoundingMoves.RULES),
                        project.projectId(),
                        scene.account("company"),
                        (int) scene.between(2020, 2026),
                        scene.chance(50)
                                ? Optional.empty()
                                : Optional.of(scene.today().plusYears(2)),
                        scene.chance(50) ? Optional.empty() : Optional.of((int) scene.between(1, 15))));
    }

    private static Intent proposeDeal(Scene scene) {
        Batch batch = scene.one(
                Batch.KIND, b -> b.status() == Batch.Status.ISSUED && b.origin() == Project.Origin.EXISTING_STOCK);
        return new Intent(
                scene.actingFor(batch.titleHolder(), Role.COMPANY_CLERK, Role.COMPANY_OFFICER),
                "deal:Propose",
                new ProposeDeal(
                        scene.fresh("deal"),
                        batch.batchId(),
                        Fen.of(scene.between(1_000_000, BUYOUT_MAX)),
                        scene.account("partner"),
                        scene.paper()));
    }

    private static String seller(Scene scene, Deal deal) {
        return scene.find(Batch.KIND, deal.batchId()).orElseThrow().titleHolder();
    }

    private static Intent proposePremium(Scene scene) {
        Deal deal = scene.one(Deal.KIND, d -> d.thirdPartyPremiumBps().isEmpty());
        boolean byPartner = scene.chance(50);
        return new Intent(
                byPartner
                        ? scene.actingFor(deal.partnerAccount(), Role.PARTNER_CLERK, Role.PARTNER_OFFICER)
                        : scene.actingFor(seller(scene, deal), Role.COMPANY_CLERK, Role.COMPANY_OFFICER),
                "deal:ProposePremium",
                new ProposePremium(
                        scene.fresh("premium"),
                        deal.dealId(),
                        Bps.of((int) scene.between(0, Bps.WHOLE)),
                        scene.paper()));
    }

    private static Intent proposeException(Scene scene) {
        Deal deal = scene.one(Deal.KIND, d -> true);
        return new Intent(
                scene.actingFor(seller(scene, deal), Role.COMPANY_CLERK, Role.COMPANY_OFFICER),
                "deal:ProposeException",
                new ProposeException(
                        scene.fresh("exception"),
                        deal.dealId(),
                        Fen.of(scene.between(400_000, 900_000)),
                        "原则上 " + deal.dealId(),
                        scene.paper()));
    }
}
