// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.COMPANY_CLERK;
import static org.forestledger.contract.People.COMPANY_OFFICER;
import static org.forestledger.contract.People.FINANCE_OFFICER;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.contract.XinmiWorld.AGENCY;
import static org.forestledger.contract.XinmiWorld.BUREAU;
import static org.forestledger.contract.XinmiWorld.RULES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.rules.compensation.Compensation;
import org.forestledger.rules.compensation.ConfirmLandMoney;
import org.forestledger.rules.landmaking.LandCost;
import org.forestledger.rules.landmaking.RaiseCeiling;
import org.forestledger.rules.library.LibraryEntry;
import org.forestledger.rules.library.LibraryMove;
import org.forestledger.rules.library.LibraryRecord;
import org.forestledger.rules.library.RecordCustody;
import org.forestledger.rules.plan.AdjustPlan;
import org.forestledger.rules.plan.AggregatePlan;
import org.forestledger.rules.plan.AnnualPlan;
import org.forestledger.rules.plan.ApproveAnnualPlan;
import org.forestledger.rules.plan.DecideAdjustment;
import org.forestledger.rules.plan.FileAnnualPlan;
import org.forestledger.rules.plan.PlanType;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.unit.Fen;

/**
 * Xinmi's land making: three plans for 2025, one project from its implementation plan into the library and out of it by
 * supply, and the development compensation in three instalments of the money that the land has brought.
 */
final class XinmiStory {
    private static final String P = "xm-1";
    private static final String LATE = "xm-2";
    private static final String DEAL = "contract-2025-018";
    /** 123,456,789.01 yuan at 60 %: 74,074,073.406 yuan, of which 0.006 is no whole fen. */
    private static final Fen PRICE = Fen.of(12_345_678_901L);

    private static final Fen COMPENSATION = Fen.of(7_407_407_340L);

    private final XinmiWorld world;
    private final TestLedger ledger;

    XinmiStory(TestLedger ledger) {
        this.world = new XinmiWorld(ledger);
        this.ledger = ledger;
    }

    void tell() {
        draftGovernsNothing();
        threePlans();
        landMaking();
        library();
        adjustment();
        supply();
        compensation();
    }

    private void draftGovernsNothing() {
        ledger.chapter("征求意见稿不生效 / A draft governs nothing; issued, it does");
        world.accounts();
        assertThat(ledger.refuse(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(RuleSetFiles.read(RULES))))
                .isEqualTo(RefusalCode.INVALID_FIELD);
        assertThat(ledger.refuse(COMPANY_CLERK, "plan:Declare", XinmiWorld.declaration("d", 2025, PlanType.RESERVE, P)))
                .isEqualTo(RefusalCode.RULE_SET_NOT_ACTIVE);
        world.adopted();
    }

    private void threePlans() {
        ledger.chapter("“三个计划”：申报、汇总、编制、备案、批准 / The three plans of 2025, made in the third quarter of 2024");
        String reserve = world.compiled(2025, PlanType.RESERVE, P);
        ApproveAnnualPlan reply = new ApproveAnnualPlan(reserve, true, paper("reply"));
        assertThat(ledger.refuse(LEADER, "plan:Approve", reply)).isEqualTo(RefusalCode.PLAN_NOT_FILED);
        world.on("2024-08-20");
        ledger.accept(
                BUREAU, "plan:File", new FileAnnualPlan(reserve, LocalDate.of(2024, 8, 19), paper("superior-receipt")));
        ledger.accept(LEADER, "plan:Approve", reply);
        world.plan(2025, PlanType.LAND_MAKING, P);
        world.plan(2025, PlanType.SUPPLY, P);
        ledger.accept(COMPANY_CLERK, "plan:Declare", XinmiWorld.declaration("late", 2025, PlanType.RESERVE, LATE));
        assertThat(ledger.refuse(
                        AGENCY,
                        "plan:Aggregate",
                        new AggregatePlan(RULES, 2025, PlanType.RESERVE, XinmiWorld.AGENCY_ACCOUNT, List.of("late"))))
                .isEqualTo(RefusalCode.PLAN_IMMUTABLE);
    }

    private void landMaking() {
        ledger.chapter("做地实施方案、成本与上限 / The implementation plan; costs against the locked budget and the ceiling");
        world.on("2025-02-10");
        world.planned(P);
        world.confirmed(XinmiWorld.terms(P, 6000));
        ledger.accept(COMPANY_CLERK, "landmaking:RecordCost", XinmiWorld.cost("c-1", P, 4_900_000_000L));
        ledger.accept(COMPANY_CLERK, "landmaking:RecordCost", XinmiWorld.cost("c-2", P, 200_000_000L));
        assertThat(ledger.get(LandCost.KIND, "c-1").overBudget()).isFalse();
        assertThat(ledger.get(LandCost.KIND, "c-2").overBudget()).isTrue();
        assertThat(ledger.refuse(COMPANY_CLERK, "landmaking:RecordCost", XinmiWorld.cost("c-3", P, 500_000_000L)))
                .isEqualTo(RefusalCode.COST_ABOVE_CEILING);
        ledger.accept(
                LEADER,
                "landmaking:RaiseCeiling",
                new RaiseCeiling(P, Fen.of(5_600_000_000L), "buried pipes", paper("exception")));
        ledger.accept(COMPANY_CLERK, "landmaking:RecordCost", XinmiWorld.cost("c-3", P, 500_000_000L));
        assertThat(ledger.refuse(AGENCY, "library:Enter", XinmiWorld.entering(P)))
                .isEqualTo(RefusalCode.WORKFLOW_NOT_PASSED);
    }

