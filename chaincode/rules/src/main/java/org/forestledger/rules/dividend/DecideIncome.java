// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.dividend;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Voucher;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.BookingForm;

/**
 * A finance officer confirms that the money lies in the manager's account, or rejects the registration.
 *
 * <p>Maker and checker belong to different organisations, so they are never one person.
 *
 * @param incomeId the income
 * @param confirmed true to confirm, false to reject
 */
public record DecideIncome(String incomeId, boolean confirmed) implements Command {
    @Override
    public void decide(Work work) {
        TicketIncome income = work.get(TicketIncome.KIND, incomeId);
        Refusal.unless(
                income.status() == TicketIncome.Status.REGISTERED,
                RefusalCode.WRONG_STATE,
                "income",
                incomeId,
                "status",
                income.status());
        if (confirmed) {
            coin(income).mint(work);
        } else {
            Voucher.release(work, income.voucher());
        }
        TicketIncome.Status next = confirmed ? TicketIncome.Status.CONFIRMED : TicketIncome.Status.REJECTED;
        work.answer(
                TicketIncome.KIND, incomeId, income.decided(next, work.caller().person()));
    }

    private static Coin coin(TicketIncome income) {
        return new Coin(
                income.coinId(),
                income.amount(),
                income.account(),
                income.account(),
                List.of(),
                BookingForm.FOREST_INCOME,
                TicketIncome.KIND.key(income.incomeId()),
                Optional.empty(),
                Coin.Status.UNSETTLED,
                Optional.empty(),
                1);
    }
}
