// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.invariant.WholeState;
import org.forestledger.rules.money.ConfirmInvestment;
import org.forestledger.rules.money.RecordInvestment;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.report.Basis;
import org.forestledger.rules.report.ProjectStatement;
import org.forestledger.rules.report.StatementOfAccounts;
import org.forestledger.rules.settlement.PostSettlement;
import org.forestledger.rules.settlement.ProposeIncomeSettlement;
import org.forestledger.rules.settlement.ProposeReversal;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** RZ-08: each project on its own account, beside what can be added up by hand. Sales of 2,000,000.00 yuan each. */
class StatementOfAccountsTest {
    private static final String COMPANY = "project-company";

    private final RuzhouWorld world = new RuzhouWorld().founded();
    private final TestLedger ledger = world.ledger;

    private WholeState now() {
        Map<String, String> state = ledger.snapshot();
        return new WholeState(kind -> TestLedger.entries(new TreeMap<>(state), kind));
    }

    private static ProjectStatement statement(Basis basis, String projectId) {
        return StatementOfAccounts.of(basis, project -> project.projectId().equals(projectId)).stream()
                .findFirst()
                .orElseThrow();
    }

    private ProjectStatement since(WholeState opening, String projectId) {
        WholeState closing = now();
        return statement(new Basis(opening, closing, closing), projectId);
    }

    private static List<String> accounts(ProjectStatement statement) {
        return statement.accounts().stream()
                .map(a -> a.account() + " " + a.opening() + " " + a.in() + " " + a.out() + " " + a.closing())
                .toList();
    }

    private static List<String> moves(ProjectStatement statement) {
        return statement.moves().stream()
                .map(move -> move.entry() + " " + move.account() + " " + move.amount())
                .toList();
    }

    private void sold(String name) {
        world.batch(name, Project.Origin.NEW, "100.00");
        world.held(name, name, "20000.00", Optional.empty());
        world.paid(name);
        world.settled(name);
    }

    private void laidOut(String id, String name, long fen) {
        ledger.accept(
                PARTNER_CLERK,
                "investment:Record",
                new RecordInvestment(id, "project-" + name, "partner-1", Fen.of(fen), paper(id)));
    }

    private void confirmed(String id) {
        ledger.accept(PROJECT_OFFICER, "investment:Confirm", new ConfirmInvestment(id));
    }

