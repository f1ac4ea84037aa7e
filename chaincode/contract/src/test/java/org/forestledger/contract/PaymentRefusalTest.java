// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;
import static org.forestledger.rules.refusal.RefusalCode.*;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.disbursement.ApplyForDisbursement;
import org.forestledger.rules.disbursement.DecideDisbursement;
import org.forestledger.rules.disbursement.PayNextHop;
import org.forestledger.rules.disbursement.PaymentPart;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** What the functions that pay out shares of public income refuse, as tables of precedence. */
class PaymentRefusalTest {
    /** The project company's share of 100.00 mu at 20,000.00 yuan. */
    private static final long SHARE = 100_000_000;

    private final RuzhouWorld world = new RuzhouWorld().founded();
    private final TestLedger ledger = world.ledger;

    private void sale(String name) {
        world.batch(name, Project.Origin.NEW, "100.00");
        world.held(name, name, "20000.00", Optional.empty());
    }

    private void settledSale() {
        sale("t");
        world.paid("t");
        world.settled("t");
    }

    private static ApplyForDisbursement apply(
            String id, String trade, String beneficiary, String applicant, long fen, String coin) {
        Optional<String> left = coin.isEmpty() ? Optional.empty() : Optional.of(coin);
        return new ApplyForDisbursement(id, trade, beneficiary, applicant, Fen.of(fen), left, Optional.empty());
    }

    private void applied(String id, long fen, String coin) {
        ledger.accept(
                PROJECT_CLERK, "disbursement:Apply", apply(id, "t", "projectCompany", "project-company", fen, coin));
    }

    @Test
    @Precedence("disbursement:Apply")
    void application_shouldNameTheFirstFault_whenSeveralHold() {
        sale("held");
        sale("paid");
        world.paid("paid");
        settledSale();
        applied("d", 1, "");
        String own = "project-company";
        String share = "projectCompany";
        RefusalTable table = new RefusalTable(ledger, "disbursement:Apply");
        table.refused(NOT_PERMITTED, PARTNER_CLERK, apply("d 1", "none", "nobody", "township-1", 0, "none"));
        table.refused(
                INVALID_FIELD,
                "field",
                "disbursementId",
                PROJECT_CLERK,
                apply("d 1", "none", "nobody", "township-1", 0, "none"));
        table.refused(ACCOUNT_NOT_YOURS, PROJECT_CLERK, apply("d", "none", "nobody", "township-1", 0, "none"));
        table.refused(NOT_FOUND, "kind", "trade", PROJECT_CLERK, apply("d", "none", "nobody", own, 0, "none"));
        table.refused(RECEIPT_NOT_CONFIRMED, PROJECT_CLERK, apply("d", "held", "nobody", own, 0, "none"));
        table.refused(SETTLEMENT_NOT_POSTED, PROJECT_CLERK, apply("d", "paid", "nobody", own, 0, "none"));
        table.refused(
                NOT_FOUND, "beneficiary", "nobody", TOWNSHIP_CLERK, apply("d", "t", "nobody", "township-1", 0, "none"));
        table.refused(NOT_FOUND, "kind", "coin", TOWNSHIP_CLERK, apply("d", "t", share, "township-1", 0, "none"));
        table.refused(
                INVALID_FIELD,
                "field",
                "coinId",
                TOWNSHIP_CLERK,
                apply("d", "t", share, "township-1", 0, "settlement-t-1"));
        table.refused(ACCOUNT_NOT_YOURS, TOWNSHIP_CLERK, apply("d", "t", share, "township-1", 0, "settlement-t-2"));
        table.refused(COIN_ALREADY_SPENT, PROJECT_CLERK, apply("d", "t", share, own, 0, "settlement-t-2"));
        table.refused(COIN_NOT_FREE, PROJECT_CLERK, apply("d", "t", share, own, 0, "d:applied"));
        table.refused(INVALID_FIELD, "field", "amount", PROJECT_CLERK, apply("d", "t", share, own, 0, "d:rest"));
        table.refused(AMOUNT_EXCEEDS_SHARE, PROJECT_CLERK, apply("d", "t", share, own, SHARE, "d:rest"));
        table.refused(ALREADY_EXISTS, PROJECT_CLERK, apply("d", "t", share, own, SHARE - 1, "d:rest"));
        table.accepted(PROJECT_CLERK, apply("e", "t", share, own, SHARE - 1, "d:rest"));
    }

