// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.COMPANY_CLERK;
import static org.forestledger.contract.People.COMPANY_OFFICER;
import static org.forestledger.contract.People.FINANCE_CLERK;
import static org.forestledger.contract.People.FINANCE_OFFICER;
import static org.forestledger.contract.People.FORESTRY_OFFICER;
import static org.forestledger.contract.People.LEADER;
import static org.forestledger.contract.People.PARTNER_OFFICER;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.cases.RuleSetFiles;
import org.forestledger.cases.WorkflowFiles;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.compensation.ApplyForCompensation;
import org.forestledger.rules.compensation.Compensation;
import org.forestledger.rules.compensation.ConfirmLandMoney;
import org.forestledger.rules.compensation.DecideCompensation;
import org.forestledger.rules.compensation.ReceiveLandMoney;
import org.forestledger.rules.compensation.RegisterLandDeal;
import org.forestledger.rules.disbursement.PayNextHop;
import org.forestledger.rules.landmaking.ApproveLandTerms;
import org.forestledger.rules.landmaking.AreaMode;
import org.forestledger.rules.landmaking.LandCost;
import org.forestledger.rules.landmaking.ProposeLandTerms;
import org.forestledger.rules.landmaking.RecordLandCost;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.library.EnterLibrary;
import org.forestledger.rules.library.ExitLibrary;
import org.forestledger.rules.library.LibraryMove;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.plan.AggregatePlan;
import org.forestledger.rules.plan.AnnualPlan;
import org.forestledger.rules.plan.ApproveAnnualPlan;
import org.forestledger.rules.plan.CompilePlan;
import org.forestledger.rules.plan.DeclarePlan;
import org.forestledger.rules.plan.FileAnnualPlan;
import org.forestledger.rules.plan.PlanItem;
import org.forestledger.rules.plan.PlanType;
import org.forestledger.rules.project.ApprovePlan;
import org.forestledger.rules.project.BankProject;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.ruleset.ProposeRuleSet;
import org.forestledger.rules.scheme.RuleSet;
import org.forestledger.rules.scheme.RuleSetStatus;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/** Steps of Xinmi's land making on a test ledger. */
final class XinmiWorld {
    static final String RULES = "xinmi";
    static final String AGENCY_ACCOUNT = "land-reserve-agency";
    static final String BUREAU_ACCOUNT = "planning-bureau";
    static final String ENTITY = "state-company";
    static final Caller AGENCY = TestLedger.person("reserve.officer", Role.GOVERNMENT_OFFICER, AGENCY_ACCOUNT);
    static final Caller BUREAU = TestLedger.person("planning.officer", Role.GOVERNMENT_OFFICER, BUREAU_ACCOUNT);
    static final Caller OTHER_COMPANY = TestLedger.person("other.clerk", Role.COMPANY_CLERK, "other-company");
    /** One person who sits in every chair of the government. */
    static final Caller EVERYBODY = new Caller(
            AGENCY.mspId(),
            "x509::everybody",
            "everybody",
            List.of(Role.GOVERNMENT_OFFICER, Role.LEADING_GROUP, Role.FINANCE_OFFICER),
            List.of(AGENCY_ACCOUNT, "fiscal-account"));

    static final Fen BUDGET = Fen.of(5_000_000_000L);
    static final Fen CEILING = Fen.of(5_500_000_000L);

    final WorkflowWorld steps;
    final TestLedger ledger;

    XinmiWorld(TestLedger ledger) {
        this.steps = new WorkflowWorld(ledger);
        this.ledger = ledger;
    }

    /** The shipped draft as the city would issue it on a day (XM-01, XM-35). */
    static RuleSet issued(String firstDay) {
        RuleSet draft = RuleSetFiles.read(RULES);
        return new RuleSet(
                draft.id(),
                draft.version(),
                draft.region(),
                draft.nameZh(),
                draft.nameEn(),
                RuleSetStatus.ACTIVE,
                draft.instrument(),
                Optional.of(LocalDate.parse(firstDay)),
                draft.validTo(),
                draft.parameters(),
                draft.schemes(),
                draft.uses());
    }

