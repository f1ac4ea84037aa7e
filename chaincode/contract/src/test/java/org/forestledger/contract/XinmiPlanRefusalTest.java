// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.COMPANY_CLERK;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.contract.XinmiWorld.AGENCY;
import static org.forestledger.contract.XinmiWorld.AGENCY_ACCOUNT;
import static org.forestledger.contract.XinmiWorld.BUREAU;
import static org.forestledger.contract.XinmiWorld.BUREAU_ACCOUNT;
import static org.forestledger.contract.XinmiWorld.RULES;
import static org.forestledger.contract.XinmiWorld.declaration;

import java.time.LocalDate;
import java.util.List;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.plan.AdjustPlan;
import org.forestledger.rules.plan.AggregatePlan;
import org.forestledger.rules.plan.AnnualPlan;
import org.forestledger.rules.plan.ApproveAnnualPlan;
import org.forestledger.rules.plan.CompilePlan;
import org.forestledger.rules.plan.DecideAdjustment;
import org.forestledger.rules.plan.DeclarePlan;
import org.forestledger.rules.plan.FileAnnualPlan;
import org.forestledger.rules.plan.PlanItem;
import org.forestledger.rules.plan.PlanType;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.junit.jupiter.api.Test;

/**
 * What each function of the annual plans refuses, in the order of precedence: every row mends one fault of the row before, so
 * the row before would have answered another code if the order were another (XM-07, XM-08, XM-10). */
class XinmiPlanRefusalTest {
    private static final PlanType RESERVE = PlanType.RESERVE;
    private static final String PLAN = XinmiWorld.planId(2025, RESERVE);
    /** One person who sits in every chair. */
    private static final Caller EVERYBODY = new Caller(
            AGENCY.mspId(),
            "x509::everybody",
            "everybody",
            List.of(Role.GOVERNMENT_OFFICER, Role.LEADING_GROUP),
            List.of(AGENCY_ACCOUNT, BUREAU_ACCOUNT, XinmiWorld.ENTITY));

    private final XinmiWorld world = new XinmiWorld(new TestLedger());
    private final TestLedger ledger = world.ledger;

    private void refused(RefusalCode code, Caller caller, String function, Record command) {
        assertThat(ledger.refuse(caller, function, command))
                .as(command.toString())
                .isEqualTo(code);
    }

    private void declareRefused(RefusalCode code, Caller caller, DeclarePlan command) {
        refused(code, caller, "plan:Declare", command);
    }

    private static DeclarePlan by(String account, int year, List<PlanItem> items) {
        return new DeclarePlan("d", RULES, year, RESERVE, account, items, paper("d"));
    }

    @Test
    @Precedence("plan:Declare")
    void declare_shouldNameTheFirstFault_whenSeveralHold() {
        world.accounts();
        Caller bureauClerk = TestLedger.person("clerk", Role.COMPANY_CLERK, BUREAU_ACCOUNT, XinmiWorld.ENTITY);
        List<PlanItem> none = List.of();
        declareRefused(RefusalCode.NOT_PERMITTED, AGENCY, by("other-company", 2026, none));
        declareRefused(RefusalCode.ACCOUNT_NOT_YOURS, bureauClerk, by("other-company", 2026, none));
        declareRefused(RefusalCode.ACCOUNT_KIND_WRONG, bureauClerk, by(BUREAU_ACCOUNT, 2026, none));
        declareRefused(RefusalCode.RULE_SET_NOT_ACTIVE, COMPANY_CLERK, by(XinmiWorld.ENTITY, 2026, none));
        world.adopted();
        declareRefused(RefusalCode.INVALID_FIELD, COMPANY_CLERK, by(XinmiWorld.ENTITY, 2026, none));
        declareRefused(RefusalCode.INVALID_FIELD, COMPANY_CLERK, by(XinmiWorld.ENTITY, 2024, none));
        declareRefused(RefusalCode.MISSING_FIELD, COMPANY_CLERK, by(XinmiWorld.ENTITY, 2025, none));
        declareRefused(
                RefusalCode.INVALID_FIELD,
                COMPANY_CLERK,
                by(XinmiWorld.ENTITY, 2025, List.of(new PlanItem("p", CentiMu.of(0)))));
        declareRefused(RefusalCode.PLAN_PROJECT_TWICE, COMPANY_CLERK, declaration("d", 2025, RESERVE, "p", "p"));
        ledger.accept(COMPANY_CLERK, "plan:Declare", declaration("d", 2025, RESERVE, "p"));
        declareRefused(RefusalCode.ALREADY_EXISTS, COMPANY_CLERK, declaration("d", 2025, RESERVE, "p"));
    }