    @Test
    @Precedence("disbursement:Decide")
    void decision_shouldNameTheFirstFault_whenSeveralHold() {
        settledSale();
        applied("done", 1, "");
        ledger.accept(LEADER, "disbursement:Decide", new DecideDisbursement("done", true));
        applied("open", 1, "done:rest");
        Caller maker = new Caller(
                LEADER.mspId(), PROJECT_CLERK.person(), "two.offices", List.of(Role.LEADING_GROUP), List.of());
        RefusalTable table = new RefusalTable(ledger, "disbursement:Decide");
        table.refused(NOT_PERMITTED, PROJECT_OFFICER, new DecideDisbursement("none", true));
        table.refused(NOT_FOUND, maker, new DecideDisbursement("none", true));
        table.refused(MAKER_IS_CHECKER, maker, new DecideDisbursement("done", true));
        table.refused(WRONG_STATE, LEADER, new DecideDisbursement("done", true));
        table.accepted(LEADER, new DecideDisbursement("open", true));
    }

    private static PayNextHop pay(String id, String coin, String payee, String purpose, Optional<PaymentPart> part) {
        return pay(id, coin, payee, 9, part, "v 1", Optional.of(purpose));
    }

    private static PayNextHop pay(String id, long fen, Optional<PaymentPart> part, String voucher) {
        return pay(id, "p:rest", "state-assets-centre", fen, part, voucher, Optional.empty());
    }

    private static PayNextHop pay(
            String id,
            String coin,
            String payee,
            long fen,
            Optional<PaymentPart> part,
            String voucher,
            Optional<String> purpose) {
        return new PayNextHop(id, coin, payee, Fen.of(fen), part, paper(voucher), purpose);
    }

    @Test
    @Precedence("payment:Pay")
    void payment_shouldNameTheFirstFault_whenSeveralHold() {
        settledSale();
        applied("d", 10, "");
        ledger.accept(LEADER, "disbursement:Decide", new DecideDisbursement("d", true));
        applied("e", 10, "d:rest");
        Optional<PaymentPart> whole = Optional.empty();
        ledger.accept(
                FINANCE_OFFICER,
                "payment:Pay",
                pay("p", "d:applied", "state-assets-centre", 1, part(1), "used", Optional.empty()));
        RefusalTable table = new RefusalTable(ledger, "payment:Pay");
        table.refused(NOT_PERMITTED, FINANCE_CLERK, pay("p 1", "none", "project-company", "x", whole));
        table.refused(
                INVALID_FIELD, "field", "paymentId", ASSETS_OFFICER, pay("p 1", "none", "project-company", "x", whole));
        table.refused(NOT_FOUND, ASSETS_OFFICER, pay("p", "none", "project-company", "x", whole));
        table.refused(ACCOUNT_NOT_YOURS, ASSETS_OFFICER, pay("p", "d:applied", "project-company", "x", whole));
        table.refused(COIN_ALREADY_SPENT, FINANCE_OFFICER, pay("p", "d:applied", "project-company", "x", whole));
        table.refused(DISBURSEMENT_NOT_APPROVED, FINANCE_OFFICER, pay("p", "e:applied", "project-company", "x", whole));
        table.refused(ROUTE_VIOLATION, FINANCE_OFFICER, pay("p", "p:rest", "project-company", "x", whole));
        table.refused(PURPOSE_DIFFERS, FINANCE_OFFICER, pay("p", "p:rest", "state-assets-centre", "x", whole));
        table.refused(LEG_AMOUNT_MISMATCH, FINANCE_OFFICER, pay("p", 9, whole, "v 1"));
        table.refused(PART_OUT_OF_ORDER, FINANCE_OFFICER, pay("p", 9, part(1), "v 1"));
        table.refused(LEG_AMOUNT_MISMATCH, FINANCE_OFFICER, pay("p", 9, part(2), "v 1"));
        table.refused(INVALID_FIELD, "field", "voucher.documentNo", FINANCE_OFFICER, pay("p", 8, part(2), "v 1"));
        table.refused(VOUCHER_ALREADY_USED, FINANCE_OFFICER, pay("p", 8, part(2), "used"));
        table.refused(ALREADY_EXISTS, FINANCE_OFFICER, pay("p", 8, part(2), "v"));
        table.accepted(FINANCE_OFFICER, pay("q", 8, part(2), "v"));
    }

    private static Optional<PaymentPart> part(int no) {
        return Optional.of(new PaymentPart(no, 3));
    }
}