    /** Noon in China. */
    void on(String day) {
        ledger.at(LocalDate.parse(day).atTime(LocalTime.NOON).atZone(Tx.ZONE).toInstant());
    }

    LocalDate today() {
        return ledger.now().atZone(Tx.ZONE).toLocalDate();
    }

    /** The accounts, in the summer of 2024. */
    XinmiWorld accounts() {
        on("2024-07-10");
        steps.base.account("fiscal-account", AccountKind.FISCAL, "GovernmentMSP");
        steps.base.account(AGENCY_ACCOUNT, AccountKind.LAND_RESERVE_AGENCY, "GovernmentMSP");
        steps.base.account(BUREAU_ACCOUNT, AccountKind.PLANNING_BUREAU, "GovernmentMSP");
        steps.base.account(ENTITY, AccountKind.STATE_COMPANY, "StateCompanyMSP");
        steps.base.account("other-company", AccountKind.STATE_COMPANY, "StateCompanyMSP");
        return this;
    }

    /** The rules and the workflow in force. */
    XinmiWorld adopted() {
        ledger.accept(COMPANY_CLERK, "ruleset:Propose", new ProposeRuleSet(issued("2024-07-01")));
        steps.base.approve(AgreementKind.RULE_SET, "xinmi@1", LEADER, COMPANY_OFFICER, PARTNER_OFFICER);
        steps.adopt(WorkflowFiles.read("xinmi-steps"));
        return this;
    }

    XinmiWorld founded() {
        return accounts().adopted();
    }

    static List<PlanItem> items(String... projectIds) {
        return Stream.of(projectIds)
                .map(id -> new PlanItem(id, CentiMu.of(21_000)))
                .toList();
    }

    static String planId(int year, PlanType type) {
        return AnnualPlan.idOf(RULES, year, type);
    }

    static DeclarePlan declaration(String id, int year, PlanType type, String... projectIds) {
        return new DeclarePlan(id, RULES, year, type, ENTITY, items(projectIds), paper(id));
    }

    /** The entity declares, the agency aggregates. */
    String aggregated(int year, PlanType type, String... projectIds) {
        String id = "declared-" + year + "-" + type;
        ledger.accept(COMPANY_CLERK, "plan:Declare", declaration(id, year, type, projectIds));
        ledger.accept(AGENCY, "plan:Aggregate", new AggregatePlan(RULES, year, type, AGENCY_ACCOUNT, List.of(id)));
        return planId(year, type);
    }

    String compiled(int year, PlanType type, String... projectIds) {
        String planId = aggregated(year, type, projectIds);
        ledger.accept(BUREAU, "plan:Compile", new CompilePlan(planId, BUREAU_ACCOUNT, paper("plan")));
        return planId;
    }

    String filed(int year, PlanType type, String... projectIds) {
        String planId = compiled(year, type, projectIds);
        ledger.accept(BUREAU, "plan:File", new FileAnnualPlan(planId, today(), paper("filed")));
        return planId;
    }

    /** An approved plan. */
    String plan(int year, PlanType type, String... projectIds) {
        String planId = filed(year, type, projectIds);
        ledger.accept(LEADER, "plan:Approve", new ApproveAnnualPlan(planId, true, paper("reply")));
        return planId;
    }

    /** All three plans of a year with the same projects. */
    void plans(int year, String... projectIds) {
        for (PlanType type : PlanType.values()) {
            plan(year, type, projectIds);
        }
    }

    /** A project of 210.00 mu whose plan is approved. */
    void planned(String projectId) {
        steps.started(projectId, "xinmi");
        steps.pass(projectId);
        ledger.accept(LEADER, "project:ApprovePlan", new ApprovePlan(projectId));
    }

    static ProposeLandTerms terms(String projectId, int ratioBps) {
        return new ProposeLandTerms(
                projectId,
                RULES,
                AGENCY_ACCOUNT,
                AreaMode.DESIGNATED,
                Optional.of(ENTITY),
                Optional.of(Bps.of(ratioBps)),
                BUDGET,
                CEILING,
                paper("budget-review"),
                Optional.of(paper("agreement")));
    }