    private void shared(String id, String sale, String coin, List<String> costs) {
        ledger.accept(
                PROJECT_CLERK,
                "settlement:ProposeIncome",
                new ProposeIncomeSettlement(
                        id, "settlement-" + sale, List.of(coin), costs, "500.00", List.of(1L, 5101L)));
        world.approve(AgreementKind.SETTLEMENT, id, FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
        ledger.accept(PROJECT_OFFICER, "settlement:Post", new PostSettlement(id));
    }

    @Test
    void project_shouldHaveAccountsOfItsOwn_whenItsCompanyHasTwo() {
        sold("a");
        WholeState opening = now();
        sold("b");
        laidOut("cost-1", "a", 15_000_000L);
        laidOut("cost-2", "b", 700L);
        confirmed("cost-1");
        String coin = world.disburse("d", "a", "projectCompany", PROJECT_CLERK, COMPANY, 60_000_000L, 2);
        shared("income", "a", coin, List.of("cost-1"));
        // The legs: 150,000.00 of cost, 50,000.00 of reward, 196,000.00 and 204,000.00 of the rest.
        world.pay("to-partner", "income-1", PROJECT_OFFICER);

        ProjectStatement a = since(opening, "project-a");
        assertThat(a.companyAccount()).contains(COMPANY);
        assertThat(accounts(a))
                .containsExactly(
                        "fiscal-account 200000000 0 60000000 140000000",
                        "partner-1 0 15000000 0 15000000",
                        "project-company 0 60000000 15000000 45000000",
                        "state-assets-centre 0 60000000 60000000 0");
        assertThat(moves(a))
                .containsExactlyInAnyOrder(
                        "payment/d-hop-0 fiscal-account -60000000",
                        "payment/d-hop-0 state-assets-centre 60000000",
                        "payment/d-hop-1 state-assets-centre -60000000",
                        "payment/d-hop-1 project-company 60000000",
                        "payment/to-partner project-company -15000000",
                        "payment/to-partner partner-1 15000000");
        assertThat(a.moves()).allSatisfy(move -> assertThat(move.day()).contains(ledger.today()));
        assertThat(a.splits())
                .extracting(ProjectStatement.SplitLeg::settlementId)
                .containsOnly("income");
        assertThat(a.splits())
                .extracting(leg -> leg.beneficiary() + " " + leg.amount() + " " + leg.coinId())
                .containsExactly(
                        "costReimbursedToThirdParty 15000000 income-1",
                        "townshipReward 5000000 income-2",
                        "thirdParty 19600000 income-3",
                        "stateCompany 20400000 income-4");
        assertThat(a.costs()).isEqualTo(costs(0, 15_000_000, 15_000_000, 0, 0));

        ProjectStatement b = since(opening, "project-b");
        assertThat(accounts(b)).containsExactly("fiscal-account 0 200000000 0 200000000");
        assertThat(moves(b)).containsExactly("receipt/receipt-b fiscal-account 200000000");
        assertThat(b.costs()).isEqualTo(costs(0, 0, 0, 0, 700));
        assertThat(statement(Basis.of(now()), "project-a").accounts().get(0).in())
                .isEqualTo(BigInteger.valueOf(200_000_000));
    }

    private static ProjectStatement.Costs costs(
            long opening, long confirmed, long reimbursed, long closing, long unconfirmed) {
        return new ProjectStatement.Costs(
                BigInteger.valueOf(opening),
                BigInteger.valueOf(confirmed),
                BigInteger.valueOf(reimbursed),
                BigInteger.valueOf(closing),
                BigInteger.valueOf(unconfirmed));
    }

    @Test
    void costs_shouldBeCarriedForward_whenTheyAreNotPaidBack() {
        world.project("a", Project.Origin.NEW, "100.00");
        laidOut("cost-1", "a", 300L);
        confirmed("cost-1");
        laidOut("cost-2", "a", 50L);
        WholeState opening = now();
        confirmed("cost-2");
        ProjectStatement a = since(opening, "project-a");
        assertThat(a.costs()).isEqualTo(costs(300, 50, 0, 350, 0));
        assertThat(a.accounts()).isEmpty();
        assertThat(a.splits()).isEmpty();
    }

    @Test
    void reversal_shouldMoveNoMoney_whenASplitIsTakenBack() {
        sold("a");
        WholeState opening = now();
        ledger.accept(
                COMPANY_CLERK,
                "reversal:Propose",
                new ProposeReversal("back", "settlement-a", "wrong area", paper("back")));
        world.approve(AgreementKind.REVERSAL, "back", FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
        ProjectStatement a = since(opening, "project-a");
        assertThat(accounts(a)).containsExactly("fiscal-account 200000000 0 0 200000000");
        assertThat(a.moves()).isEmpty();
        assertThat(a.splits())
                .extracting(leg -> leg.status() + " " + leg.beneficiary() + " " + leg.amount())
                .containsExactly("REVERSED government 100000000", "REVERSED projectCompany 100000000");
    }

    @Test
    void statement_shouldBalance_whenAStoryIsReadFromAnyStageToAnyOther() {
        sold("a");
        WholeState[] states = new WholeState[4];
        states[0] = Basis.of(now()).opening();
        states[1] = now();
        laidOut("cost-1", "a", 15_000_000L);
        confirmed("cost-1");
        String coin = world.disburse("d", "a", "projectCompany", PROJECT_CLERK, COMPANY, 60_000_000L, 2);
        states[2] = now();
        shared("income", "a", coin, List.of("cost-1"));
        world.pay("to-township", "income-2", PROJECT_OFFICER);
        states[3] = now();
        int balances = 0;
        for (int from = 0; from < 4; from++) {
            for (int to = from; to < 4; to++) {
                Basis basis = new Basis(states[from], states[to], states[3]);
                for (ProjectStatement statement : StatementOfAccounts.of(basis, project -> true)) {
                    for (ProjectStatement.Balance balance : statement.accounts()) {
                        assertThat(balance.opening().add(balance.in()).subtract(balance.out()))
                                .isEqualTo(balance.closing());
                        balances++;
                    }
                }
            }
        }
        assertThat(balances).isGreaterThan(10);
    }
}
