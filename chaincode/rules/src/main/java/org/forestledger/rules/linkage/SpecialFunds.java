// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * What a payment out of a special account is made from: money that came in for its purpose, then money that came in for the
 * whole project, the oldest first. What the coins hold is the balance; no sum of it is stored (CS-23, CS-27).
 *
 * @param coins the coins, each spent whole
 * @param sum what they hold, at least the payment
 */
record SpecialFunds(List<Coin> coins, Fen sum) {
    /**
     * The coins for a payment; refused with FUNDS_SHORT where the account holds less, with PURPOSE_DIFFERS where it holds
     * enough but too little for this purpose.
     */
    static SpecialFunds choose(Work work, LinkageBook book, LinkagePayment.Purpose purpose, Fen amount) {
        List<Coin> all =
                book.coins().stream().map(id -> work.get(Coin.KIND, id)).toList();
        Fen balance = all.stream().map(Coin::amount).reduce(Fen.ZERO, Fen::plus);
        Refusal.unless(
                amount.compareTo(balance) <= 0,
                RefusalCode.FUNDS_SHORT,
                "amountFen",
                amount.fen(),
                "balanceFen",
                balance.fen());
        SpecialFunds chosen = new SpecialFunds(List.of(), Fen.ZERO)
                .adding(all, coin -> coin.purpose().equals(Optional.of(purpose.name())), amount)
                .adding(all, coin -> coin.purpose().isEmpty(), amount);
        Refusal.unless(
                amount.compareTo(chosen.sum) <= 0,
                RefusalCode.PURPOSE_DIFFERS,
                "paidFor",
                purpose,
                "amountFen",
                amount.fen(),
                "forItFen",
                chosen.sum.fen());
        return chosen;
    }

    private SpecialFunds adding(List<Coin> from, Predicate<Coin> fits, Fen amount) {
        List<Coin> all = new ArrayList<>(coins);
        Fen has = sum;
        for (Coin coin : from) {
            if (fits.test(coin) && has.compareTo(amount) < 0) {
                all.add(coin);
                has = has.plus(coin.amount());
            }
        }
        return new SpecialFunds(all, has);
    }

    /** Spends the coins on a confirmed payment; what is too much stays in the account, for what it came in for. */
    LinkageBook spend(Work work, LinkageBook book, LinkagePayment payment) {
        String by = LinkagePayment.KIND.key(payment.paymentId());
        List<String> rest = new ArrayList<>(book.coins());
        for (Coin coin : coins) {
            coin.spend(work, by);
            rest.remove(coin.coinId());
        }
        Fen left = sum.minus(payment.amount());
        if (!left.isZero()) {
            coins.get(coins.size() - 1)
                    .part(payment.leftCoinId(), left, by, Coin.Status.ARRIVED, Optional.empty())
                    .mint(work);
            rest.add(payment.leftCoinId());
        }
        return book.holding(rest);
    }
}