    @Test
    @Precedence("plan:Aggregate")
    void aggregate_shouldNameTheFirstFault_whenSeveralHold() {
        world.founded();
        ledger.accept(COMPANY_CLERK, "plan:Declare", declaration("d-1", 2025, RESERVE, "p"));
        ledger.accept(COMPANY_CLERK, "plan:Declare", declaration("d-2", 2025, RESERVE, "p"));
        ledger.accept(COMPANY_CLERK, "plan:Declare", declaration("d-3", 2025, PlanType.SUPPLY, "q"));
        aggregateRefused(RefusalCode.NOT_PERMITTED, COMPANY_CLERK, AGENCY_ACCOUNT, 2026);
        aggregateRefused(RefusalCode.ACCOUNT_NOT_YOURS, BUREAU, AGENCY_ACCOUNT, 2026);
        aggregateRefused(RefusalCode.ACCOUNT_KIND_WRONG, BUREAU, BUREAU_ACCOUNT, 2026);
        aggregateRefused(RefusalCode.INVALID_FIELD, AGENCY, AGENCY_ACCOUNT, 2026);
        aggregateRefused(RefusalCode.MISSING_FIELD, AGENCY, AGENCY_ACCOUNT, 2025);
        aggregateRefused(RefusalCode.INVALID_FIELD, AGENCY, AGENCY_ACCOUNT, 2025, "d-1", "d-1");
        aggregateRefused(RefusalCode.NOT_FOUND, AGENCY, AGENCY_ACCOUNT, 2025, "d-9", "d-3");
        aggregateRefused(RefusalCode.INVALID_FIELD, AGENCY, AGENCY_ACCOUNT, 2025, "d-3", "d-1");
        aggregateRefused(RefusalCode.PLAN_PROJECT_TWICE, AGENCY, AGENCY_ACCOUNT, 2025, "d-1", "d-2");
        ledger.accept(AGENCY, "plan:Aggregate", aggregate(AGENCY_ACCOUNT, 2025, "d-1"));
        aggregateRefused(RefusalCode.WRONG_STATE, AGENCY, AGENCY_ACCOUNT, 2025, "d-1");
        aggregateRefused(RefusalCode.PLAN_PROJECT_TWICE, AGENCY, AGENCY_ACCOUNT, 2025, "d-2");
        ledger.accept(BUREAU, "plan:Compile", new CompilePlan(PLAN, BUREAU_ACCOUNT, paper("plan")));
        aggregateRefused(RefusalCode.WRONG_STATE, AGENCY, AGENCY_ACCOUNT, 2025, "d-2");
    }

    private void aggregateRefused(RefusalCode code, Caller caller, String account, int year, String... ids) {
        refused(code, caller, "plan:Aggregate", aggregate(account, year, ids));
    }

    private static AggregatePlan aggregate(String account, int year, String... ids) {
        return new AggregatePlan(RULES, year, RESERVE, account, List.of(ids));
    }

