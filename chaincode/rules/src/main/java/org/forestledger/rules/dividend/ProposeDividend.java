// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.dividend;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/**
 * Who runs a forest proposes a distribution to all its tickets; the money behind it is reserved at once (F-22).
 *
 * <p>Confirmed income that nothing has used is required, so nothing is declared without money: INCOME_NOT_FREE. An advance goes
 * to the tickets whole.
 *
 * @param dividendId the id of the new dividend
 * @param batchId the batch of tickets
 * @param purpose what is distributed
 * @param incomeIds one to 50 confirmed incomes of this batch
 * @param holdersRatio the holders' part of the income (YC-10)
 * @param reserveRatio what is kept of the holders' part before anything is paid out (F-59)
 * @param reserveAccount the village collective that keeps it; required then and only then
 * @param document the decision with its figures
 */
public record ProposeDividend(
        String dividendId,
        String batchId,
        Dividend.Purpose purpose,
        List<String> incomeIds,
        Bps holdersRatio,
        Bps reserveRatio,
        Optional<String> reserveAccount,
        Evidence document)
        implements Command {
    private static final int MAX_INCOMES = 50;

    @Override
    public void decide(Work work) {
        Work.requireId("dividendId", dividendId);
        Refusal.unless(!incomeIds.isEmpty(), RefusalCode.MISSING_FIELD, "field", "incomeIds");
        Refusal.unless(
                incomeIds.size() <= MAX_INCOMES, RefusalCode.TOO_LONG, "field", "incomeIds", "maxItems", MAX_INCOMES);
        requireRatios();
        RegisterIncome.managerOf(work, batchId);
        reserveAccount.ifPresent(account -> Account.active(work, account, AccountKind.VILLAGE));
        work.find(DividendRegister.KIND, batchId).ifPresent(DividendRegister::requireOpen);
        Fen income = Fen.ZERO;
        for (String incomeId : incomeIds) {
            income = income.plus(reserve(work, incomeId));
        }
        Dividend dividend = new Dividend(
                dividendId,
                batchId,
                purpose,
                incomeIds,
                income,
                holdersRatio,
                reserveRatio,
                reserveAccount,
                document,
                Dividend.Status.PROPOSED,
                work.caller().person(),
                Optional.empty(),
                Optional.empty());
        work.create(Dividend.KIND, dividendId, dividend);
        Agreement.propose(work, AgreementKind.DIVIDEND, dividendId, dividend);
        work.answer(Dividend.KIND, dividendId, dividend);
    }

    private void requireRatios() {
        boolean whole = holdersRatio.bps() == Bps.WHOLE && reserveRatio.bps() == 0;
        Refusal.unless(
                purpose != Dividend.Purpose.ADVANCE || whole, RefusalCode.INVALID_FIELD, "field", "holdersRatio");
        Refusal.unless(holdersRatio.bps() > 0, RefusalCode.RATIO_OUT_OF_RANGE, "field", "holdersRatio");
        Refusal.unless(reserveRatio.bps() < Bps.WHOLE, RefusalCode.RATIO_OUT_OF_RANGE, "field", "reserveRatio");
        Refusal.unless(
                reserveAccount.isPresent() == reserveRatio.bps() > 0,
                RefusalCode.INVALID_FIELD,
                "field",
                "reserveAccount");
    }

    private Fen reserve(Work work, String incomeId) {
        TicketIncome income = work.get(TicketIncome.KIND, incomeId);
        Refusal.unless(income.batchId().equals(batchId), RefusalCode.INVALID_FIELD, "field", "incomeIds");
        Refusal.unless(
                income.status() == TicketIncome.Status.CONFIRMED,
                RefusalCode.INCOME_NOT_FREE,
                "income",
                incomeId,
                "status",
                income.status());
        Coin coin = work.get(Coin.KIND, income.coinId());
        coin.require(Coin.Status.UNSETTLED, RefusalCode.INCOME_NOT_FREE);
        String binding = Dividend.KIND.key(dividendId);
        work.put(Coin.KIND, coin.coinId(), coin.in(Coin.Status.RESERVED, Optional.of(binding)));
        return coin.amount();
    }
}