    static ProposeLandTerms originalTerms(String projectId) {
        return new ProposeLandTerms(
                projectId,
                RULES,
                AGENCY_ACCOUNT,
                AreaMode.ORIGINAL,
                Optional.empty(),
                Optional.empty(),
                BUDGET,
                CEILING,
                paper("budget-review"),
                Optional.empty());
    }

    void confirmed(ProposeLandTerms terms) {
        ledger.accept(AGENCY, "landmaking:Propose", terms);
        ledger.accept(LEADER, "landmaking:Approve", new ApproveLandTerms(terms.projectId(), true));
    }

    static RecordLandCost cost(String id, String projectId, long fen) {
        return new RecordLandCost(
                id, projectId, ENTITY, LandCost.Category.WORKS, Fen.of(fen), paper("cost-voucher-" + id));
    }

    /** The steps that are left, and the bank. */
    void accepted(String projectId) {
        while (steps.run(projectId).current().isPresent()) {
            steps.pass(projectId);
        }
        CentiMu area = ledger.get(Project.KIND, projectId).parcelArea();
        ledger.accept(FORESTRY_OFFICER, "project:Bank", new BankProject(projectId, area, List.of(paper("acceptance"))));
    }

    static EnterLibrary entering(String projectId) {
        return new EnterLibrary(projectId, "accepted by eight departments", paper("entry"));
    }

    static ExitLibrary leaving(String projectId, LibraryMove.Cause cause) {
        return new ExitLibrary(projectId, cause, "decided by the city", paper("exit"));
    }

    /** A project in the library; the plans of the year must hold it. */
    void inLibrary(String projectId, int ratioBps) {
        planned(projectId);
        confirmed(terms(projectId, ratioBps));
        accepted(projectId);
        ledger.accept(AGENCY, "library:Enter", entering(projectId));
    }

    RegisterLandDeal deal(String dealId, String projectId, Fen total) {
        return new RegisterLandDeal(
                dealId, projectId, "buyer of " + projectId, "fiscal-account", total, today(), paper(dealId));
    }

    /** A project that is sold. */
    void sold(String dealId, String projectId, int ratioBps, Fen total) {
        inLibrary(projectId, ratioBps);
        ledger.accept(AGENCY, "library:Exit", leaving(projectId, LibraryMove.Cause.SUPPLIED));
        ledger.accept(AGENCY, "landdeal:Register", deal(dealId, projectId, total));
    }

    ReceiveLandMoney money(String receiptId, String dealId, Fen amount) {
        return new ReceiveLandMoney(receiptId, dealId, amount, paper("bank-" + receiptId), today());
    }

    void received(String receiptId, String dealId, Fen amount) {
        ledger.accept(FINANCE_CLERK, "landdeal:Receive", money(receiptId, dealId, amount));
        ledger.accept(FINANCE_OFFICER, "landdeal:Confirm", new ConfirmLandMoney(receiptId, true));
    }

    static ApplyForCompensation application(String id, String dealId, String... receipts) {
        return new ApplyForCompensation(id, dealId, ENTITY, List.of(receipts));
    }

    Compensation compensated(String id, String dealId, String... receipts) {
        ledger.accept(COMPANY_CLERK, "compensation:Apply", application(id, dealId, receipts));
        return (Compensation) ledger.accept(AGENCY, "compensation:Decide", new DecideCompensation(id, true));
    }

    /** Pays a coin one account further; answers the new coin. */
    String pay(String paymentId, String coinId, Caller payer) {
        Coin coin = ledger.get(Coin.KIND, coinId);
        ledger.accept(
                payer,
                "payment:Pay",
                new PayNextHop(
                        paymentId,
                        coinId,
                        coin.route().get(0),
                        coin.amount(),
                        Optional.empty(),
                        paper("v-" + paymentId)));
        return paymentId + ":coin";
    }

    /** The money that lies with an account, spent coins left out. */
    long fenOf(String account) {
        return ledger.all(Coin.KIND).stream()
                .filter(coin ->
                        coin.status() != Coin.Status.SPENT && coin.holder().equals(account))
                .mapToLong(coin -> coin.amount().fen())
                .sum();
    }
}
