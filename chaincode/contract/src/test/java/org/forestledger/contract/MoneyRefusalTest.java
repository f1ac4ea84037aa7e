// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.rules.refusal.RefusalCode.*;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.money.ConfirmInvestment;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.money.RecordInvestment;
import org.forestledger.rules.money.RegisterReceipt;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** What the functions of money that comes in and of costs laid out refuse, as tables of precedence. */
class MoneyRefusalTest {
    private static final long GROSS = 20_000_000;

    private final RuzhouWorld world = new RuzhouWorld().founded();
    private final TestLedger ledger = world.ledger;

    private void sale(String name) {
        world.batch(name, Project.Origin.NEW, "10.00");
        world.held(name, name, "20000.00", Optional.empty());
    }

    private RegisterReceipt receipt(String id, String trade, long fen, String account, String voucher, int daysAhead) {
        return new RegisterReceipt(
                id, trade, Fen.of(fen), account, paper(voucher), ledger.today().plusDays(daysAhead));
    }

    @Test
    @Precedence("receipt:Register")
    void receipt_shouldNameTheFirstFault_whenSeveralHold() {
        sale("paid");
        world.paid("paid");
        sale("registered");
        world.registered("registered");
        sale("t");
        RestraintsOfToday restraints = new RestraintsOfToday(ledger);
        restraints.frozen("f", "state-company");
        restraints.closing(INVESTOR_B, "investor-b");
        Caller clerk = TestLedger.person(
                "finance.two", Role.FINANCE_CLERK, "nowhere", "investor-b", "township-1", "fiscal-account");
        String fiscal = "fiscal-account";
        String taken = "receipt-paid";
        RefusalTable table = new RefusalTable(ledger, "receipt:Register");
        table.refused(NOT_PERMITTED, COMPANY_CLERK, receipt("r 1", "none", 0, "buyer-1", "v 1", 1));
        table.refused(INVALID_FIELD, "field", "receiptId", clerk, receipt("r 1", "none", 0, "buyer-1", "v 1", 1));
        table.refused(ACCOUNT_NOT_YOURS, clerk, receipt(taken, "none", 0, "buyer-1", "v 1", 1));
        table.refused(NOT_FOUND, "id", "nowhere", clerk, receipt(taken, "none", 0, "nowhere", "v 1", 1));
        table.refused(ACCOUNT_NOT_ACTIVE, clerk, receipt(taken, "none", 0, "investor-b", "v 1", 1));
        table.refused(ACCOUNT_KIND_WRONG, clerk, receipt(taken, "none", 0, "township-1", "v 1", 1));
        table.refused(NOT_FOUND, "id", "none", clerk, receipt(taken, "none", 0, fiscal, "v 1", 1));
        table.refused(WRONG_STATE, "status", "PAID", clerk, receipt(taken, "paid", 0, fiscal, "v 1", 1));
        table.refused(
                WRONG_STATE, "receipt", "receipt-registered", clerk, receipt(taken, "registered", 0, fiscal, "v 1", 1));
        table.refused(RECEIPT_AMOUNT_MISMATCH, clerk, receipt(taken, "t", 0, fiscal, "v 1", 1));
        table.refused(INVALID_FIELD, "field", "receivedOn", clerk, receipt(taken, "t", GROSS, fiscal, "v 1", 1));
        table.refused(
                INVALID_FIELD, "field", "voucher.documentNo", clerk, receipt(taken, "t", GROSS, fiscal, "v 1", 0));
        table.refused(VOUCHER_ALREADY_USED, clerk, receipt(taken, "t", GROSS, fiscal, "voucher-paid", 0));
        table.refused(ALREADY_EXISTS, clerk, receipt(taken, "t", GROSS, fiscal, "v", 0));
        table.refused(FROZEN, clerk, receipt("r", "t", GROSS, fiscal, "v", 0));
        restraints.lifted("f");
        table.accepted(clerk, receipt("r", "t", GROSS, fiscal, "v", 0));
    }