    @Test
    @Precedence("plan:Compile")
    void compile_shouldNameTheFirstFault_whenSeveralHold() {
        world.founded();
        CompilePlan compile = new CompilePlan(PLAN, BUREAU_ACCOUNT, paper("plan"));
        refused(RefusalCode.NOT_PERMITTED, COMPANY_CLERK, "plan:Compile", compile);
        refused(RefusalCode.ACCOUNT_NOT_YOURS, AGENCY, "plan:Compile", compile);
        refused(
                RefusalCode.ACCOUNT_KIND_WRONG,
                AGENCY,
                "plan:Compile",
                new CompilePlan(PLAN, AGENCY_ACCOUNT, paper("plan")));
        refused(RefusalCode.NOT_FOUND, BUREAU, "plan:Compile", compile);
        ledger.accept(COMPANY_CLERK, "plan:Declare", declaration("d-1", 2025, RESERVE, "p"));
        ledger.accept(EVERYBODY, "plan:Aggregate", aggregate(AGENCY_ACCOUNT, 2025, "d-1"));
        world.on("2024-06-30");
        refused(RefusalCode.MAKER_IS_CHECKER, EVERYBODY, "plan:Compile", compile);
        refused(RefusalCode.RULE_SET_NOT_ACTIVE, BUREAU, "plan:Compile", compile);
        world.on("2024-10-01");
        refused(RefusalCode.PLAN_WINDOW_CLOSED, BUREAU, "plan:Compile", compile);
        world.on("2025-08-01");
        refused(RefusalCode.PLAN_WINDOW_CLOSED, BUREAU, "plan:Compile", compile);
        world.on("2024-09-30");
        ledger.accept(BUREAU, "plan:Compile", compile);
        refused(RefusalCode.WRONG_STATE, BUREAU, "plan:Compile", compile);
    }

