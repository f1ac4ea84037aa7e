// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.disbursement.Payment;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.Fen;

/** Money of linkage projects in the form of all money on the ledger. */
final class LinkageCoins {
    private static final String PAYMENT = "payment/";

    private LinkageCoins() {}

    /**
     * A coin in the first of the accounts, to be passed on to the others.
     *
     * @param accounts the holder first, the claimant last
     */
    static void mint(Work work, String coinId, Fen amount, List<String> accounts, BookingForm form, String madeBy) {
        mint(work, coinId, amount, accounts, form, madeBy, Optional.empty());
    }

    /**
     * A coin that may be paid for one purpose only.
     *
     * @param purpose the purpose; absent for any
     */
    static void mint(
            Work work,
            String coinId,
            Fen amount,
            List<String> accounts,
            BookingForm form,
            String madeBy,
            Optional<String> purpose) {
        List<String> route = accounts.subList(1, accounts.size());
        new Coin(
                        coinId,
                        amount,
                        accounts.get(0),
                        accounts.get(accounts.size() - 1),
                        route,
                        form,
                        madeBy,
                        Optional.empty(),
                        route.isEmpty() ? Coin.Status.ARRIVED : Coin.Status.PAYABLE,
                        Optional.empty(),
                        1,
                        purpose)
                .mint(work);
    }

    /** What was paid of a claim, also in parts; what was not is cancelled. */
    static Fen paidAndClosed(Work work, String coinId, String by) {
        Coin coin = work.get(Coin.KIND, coinId);
        Fen paid = Fen.ZERO;
        while (coin.status() == Coin.Status.SPENT) {
            String paymentId = coin.boundTo().orElseThrow().substring(PAYMENT.length());
            Payment payment = work.get(Payment.KIND, paymentId);
            paid = paid.plus(payment.amount());
            if (payment.amount().equals(coin.amount())) {
                return paid;
            }
            coin = work.get(Coin.KIND, paymentId + ":rest");
        }
        coin.spend(work, by);
        return paid;
    }
}
