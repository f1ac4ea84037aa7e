// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fund;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.money.Voucher;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * Whoever keeps a fund records what was paid out of it: for its purpose only, and at most what is left (XM-33, 专款专用).
 * Special accounts pay by their project (CS-27), and what was paid ahead is laid out as costs of land making (XM-28).
 *
 * @param spendingId the id of the new entry
 * @param coinId the coin that holds what is left of the fund
 * @param purpose what it was paid for; the fund's purpose, and absent where the fund has none
 * @param payeeName who was paid, for people to read
 * @param amount how much, above zero and at most what the coin holds
 * @param voucher the bank voucher: its number can be used once
 * @param paidOn the bank's date, from the day on which the fund came in up to today
 */
public record SpendFund(
        String spendingId,
        String coinId,
        Optional<String> purpose,
        String payeeName,
        Fen amount,
        Evidence voucher,
        LocalDate paidOn)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("spendingId", spendingId);
        Refusal.unless(!payeeName.isBlank(), RefusalCode.MISSING_FIELD, "field", "payeeName");
        Refusal.unless(!amount.isZero(), RefusalCode.INVALID_FIELD, "field", "amount");
        Coin coin = work.get(Coin.KIND, coinId);
        Guards.requireAccount(work.caller(), coin.holder());
        Fund fund = FundSpending.fundOf(work, coin)
                .map(id -> work.get(Fund.KIND, id))
                .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FUND_MONEY, "coin", coinId, "madeBy", coin.madeBy())
                        .asException());
        requireOwnWay(work, fund, coin);
        coin.require(Coin.Status.ARRIVED, RefusalCode.COIN_NOT_FREE);
        coin.requirePurpose(purpose);
        Refusal.unless(
                amount.compareTo(coin.amount()) <= 0,
                RefusalCode.FUND_OVERSPENT,
                "fund",
                fund.fundId(),
                "amountFen",
                amount.fen(),
                "leftFen",
                coin.amount().fen());
        Refusal.unless(
                !paidOn.isAfter(work.tx().today()) && !paidOn.isBefore(fund.receivedOn()),
                RefusalCode.INVALID_FIELD,
                "field",
                "paidOn",
                "value",
                paidOn);
        Voucher.use(work, voucher, FundSpending.KIND.key(spendingId));
        pay(work, fund, coin);
    }

    private static void requireOwnWay(Work work, Fund fund, Coin coin) {
        AccountKind kind = work.get(Account.KIND, coin.holder()).accountKind();
        Refusal.unless(
                kind != AccountKind.SPECIAL_PROJECT && fund.source() != Fund.Source.PRE_ALLOCATION,
                RefusalCode.FUND_PAID_OTHERWISE,
                "fund",
                fund.fundId(),
                "accountKind",
                kind,
                "source",
                fund.source());
    }

    private void pay(Work work, Fund fund, Coin coin) {
        FundSpending spending = new FundSpending(
                spendingId,
                fund.fundId(),
                fund.projectId(),
                coinId,
                coin.holder(),
                purpose,
                payeeName,
                amount,
                voucher,
                paidOn,
                work.caller().person());
        String by = FundSpending.KIND.key(spendingId);
        coin.spend(work, by);
        Fen rest = coin.amount().minus(amount);
        if (!rest.isZero()) {
            coin.part(spending.restCoinId(), rest, by, Coin.Status.ARRIVED, Optional.empty())
                    .mint(work);
        }
        work.create(FundSpending.KIND, spendingId, spending);
        work.answer(FundSpending.KIND, spendingId, spending);
    }
}
