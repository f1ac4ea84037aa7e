// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.disbursement;

import java.util.Optional;
import org.forestledger.rules.compensation.Compensation;
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
 * The account in which money lies passes it to the next account on its route, whole or in numbered parts (RZ-30, RZ-31).
 *
 * @param paymentId the id of the new payment
 * @param coinId the coin
 * @param payeeAccount the next account on the route; any other is refused
 * @param amount how much
 * @param part which part of how many; absent when the whole sum is passed on
 * @param voucher the bank voucher: its number can be used once
 * @param purpose what it is paid for, where the money has a purpose (CS-23)
 */
public record PayNextHop(
        String paymentId,
        String coinId,
        String payeeAccount,
        Fen amount,
        Optional<PaymentPart> part,
        Evidence voucher,
        Optional<String> purpose)
        implements Command {
    /** A payment of money without a purpose of its own. */
    public PayNextHop(
            String paymentId,
            String coinId,
            String payeeAccount,
            Fen amount,
            Optional<PaymentPart> part,
            Evidence voucher) {
        this(paymentId, coinId, payeeAccount, amount, part, voucher, Optional.empty());
    }

    @Override
    public void decide(Work work) {
        Work.requireId("paymentId", paymentId);
        Coin coin = work.get(Coin.KIND, coinId);
        Guards.requireAccount(work.caller(), coin.holder());
        coin.require(Coin.Status.PAYABLE, RefusalCode.DISBURSEMENT_NOT_APPROVED);
        Refusal.unless(
                payeeAccount.equals(coin.route().get(0)),
                RefusalCode.ROUTE_VIOLATION,
                "payee",
                payeeAccount,
                "nextOnRoute",
                coin.route().get(0));
        coin.requirePurpose(purpose);
        requireAmount(coin);
        Voucher.use(work, voucher, "payment/" + paymentId);
        String by = "payment/" + paymentId;
        coin.spend(work, by);
        Coin passed = coin.passedOn(paymentId + ":coin", amount, by).mint(work);
        if (amount.compareTo(coin.amount()) < 0) {
            coin.remainder(paymentId + ":rest", coin.amount().minus(amount), by).mint(work);
        }
        if (passed.status() == Coin.Status.ARRIVED) {
            arrive(work, passed);
        }
        Payment payment = new Payment(
                paymentId,
                coinId,
                passed.coinId(),
                coin.holder(),
                payeeAccount,
                amount,
                coin.form(),
                voucher,
                part,
                work.caller().person(),
                work.tx().time());
        work.create(Payment.KIND, paymentId, payment);
        work.answer(Payment.KIND, paymentId, payment);
    }

    private void requireAmount(Coin coin) {
        boolean begun = coin.nextPart() > 1;
        if (part.isEmpty()) {
            Refusal.unless(
                    amount.equals(coin.amount()) && !begun,
                    RefusalCode.LEG_AMOUNT_MISMATCH,
                    "amountFen",
                    amount.fen(),
                    "toPassOnFen",
                    coin.amount().fen());
            return;
        }
        int no = part.get().no();
        int of = part.get().of();
        boolean last = no == of;
        boolean fits = last ? amount.equals(coin.amount()) : !amount.isZero() && amount.compareTo(coin.amount()) < 0;
        Refusal.unless(
                no == coin.nextPart() && no <= of,
                RefusalCode.PART_OUT_OF_ORDER,
                "part",
                no,
                "of",
                of,
                "nextPart",
                coin.nextPart());
        Refusal.unless(
                fits,
                RefusalCode.LEG_AMOUNT_MISMATCH,
                "amountFen",
                amount.fen(),
                "leftFen",
                coin.amount().fen(),
                "part",
                no,
                "of",
                of);
    }

    private static void arrive(Work work, Coin coin) {
        coin.boundTo()
                .filter(bound -> bound.startsWith("disbursement/"))
                .map(bound -> bound.substring("disbursement/".length()))
                .ifPresent(id -> work.put(
                        Disbursement.KIND,
                        id,
                        work.get(Disbursement.KIND, id)
                                .arrived(new Disbursement.Arrival(coin.coinId(), coin.amount()))));
        CapitalInjection.recordIfDue(work, coin);
        Compensation.arrive(work, coin);
    }
}