    @Test
    @Precedence("plan:File")
    void file_shouldNameTheFirstFault_whenSeveralHold() {
        world.founded();
        LocalDate today = world.today();
        FileAnnualPlan tomorrow = new FileAnnualPlan(PLAN, today.plusDays(1), paper("receipt"));
        refused(RefusalCode.NOT_PERMITTED, LEADER, "plan:File", tomorrow);
        refused(RefusalCode.NOT_FOUND, AGENCY, "plan:File", tomorrow);
        world.aggregated(2025, RESERVE, "p");
        refused(RefusalCode.WRONG_STATE, AGENCY, "plan:File", tomorrow);
        ledger.accept(BUREAU, "plan:Compile", new CompilePlan(PLAN, BUREAU_ACCOUNT, paper("plan")));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, AGENCY, "plan:File", tomorrow);
        refused(RefusalCode.INVALID_FIELD, BUREAU, "plan:File", tomorrow);
        refused(
                RefusalCode.INVALID_FIELD,
                BUREAU,
                "plan:File",
                new FileAnnualPlan(PLAN, today.minusDays(1), paper("receipt")));
        ledger.accept(BUREAU, "plan:File", new FileAnnualPlan(PLAN, today, paper("receipt")));
        refused(RefusalCode.WRONG_STATE, BUREAU, "plan:File", new FileAnnualPlan(PLAN, today, paper("receipt")));
    }

    @Test
    @Precedence("plan:Approve")
    void approve_shouldNameTheFirstFault_whenSeveralHold() {
        world.founded();
        refused(RefusalCode.NOT_PERMITTED, BUREAU, "plan:Approve", reply(true));
        refused(RefusalCode.NOT_FOUND, LEADER, "plan:Approve", reply(true));
        world.aggregated(2025, RESERVE, "p");
        refused(RefusalCode.PLAN_NOT_FILED, LEADER, "plan:Approve", reply(true));
        ledger.accept(EVERYBODY, "plan:Compile", new CompilePlan(PLAN, BUREAU_ACCOUNT, paper("plan")));
        refused(RefusalCode.PLAN_NOT_FILED, EVERYBODY, "plan:Approve", reply(true));
        ledger.accept(BUREAU, "plan:File", new FileAnnualPlan(PLAN, world.today(), paper("receipt")));
        refused(RefusalCode.MAKER_IS_CHECKER, EVERYBODY, "plan:Approve", reply(true));
        ledger.accept(LEADER, "plan:Approve", reply(true));
        refused(RefusalCode.PLAN_IMMUTABLE, LEADER, "plan:Approve", reply(false));
    }

    private static ApproveAnnualPlan reply(boolean approved) {
        return new ApproveAnnualPlan(PLAN, approved, paper("reply"));
    }

    @Test
    void plan_shouldStayAsItIs_whenItIsApproved() {
        world.founded();
        world.plan(2025, RESERVE, "p");
        ledger.accept(COMPANY_CLERK, "plan:Declare", declaration("late", 2025, RESERVE, "q"));
        refused(RefusalCode.PLAN_IMMUTABLE, AGENCY, "plan:Aggregate", aggregate(AGENCY_ACCOUNT, 2025, "late"));
        refused(
                RefusalCode.PLAN_IMMUTABLE,
                BUREAU,
                "plan:Compile",
                new CompilePlan(PLAN, BUREAU_ACCOUNT, paper("plan")));
        refused(
                RefusalCode.PLAN_IMMUTABLE,
                BUREAU,
                "plan:File",
                new FileAnnualPlan(PLAN, world.today(), paper("receipt")));
    }

    @Test
    void plan_shouldBeMadeAnew_whenTheCitySendsItBack() {
        world.founded();
        world.filed(2025, RESERVE, "p");
        ledger.accept(LEADER, "plan:Approve", reply(false));
        refused(RefusalCode.PLAN_NOT_FILED, LEADER, "plan:Approve", reply(true));
        ledger.accept(COMPANY_CLERK, "plan:Declare", declaration("again", 2025, RESERVE, "q"));
        ledger.accept(AGENCY, "plan:Aggregate", aggregate(AGENCY_ACCOUNT, 2025, "again"));
        AnnualPlan anew = ledger.get(AnnualPlan.KIND, PLAN);
        assertThat(anew.items()).isEqualTo(XinmiWorld.items("q"));
        assertThat(anew.acts()).hasSize(5);
    }

    @Test
    @Precedence({"plan:Adjust", "plan:DecideAdjustment"})
    void adjust_shouldNameTheFirstFault_whenSeveralHold() {
        world.founded();
        world.filed(2025, RESERVE, "p");
        AdjustPlan twice = new AdjustPlan(PLAN, XinmiWorld.items("p", "p"), paper("reasons"));
        AdjustPlan fine = new AdjustPlan(PLAN, XinmiWorld.items("p", "q"), paper("reasons"));
        refused(RefusalCode.NOT_PERMITTED, LEADER, "plan:Adjust", twice);
        refused(RefusalCode.ANNUAL_PLAN_NOT_APPROVED, AGENCY, "plan:Adjust", twice);
        ledger.accept(LEADER, "plan:Approve", reply(true));
        refused(RefusalCode.ACCOUNT_NOT_YOURS, AGENCY, "plan:Adjust", twice);
        refused(RefusalCode.PLAN_WINDOW_CLOSED, BUREAU, "plan:Adjust", twice);
        world.on("2025-07-01");
        refused(RefusalCode.PLAN_PROJECT_TWICE, BUREAU, "plan:Adjust", twice);
        ledger.accept(EVERYBODY, "plan:Adjust", fine);
        refused(RefusalCode.WRONG_STATE, BUREAU, "plan:Adjust", twice);
        DecideAdjustment yes = new DecideAdjustment(PLAN, true);
        refused(RefusalCode.NOT_PERMITTED, BUREAU, "plan:DecideAdjustment", yes);
        world.on("2025-09-01");
        refused(RefusalCode.MAKER_IS_CHECKER, EVERYBODY, "plan:DecideAdjustment", yes);
        refused(RefusalCode.PLAN_WINDOW_CLOSED, LEADER, "plan:DecideAdjustment", yes);
        world.on("2025-08-31");
        ledger.accept(LEADER, "plan:DecideAdjustment", yes);
        refused(RefusalCode.WRONG_STATE, LEADER, "plan:DecideAdjustment", yes);
        world.on("2025-10-01");
        refused(RefusalCode.PLAN_ADJUSTMENT_LIMIT, BUREAU, "plan:Adjust", twice);
    }
}