    @Test
    @Precedence("receipt:Decide")
    void receiptDecision_shouldNameTheFirstFault_whenSeveralHold() {
        sale("done");
        world.paid("done");
        sale("open");
        world.registered("open");
        Caller other = TestLedger.person("finance.three", Role.FINANCE_OFFICER, "township-1");
        Caller maker = new Caller(
                FINANCE_CLERK.mspId(),
                FINANCE_CLERK.person(),
                "two.offices",
                List.of(Role.FINANCE_OFFICER),
                FINANCE_CLERK.accounts());
        RefusalTable table = new RefusalTable(ledger, "receipt:Decide");
        table.refused(NOT_PERMITTED, FINANCE_CLERK, new DecideReceipt("none", true));
        table.refused(NOT_FOUND, other, new DecideReceipt("none", true));
        table.refused(ACCOUNT_NOT_YOURS, other, new DecideReceipt("receipt-done", true));
        table.refused(MAKER_IS_CHECKER, maker, new DecideReceipt("receipt-done", true));
        table.refused(WRONG_STATE, FINANCE_OFFICER, new DecideReceipt("receipt-done", true));
        table.accepted(FINANCE_OFFICER, new DecideReceipt("receipt-open", true));
    }

    private static RecordInvestment cost(String id, String project, String payer, long fen, String voucher) {
        return new RecordInvestment(id, project, payer, Fen.of(fen), paper(voucher));
    }

    @Test
    @Precedence("investment:Record")
    void cost_shouldNameTheFirstFault_whenSeveralHold() {
        world.project("new", Project.Origin.NEW, "10.00");
        String project = "project-new";
        Caller other = TestLedger.person("partner.two", Role.PARTNER_CLERK, "partner-2");
        ledger.accept(PARTNER_CLERK, "investment:Record", cost("taken", project, "partner-1", 1, "used"));
        RefusalTable table = new RefusalTable(ledger, "investment:Record");
        table.refused(NOT_PERMITTED, COMPANY_CLERK, cost("i 1", "none", "partner-1", 0, "v 1"));
        table.refused(INVALID_FIELD, "field", "investmentId", other, cost("i 1", "none", "partner-1", 0, "v 1"));
        table.refused(ACCOUNT_NOT_YOURS, other, cost("taken", "none", "partner-1", 0, "v 1"));
        table.refused(NOT_FOUND, other, cost("taken", "none", "partner-2", 0, "v 1"));
        table.refused(ACCOUNT_KIND_WRONG, other, cost("taken", project, "partner-2", 0, "v 1"));
        table.refused(INVALID_FIELD, "field", "amount", PARTNER_CLERK, cost("taken", project, "partner-1", 0, "v 1"));
        table.refused(
                INVALID_FIELD,
                "field",
                "voucher.documentNo",
                PARTNER_CLERK,
                cost("taken", project, "partner-1", 1, "v 1"));
        table.refused(VOUCHER_ALREADY_USED, PARTNER_CLERK, cost("taken", project, "partner-1", 1, "used"));
        table.refused(ALREADY_EXISTS, PARTNER_CLERK, cost("taken", project, "partner-1", 1, "v"));
        table.accepted(PARTNER_CLERK, cost("i", project, "partner-1", 1, "v"));
    }

    @Test
    @Precedence("investment:Confirm")
    void costConfirmation_shouldNameTheFirstFault_whenSeveralHold() {
        world.project("new", Project.Origin.NEW, "10.00");
        ledger.accept(PARTNER_CLERK, "investment:Record", cost("done", "project-new", "partner-1", 1, "v-1"));
        ledger.accept(PROJECT_OFFICER, "investment:Confirm", new ConfirmInvestment("done"));
        ledger.accept(PARTNER_CLERK, "investment:Record", cost("open", "project-new", "partner-1", 1, "v-2"));
        Caller other = TestLedger.person("project.two", Role.PROJECT_OFFICER, "project-company-2");
        Caller maker = new Caller(
                PROJECT_OFFICER.mspId(),
                PARTNER_CLERK.person(),
                "two.offices",
                List.of(Role.PROJECT_OFFICER),
                PROJECT_OFFICER.accounts());
        RefusalTable table = new RefusalTable(ledger, "investment:Confirm");
        table.refused(NOT_PERMITTED, PROJECT_CLERK, new ConfirmInvestment("none"));
        table.refused(NOT_FOUND, other, new ConfirmInvestment("none"));
        table.refused(ACCOUNT_NOT_YOURS, other, new ConfirmInvestment("done"));
        table.refused(MAKER_IS_CHECKER, maker, new ConfirmInvestment("done"));
        table.refused(WRONG_STATE, PROJECT_OFFICER, new ConfirmInvestment("done"));
        table.accepted(PROJECT_OFFICER, new ConfirmInvestment("open"));
    }
}
