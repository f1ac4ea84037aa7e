// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.dividend;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Voucher;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ticket.TicketIssue;
import org.forestledger.rules.unit.Fen;

/**
 * Who runs a forest registers the bank's voucher for money that has come in for its tickets (YC-10).
 *
 * @param incomeId the id of the new entry
 * @param batchId the batch of tickets
 * @param amount how much, above zero
 * @param voucher the bank voucher: its number can be used once
 * @param receivedOn the bank's date, today or before
 */
public record RegisterIncome(String incomeId, String batchId, Fen amount, Evidence voucher, LocalDate receivedOn)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("incomeId", incomeId);
        Refusal.unless(!amount.isZero(), RefusalCode.INVALID_FIELD, "field", "amount");
        Refusal.unless(
                !receivedOn.isAfter(work.tx().today()),
                RefusalCode.INVALID_FIELD,
                "field",
                "receivedOn",
                "value",
                receivedOn);
        String manager = managerOf(work, batchId);
        Voucher.use(work, voucher, TicketIncome.KIND.key(incomeId));
        TicketIncome income = new TicketIncome(
                incomeId,
                batchId,
                manager,
                amount,
                voucher,
                receivedOn,
                TicketIncome.Status.REGISTERED,
                work.caller().person(),
                Optional.empty());
        work.create(TicketIncome.KIND, incomeId, income);
        work.answer(TicketIncome.KIND, incomeId, income);
    }

    /** The active manager of issued tickets, for whom the caller acts. */
    static String managerOf(Work work, String batchId) {
        Work.requireId("batchId", batchId);
        TicketIssue issue = work.get(TicketIssue.KIND, batchId);
        Guards.requireAccount(work.caller(), issue.manager());
        Account.active(work, issue.manager());
        Batch.issued(work, batchId);
        return issue.manager();
    }
}