    private void library() {
        ledger.chapter("八部门联合验收、入库、管护与临时利用 / Eight departments accept; entry, custody and a temporary use");
        world.on("2025-04-21");
        world.accepted(P);
        ledger.accept(AGENCY, "library:Enter", XinmiWorld.entering(P));
        assertThat(ledger.refuse(AGENCY, "library:Enter", XinmiWorld.entering(P)))
                .isEqualTo(RefusalCode.ALREADY_IN_LIBRARY);
        ledger.accept(
                AGENCY,
                "library:Record",
                new RecordCustody(
                        "custody-1",
                        P,
                        LibraryRecord.Type.CUSTODY,
                        "fence mended, a guard by night",
                        world.today(),
                        Optional.empty(),
                        Optional.empty(),
                        paper("custody")));
        ledger.accept(
                AGENCY,
                "library:Record",
                new RecordCustody(
                        "use-1",
                        P,
                        LibraryRecord.Type.TEMPORARY_USE,
                        "car park",
                        world.today(),
                        Optional.of(LocalDate.of(2025, 8, 31)),
                        Optional.of("the township"),
                        paper("lease")));
    }

    private void adjustment() {
        ledger.chapter("年度中期调整一次 / The one adjustment in the middle of the year");
        String reserve = XinmiWorld.planId(2025, PlanType.RESERVE);
        AdjustPlan both = new AdjustPlan(reserve, XinmiWorld.items(P, LATE), paper("reasons"));
        assertThat(ledger.refuse(BUREAU, "plan:Adjust", both)).isEqualTo(RefusalCode.PLAN_WINDOW_CLOSED);
        world.on("2025-06-03");
        ledger.accept(BUREAU, "plan:Adjust", both);
        ledger.accept(LEADER, "plan:DecideAdjustment", new DecideAdjustment(reserve, true));
        assertThat(ledger.get(AnnualPlan.KIND, reserve).items()).isEqualTo(XinmiWorld.items(P, LATE));
        assertThat(ledger.refuse(BUREAU, "plan:Adjust", both)).isEqualTo(RefusalCode.PLAN_ADJUSTMENT_LIMIT);
    }

    private void supply() {
        ledger.chapter("供应出库与出让 / Out of the library by supply, and the sale of the land");
        world.on("2025-09-08");
        assertThat(ledger.refuse(AGENCY, "landdeal:Register", world.deal(DEAL, P, PRICE)))
                .isEqualTo(RefusalCode.LAND_NOT_SUPPLIED);
        ledger.accept(AGENCY, "library:Exit", XinmiWorld.leaving(P, LibraryMove.Cause.SUPPLIED));
        assertThat(ledger.get(LibraryEntry.KIND, P).status()).isEqualTo(LibraryEntry.Status.SUPPLIED);
        ledger.accept(AGENCY, "landdeal:Register", world.deal(DEAL, P, PRICE));
    }

    private void compensation() {
        ledger.chapter("开发补偿费分期：到账、申请、审定、拨付 / Three instalments, each of the money that has come in");
        ledger.accept(People.FINANCE_CLERK, "landdeal:Receive", world.money("money-1", DEAL, Fen.of(3_333_333_333L)));
        assertThat(ledger.refuse(COMPANY_CLERK, "compensation:Apply", XinmiWorld.application("i-1", DEAL, "money-1")))
                .isEqualTo(RefusalCode.RECEIPT_NOT_CONFIRMED);
        ledger.accept(FINANCE_OFFICER, "landdeal:Confirm", new ConfirmLandMoney("money-1", true));
        instalment("i-1", 1_999_999_999L, "money-1");
        world.on("2025-11-20");
        world.received("money-2", DEAL, Fen.of(1L));
        world.received("money-3", DEAL, Fen.of(4_000_000_000L));
        instalment("i-2", 2_400_000_001L, "money-2", "money-3");
        world.received("money-4", DEAL, Fen.of(PRICE.fen() - 7_333_333_334L));
        instalment("i-3", 3_007_407_340L, "money-4");
        assertThat(ledger.refuse(COMPANY_OFFICER, "compensation:Apply", XinmiWorld.application("i-4", DEAL, "money-4")))
                .isEqualTo(RefusalCode.COIN_ALREADY_SPENT);
        assertThat(world.fenOf(XinmiWorld.ENTITY)).isEqualTo(COMPENSATION.fen());
        assertThat(world.fenOf("fiscal-account"))
                .isEqualTo(PRICE.minus(COMPENSATION).fen());
    }

    private void instalment(String id, long fen, String... receipts) {
        Compensation approved = world.compensated(id, DEAL, receipts);
        assertThat(approved.amount()).isEqualTo(Fen.of(fen));
        String atAgency = world.pay(id + "-finance", approved.developerCoinId(), FINANCE_OFFICER);
        world.pay(id + "-agency", atAgency, AGENCY);
        assertThat(ledger.get(Compensation.KIND, id).status()).isEqualTo(Compensation.Status.PAID);
    }
}
