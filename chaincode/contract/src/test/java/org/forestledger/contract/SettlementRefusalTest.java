// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.rules.refusal.RefusalCode.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.disbursement.ApplyForDisbursement;
import org.forestledger.rules.disbursement.DecideDisbursement;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.money.ConfirmInvestment;
import org.forestledger.rules.money.RecordInvestment;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.settlement.PostSettlement;
import org.forestledger.rules.settlement.ProposeIncomeSettlement;
import org.forestledger.rules.settlement.ProposeReversal;
import org.forestledger.rules.settlement.ProposeSettlement;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** What the functions of settlements refuse, as tables of precedence. */
class SettlementRefusalTest {
    private static final String CENTRE = "state-assets-centre";

    private final RuzhouWorld world = new RuzhouWorld().founded();
    private final TestLedger ledger = world.ledger;

    private void sale(String name) {
        world.batch(name, Project.Origin.NEW, "100.00");
        world.held(name, name, "20000.00", Optional.empty());
    }

    private void settled(String name) {
        sale(name);
        world.paid(name);
        world.settled(name);
    }

    private static ProposeSettlement split(String id, String trade, String centre, Optional<String> corrects) {
        return new ProposeSettlement(id, trade, centre, corrects);
    }

    @Test
    @Precedence("settlement:Propose")
    void proposal_shouldNameTheFirstFault_whenSeveralHold() {
        sale("held");
        settled("other");
        settled("t");
        ledger.accept(COMPANY_CLERK, "reversal:Propose", reversal("r", "settlement-t", "算错"));
        world.approve(AgreementKind.REVERSAL, "r", FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
        Optional<String> none = Optional.of("none");
        Optional<String> posted = Optional.of("settlement-other");
        Optional<String> reversed = Optional.of("settlement-t");
        String taken = "settlement-t";
        RefusalTable table = new RefusalTable(ledger, "settlement:Propose");
        table.refused(NOT_PERMITTED, BUYER, split("s 1", "none", "nobody", none));
        table.refused(INVALID_FIELD, "field", "settlementId", COMPANY_CLERK, split("s 1", "none", "nobody", none));
        table.refused(NOT_FOUND, "kind", "trade", COMPANY_CLERK, split(taken, "none", "nobody", none));
        table.refused(RECEIPT_NOT_CONFIRMED, COMPANY_CLERK, split(taken, "held", "nobody", none));
        table.refused(WRONG_STATE, "trade", "other", COMPANY_CLERK, split(taken, "other", "nobody", none));
        table.refused(NOT_FOUND, "kind", "settlement", COMPANY_CLERK, split(taken, "t", "nobody", none));
        table.refused(
                WRONG_STATE, "settlement", "settlement-other", COMPANY_CLERK, split(taken, "t", "nobody", posted));
        table.refused(COIN_ALREADY_SPENT, COMPANY_CLERK, split(taken, "t", "nobody", Optional.empty()));
        table.refused(NOT_FOUND, "kind", "account", COMPANY_CLERK, split(taken, "t", "nobody", reversed));
        table.refused(ACCOUNT_KIND_WRONG, COMPANY_CLERK, split(taken, "t", "township-1", reversed));
        table.refused(ALREADY_EXISTS, COMPANY_CLERK, split(taken, "t", CENTRE, reversed));
        table.accepted(COMPANY_CLERK, split("again", "t", CENTRE, reversed));
    }

    @Test
    @Precedence("settlement:Post")
    void posting_shouldNameTheFirstFault_whenSeveralHold() {
        sale("done");
        world.paid("done");
        ledger.accept(COMPANY_CLERK, "settlement:Propose", split("rival", "done", CENTRE, Optional.empty()));
        world.approve(AgreementKind.SETTLEMENT, "rival", FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
        world.settled("done");
        sale("t");
        world.paid("t");
        world.settlementProposed("t");
        RefusalTable table = new RefusalTable(ledger, "settlement:Post");
        table.refused(NOT_PERMITTED, PARTNER_OFFICER, new PostSettlement("none"));
        table.refused(NOT_FOUND, FINANCE_OFFICER, new PostSettlement("none"));
        table.refused(AGREEMENT_INCOMPLETE, FINANCE_OFFICER, new PostSettlement("settlement-t"));
        table.refused(WRONG_STATE, FINANCE_OFFICER, new PostSettlement("settlement-done"));
        table.refused(COIN_ALREADY_SPENT, FINANCE_OFFICER, new PostSettlement("rival"));
        world.settlementAgreed("t");
        table.accepted(FINANCE_OFFICER, new PostSettlement("settlement-t"));
    }

    private static ProposeReversal reversal(String id, String settlement, String reason) {
        return new ProposeReversal(id, settlement, reason, paper("reversal"));
    }

    @Test
    @Precedence("reversal:Propose")
    void reversal_shouldNameTheFirstFault_whenSeveralHold() {
        settled("t");
        String coin = world.disburse("d", "t", "projectCompany", PROJECT_CLERK, "project-company", 60_000_000, 2);
        proposedIncome("income", coin, List.of());
        settled("other");
        ledger.accept(COMPANY_CLERK, "reversal:Propose", reversal("taken", "settlement-other", "算错"));
        RefusalTable table = new RefusalTable(ledger, "reversal:Propose");
        table.refused(NOT_PERMITTED, BUYER, reversal("r 1", "none", " "));
        table.refused(INVALID_FIELD, "field", "reversalId", COMPANY_CLERK, reversal("r 1", "none", " "));
        table.refused(MISSING_FIELD, COMPANY_CLERK, reversal("taken", "none", " "));
        table.refused(NOT_FOUND, COMPANY_CLERK, reversal("taken", "none", "算错"));
        table.refused(SETTLEMENT_NOT_POSTED, COMPANY_CLERK, reversal("taken", "income", "算错"));
        postedIncome("income");
        table.refused(REVERSAL_BLOCKED, COMPANY_CLERK, reversal("taken", "income", "算错"));
        table.refused(ALREADY_EXISTS, COMPANY_CLERK, reversal("taken", "settlement-other", "算错"));
        table.accepted(COMPANY_CLERK, reversal("r", "settlement-other", "算错"));
    }

    private void proposedIncome(String id, String coin, List<String> costs) {
        ledger.accept(
                PROJECT_CLERK,
                "settlement:ProposeIncome",
                income(id, "settlement-t", List.of(coin), costs, "500.00", 1, 5_101));
    }

    private void postedIncome(String id) {
        world.approve(AgreementKind.SETTLEMENT, id, FINANCE_OFFICER, COMPANY_OFFICER, PARTNER_OFFICER);
        ledger.accept(PROJECT_OFFICER, "settlement:Post", new PostSettlement(id));
    }

    private static ProposeIncomeSettlement income(
            String id, String sale, List<String> coins, List<String> costs, String rewardPerMu, long... lots) {
        return new ProposeIncomeSettlement(
                id, sale, coins, costs, rewardPerMu, Arrays.stream(lots).boxed().toList());
    }

    private void cost(String id, String project, boolean confirmed) {
        ledger.accept(
                PARTNER_CLERK,
                "investment:Record",
                new RecordInvestment(id, project, "partner-1", Fen.of(100), paper("cost-" + id)));
        if (confirmed) {
            ledger.accept(PROJECT_OFFICER, "investment:Confirm", new ConfirmInvestment(id));
        }
    }

    /** What is left of the project company's share after the first application, but for one fen. */
    private String secondCoin() {
        ledger.accept(
                PROJECT_CLERK,
                "disbursement:Apply",
                new ApplyForDisbursement(
                        "e",
                        "t",
                        "projectCompany",
                        "project-company",
                        Fen.of(39_999_999),
                        Optional.of("d:rest"),
                        Optional.empty()));
        ledger.accept(LEADER, "disbursement:Decide", new DecideDisbursement("e", true));
        return world.pay("e-2", world.pay("e-1", "e:applied", FINANCE_OFFICER), ASSETS_OFFICER);
    }

    @Test
    @Precedence("settlement:ProposeIncome")
    void income_shouldNameTheFirstFault_whenSeveralHold() {
        sale("open");
        world.paid("open");
        world.settlementProposed("open");
        settled("t");
        cost("used", "project-t", true);
        cost("recorded", "project-open", false);
        cost("elsewhere", "project-open", true);
        cost("good", "project-t", true);
        String first = world.disburse("d", "t", "projectCompany", PROJECT_CLERK, "project-company", 60_000_000, 2);
        proposedIncome("taken", first, List.of("used"));
        postedIncome("taken");
        String second = secondCoin();
        Caller other = TestLedger.person("project.two", Role.PROJECT_CLERK, "project-company-2");
        String t = "settlement-t";
        List<String> none = List.of("none");
        List<String> twice = List.of("none", "none");
        List<String> coins = List.of(second);
        List<String> costs = List.of("good");
        RefusalTable table = new RefusalTable(ledger, "settlement:ProposeIncome");
        table.refused(NOT_PERMITTED, COMPANY_CLERK, income("i 1", "none", List.of(), twice, "x", 7));
        table.refused(INVALID_FIELD, "field", "settlementId", other, income("i 1", "none", List.of(), twice, "x", 7));
        table.refused(NOT_FOUND, "kind", "settlement", other, income("taken", "none", List.of(), twice, "x", 7));
        table.refused(ACCOUNT_NOT_YOURS, other, income("taken", "settlement-open", List.of(), twice, "x", 7));
        table.refused(
                SETTLEMENT_NOT_POSTED, PROJECT_CLERK, income("taken", "settlement-open", List.of(), twice, "x", 7));
        table.refused(MISSING_FIELD, PROJECT_CLERK, income("taken", t, List.of(), twice, "x", 7));
        table.refused(INVALID_FIELD, "field", "coins", PROJECT_CLERK, income("taken", t, twice, twice, "x", 7));
        table.refused(NOT_FOUND, "kind", "coin", PROJECT_CLERK, income("taken", t, none, twice, "x", 7));
        table.refused(COIN_ALREADY_SPENT, PROJECT_CLERK, income("taken", t, List.of(first), twice, "x", 7));
        table.refused(COIN_NOT_FREE, PROJECT_CLERK, income("taken", t, List.of("e:rest"), twice, "x", 7));
        table.refused(INVALID_FIELD, "field", "investments", PROJECT_CLERK, income("taken", t, coins, twice, "x", 7));
        table.refused(NOT_FOUND, "kind", "investment", PROJECT_CLERK, income("taken", t, coins, none, "x", 7));
        table.refused(COST_ALREADY_USED, PROJECT_CLERK, income("taken", t, coins, List.of("used"), "x", 7));
        table.refused(WRONG_STATE, PROJECT_CLERK, income("taken", t, coins, List.of("recorded"), "x", 7));
        table.refused(
                INVALID_FIELD,
                "project",
                "project-open",
                PROJECT_CLERK,
                income("taken", t, coins, List.of("elsewhere"), "x", 7));
        table.refused(LOT_NOT_FOUND, PROJECT_CLERK, income("taken", t, coins, costs, "x", 7));
        table.refused(PARTITION_BROKEN, PROJECT_CLERK, income("taken", t, coins, costs, "x", 1));
        table.refused(TOO_MANY_DECIMALS, PROJECT_CLERK, income("taken", t, coins, costs, "500.005", 1, 5_101));
        table.refused(REWARD_ALREADY_GRANTED, PROJECT_CLERK, income("taken", t, coins, costs, "500.00", 1, 5_101));
        table.refused(ALREADY_EXISTS, PROJECT_CLERK, income("taken", t, coins, costs, "0.00", 1, 5_101));
        table.accepted(PROJECT_CLERK, income("i", t, coins, costs, "0.00", 1, 5_101));
    }
}
