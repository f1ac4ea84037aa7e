// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.plan.AdjustPlan;
import org.forestledger.rules.plan.AggregatePlan;
import org.forestledger.rules.plan.AnnualPlan;
import org.forestledger.rules.plan.ApproveAnnualPlan;
import org.forestledger.rules.plan.CompilePlan;
import org.forestledger.rules.plan.DecideAdjustment;
import org.forestledger.rules.plan.DeclarePlan;
import org.forestledger.rules.plan.FileAnnualPlan;
import org.forestledger.rules.plan.PlanAdjustment;
import org.forestledger.rules.plan.PlanDeclaration;
import org.forestledger.rules.plan.PlanItem;
import org.forestledger.rules.plan.PlanType;
import org.forestledger.rules.ruleset.RuleSetInForce;
import org.forestledger.rules.unit.CentiMu;

/** The three annual plans of a city; a history lasts a few days, so its rules plan the same year and adjust often. */
final class PlanMoves {
    private static final int FEW = 80;
    private static final int MANY = 120;

    private PlanMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("plan:Declare", PlanMoves::declare);
        moves.put("plan:Aggregate", PlanMoves::aggregate);
        moves.put("plan:Compile", PlanMoves::compile);
        moves.put("plan:File", PlanMoves::file);
        moves.put("plan:Approve", PlanMoves::approve);
        moves.put("plan:Adjust", PlanMoves::adjust);
        moves.put("plan:DecideAdjustment", PlanMoves::decideAdjustment);
    }

    /** Whether the approved plan of this year has the project. */
    static boolean holds(Scene scene, PlanType type, String projectId) {
        return plan(scene, type)
                .filter(plan -> plan.status() == AnnualPlan.Status.APPROVED)
                .map(plan -> has(plan, projectId))
                .orElse(false);
    }

    private static boolean has(AnnualPlan plan, String projectId) {
        return plan.items().stream().anyMatch(item -> item.projectId().equals(projectId));
    }

    private static Optional<AnnualPlan> plan(Scene scene, PlanType type) {
        return scene.find(
                AnnualPlan.KIND, AnnualPlan.idOf(rules(scene), scene.today().getYear(), type));
    }

    static String rules(Scene scene) {
        return scene.account(FoundingMoves.RULES);
    }

    private static boolean isOpen(Scene scene, PlanType type) {
        return plan(scene, type)
                .map(plan ->
                        plan.status() == AnnualPlan.Status.AGGREGATED || plan.status() == AnnualPlan.Status.RETURNED)
                .orElse(true);
    }

    /** The projects that a city has or will have: a project can be planned before it is on the ledger. */
    private static List<PlanItem> coming(Scene scene) {
        return LongStream.rangeClosed(1, scene.between(FEW, MANY))
                .mapToObj(n -> new PlanItem(scene.account("project") + "-" + n, CentiMu.of(scene.between(1, 10_000))))
                .toList();
    }

    private static Intent declare(Scene scene) {
        scene.one(RuleSetInForce.KIND, r -> r.ruleSetId().equals(rules(scene)));
        PlanType type = scene.any(List.of(PlanType.values()));
        if (!scene.careless() && !isOpen(scene, type)) {
            throw new NothingToDoException("the plan is made");
        }
        boolean adding = plan(scene, type)
                .map(plan -> plan.status() == AnnualPlan.Status.AGGREGATED)
                .orElse(false);
        List<PlanItem> items =
                adding ? List.of(new PlanItem(scene.fresh("planned"), CentiMu.of(1_000))) : coming(scene);
        return new Intent(
                scene.actingFor(scene.account("company"), Role.COMPANY_CLERK, Role.COMPANY_OFFICER),
                "plan:Declare",
                new DeclarePlan(
                        scene.fresh("declaration"),
                        rules(scene),
                        scene.today().getYear() + (scene.careless() && scene.chance(20) ? 1 : 0),
                        type,
                        scene.account("company"),
                        items,
                        scene.paper()));
    }

    private static Intent aggregate(Scene scene) {
        PlanDeclaration declaration = scene.one(
                PlanDeclaration.KIND,
                d -> d.status() == PlanDeclaration.Status.DECLARED && isOpen(scene, d.planType()));
        return new Intent(
                scene.actingFor(scene.account("agency"), Role.GOVERNMENT_OFFICER),
                "plan:Aggregate",
                new AggregatePlan(
                        declaration.ruleSetId(),
                        declaration.planYear(),
                        declaration.planType(),
                        scene.account("agency"),
                        List.of(declaration.declarationId())));
    }

    private static Intent compile(Scene scene) {
        AnnualPlan plan = scene.one(AnnualPlan.KIND, p -> p.status() == AnnualPlan.Status.AGGREGATED);
        return new Intent(
                bureau(scene), "plan:Compile", new CompilePlan(plan.planId(), scene.account("bureau"), scene.paper()));
    }

    private static Member bureau(Scene scene) {
        return scene.actingFor(scene.account("bureau"), Role.GOVERNMENT_OFFICER);
    }

    private static Intent file(Scene scene) {
        AnnualPlan plan = scene.one(AnnualPlan.KIND, p -> p.status() == AnnualPlan.Status.COMPILED);
        return new Intent(bureau(scene), "plan:File", new FileAnnualPlan(plan.planId(), scene.today(), scene.paper()));
    }

    private static Intent approve(Scene scene) {
        AnnualPlan plan = scene.one(AnnualPlan.KIND, p -> p.status() == AnnualPlan.Status.FILED);
        return new Intent(
                scene.somebody(Role.LEADING_GROUP),
                "plan:Approve",
                new ApproveAnnualPlan(plan.planId(), scene.chance(80), scene.paper()));
    }

    private static boolean isPending(AnnualPlan plan) {
        return plan.adjustments().stream().anyMatch(a -> a.status() == PlanAdjustment.Status.PROPOSED);
    }

    private static Intent adjust(Scene scene) {
        AnnualPlan plan = scene.one(AnnualPlan.KIND, p -> p.status() == AnnualPlan.Status.APPROVED && !isPending(p));
        return new Intent(bureau(scene), "plan:Adjust", new AdjustPlan(plan.planId(), coming(scene), scene.paper()));
    }

    private static Intent decideAdjustment(Scene scene) {
        AnnualPlan plan = scene.one(AnnualPlan.KIND, PlanMoves::isPending);
        return new Intent(
                scene.somebody(Role.LEADING_GROUP),
                "plan:DecideAdjustment",
                new DecideAdjustment(plan.planId(), scene.chance(85)));
    }
}
