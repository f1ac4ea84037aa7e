// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.contract.XinmiWorld.*;

import java.util.List;
import org.forestledger.rules.compensation.ConfirmLandMoney;
import org.forestledger.rules.landmaking.ApproveLandTerms;
import org.forestledger.rules.landmaking.ProposeLandTerms;
import org.forestledger.rules.library.LibraryMove;
import org.forestledger.rules.plan.AdjustPlan;
import org.forestledger.rules.plan.AggregatePlan;
import org.forestledger.rules.plan.ApproveAnnualPlan;
import org.forestledger.rules.plan.CompilePlan;
import org.forestledger.rules.plan.FileAnnualPlan;
import org.forestledger.rules.plan.PlanType;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;

/** The stories of Xinmi: a reserve plan for 2025, and a project of 210.00 mu from its numbers to the compensation. */
final class XinmiStages {
    private static final int YEAR = 2025;
    private static final String PLAN = XinmiWorld.planId(YEAR, PlanType.RESERVE);
    private static final String P = "xm-1";
    private static final String NEXT = "xm-2";
    private static final int RATIO_BPS = 6_000;

    private XinmiStages() {}

    /** Declared, aggregated, compiled, filed and approved on 2024-07-10; its middle is 2025-07-01. */
    static FeatureStages.Story annualPlan() {
        XinmiWorld world = new XinmiWorld(new TestLedger());
        return new FeatureStages.Story(world.ledger)
                .with(AGENCY, BUREAU)
                .stage("the accounts", world::accounts)
                .stage("the founding", world::adopted)
                .stage("the declarations", () -> declare(world))
                .stage(
                        "the aggregated plan",
                        () -> world.ledger.accept(
                                AGENCY,
                                "plan:Aggregate",
                                new AggregatePlan(RULES, YEAR, PlanType.RESERVE, AGENCY_ACCOUNT, List.of("d"))))
                .stage(
                        "the compiled plan",
                        () -> world.ledger.accept(
                                BUREAU, "plan:Compile", new CompilePlan(PLAN, BUREAU_ACCOUNT, paper("plan"))))
                .stage(
                        "the filed plan",
                        () -> world.ledger.accept(
                                BUREAU, "plan:File", new FileAnnualPlan(PLAN, world.today(), paper("receipt"))))
                .stage(
                        "the approved plan",
                        () -> world.ledger.accept(
                                LEADER, "plan:Approve", new ApproveAnnualPlan(PLAN, true, paper("reply"))))
                .stage("the middle of its year", () -> world.on("2025-07-01"))
                .stage(
                        "the proposed adjustment",
                        () -> world.ledger.accept(
                                BUREAU,
                                "plan:Adjust",
                                new AdjustPlan(PLAN, XinmiWorld.items(P, NEXT), paper("reasons"))));
    }

    private static void declare(XinmiWorld world) {
        declare(world, "d", PlanType.RESERVE, P);
        declare(world, "again", PlanType.RESERVE, P);
        declare(world, "more", PlanType.RESERVE, NEXT);
        declare(world, "of-supply", PlanType.SUPPLY, NEXT);
    }

    private static void declare(XinmiWorld world, String id, PlanType type, String project) {
        world.ledger.accept(COMPANY_CLERK, "plan:Declare", XinmiWorld.declaration(id, YEAR, type, project));
    }

    /** A project in all plans of 2025, at 60 % of the price; from 2025-03-03 on. */
    static FeatureStages.Story landMaking() {
        return landMaking(XinmiWorld.terms(P, RATIO_BPS), PlanType.values());
    }

    static FeatureStages.Story withoutPlans() {
        return landMaking(XinmiWorld.terms(P, RATIO_BPS));
    }

    static FeatureStages.Story withoutReservePlan() {
        return landMaking(XinmiWorld.terms(P, RATIO_BPS), PlanType.LAND_MAKING, PlanType.SUPPLY);
    }

    static FeatureStages.Story withoutSupplyPlan() {
        return landMaking(XinmiWorld.terms(P, RATIO_BPS), PlanType.RESERVE, PlanType.LAND_MAKING);
    }

    /** The same land outside the designated areas. */
    static FeatureStages.Story originalTaking() {
        return landMaking(XinmiWorld.originalTerms(P), PlanType.values());
    }

    private static FeatureStages.Story landMaking(ProposeLandTerms terms, PlanType... plans) {
        XinmiWorld world = new XinmiWorld(new TestLedger());
        return new FeatureStages.Story(world.ledger)
                .with(AGENCY, BUREAU)
                .stage("the annual plans", () -> annualPlans(world, plans))
                .stage("the proposed project", () -> world.steps.started(P, "xinmi"))
                .stage("the approved implementation plan", () -> approveProject(world))
                .stage("the proposed terms", () -> world.ledger.accept(AGENCY, "landmaking:Propose", terms))
                .stage(
                        "the approved terms",
                        () -> world.ledger.accept(LEADER, "landmaking:Approve", new ApproveLandTerms(P, true)))
                .stage("the banked project", () -> world.accepted(P))
                .stage("the library", () -> world.ledger.accept(AGENCY, "library:Enter", XinmiWorld.entering(P)))
                .stage(
                        "the supply",
                        () -> world.ledger.accept(
                                AGENCY, "library:Exit", XinmiWorld.leaving(P, LibraryMove.Cause.SUPPLIED)))
                .stage(
                        "the sale",
                        () -> world.ledger.accept(
                                AGENCY, "landdeal:Register", world.deal("deal", P, yuan("100000000.00"))))
                .stage(
                        "the registered money",
                        () -> world.ledger.accept(
                                FINANCE_CLERK, "landdeal:Receive", world.money("m", "deal", yuan("30000000.01"))))
                .stage("the confirmed money", () -> confirm(world))
                .stage(
                        "the application",
                        () -> world.ledger.accept(
                                COMPANY_CLERK, "compensation:Apply", XinmiWorld.application("i", "deal", "m")));
    }

    private static void annualPlans(XinmiWorld world, PlanType... plans) {
        world.founded();
        for (PlanType plan : plans) {
            world.plan(YEAR, plan, P);
        }
        world.on("2025-03-03");
    }

    private static void approveProject(XinmiWorld world) {
        world.steps.pass(P);
        world.ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan(P));
    }

    private static void confirm(XinmiWorld world) {
        world.ledger.accept(FINANCE_OFFICER, "landdeal:Confirm", new ConfirmLandMoney("m", true));
    }

    private static Fen yuan(String text) {
        return Decimal.yuan("amount", text);
    }
}
