// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Voucher;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Another finance officer confirms that the special account has paid, or rejects the registration (F-02). Once
 * confirmed the money lies with the first payee and can be passed on along its route.
 *
 * @param paymentId the payment
 * @param confirmed true to confirm, false to reject
 */
public record DecidePayment(String paymentId, boolean confirmed) implements Command {
    @Override
    public void decide(Work work) {
        LinkagePayment payment = work.get(LinkagePayment.KIND, paymentId);
        Guards.requireAccount(work.caller(), payment.payerAccount());
        Guards.requireOtherPerson(work.caller(), payment.registeredBy());
        Refusal.unless(
                payment.status() == LinkagePayment.Status.REGISTERED,
                RefusalCode.WRONG_STATE,
                "payment",
                paymentId,
                "status",
                payment.status());
        String projectId = payment.projectId();
        LinkageBook book = work.get(LinkageBook.KIND, projectId);
        if (confirmed) {
            confirm(work, payment);
            LinkageBook after = SpecialFunds.choose(work, book, payment.purpose(), payment.amount())
                    .spend(work, book, payment);
            work.put(LinkageBook.KIND, projectId, after.confirming(payment));
        } else {
            Voucher.release(work, payment.voucher());
            work.put(LinkageBook.KIND, projectId, book.rejecting());
        }
        work.answer(
                LinkagePayment.KIND,
                paymentId,
                payment.decided(
                        confirmed ? LinkagePayment.Status.CONFIRMED : LinkagePayment.Status.REJECTED,
                        work.caller().person()));
    }

    private static void confirm(Work work, LinkagePayment payment) {
        payment.tranche().ifPresent(tranche -> {
            LinkageCare care = work.get(LinkageCare.KIND, payment.projectId());
            work.put(LinkageCare.KIND, payment.projectId(), care.paid(tranche, payment.covers()));
        });
        for (int i = 0; i < payment.parts().size(); i++) {
            LinkagePayment.Part part = payment.parts().get(i);
            List<String> accounts = part.accounts();
            LinkageCoins.mint(
                    work,
                    payment.coinId(i),
                    part.amount(),
                    accounts.subList(1, accounts.size()),
                    part.form(),
                    LinkagePayment.KIND.key(payment.paymentId()),
                    Optional.of(payment.purpose().name()));
        }
    }
}
