// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/**
 * What was paid out of a project's special account so far, and what follows from it. All government payments that are
 * booked to the project count.
 *
 * @param projectId the project
 * @param paid the confirmed payments
 * @param averageBase what had been paid at the first use of the indicators: the base of the average cost (CS-16, A-27)
 * @param feeProgress the progress up to which the technical fee is paid (CS-25)
 * @param openPayment the payment that waits for its decision
 * @param coins the unspent coins in the special account, the oldest first; what they hold is the balance (CS-27)
 */
public record LinkageBook(
        String projectId,
        Fen paid,
        Optional<Fen> averageBase,
        Bps feeProgress,
        Optional<String> openPayment,
        List<String> coins) {
    /** Where the books are kept. */
    public static final Kind<LinkageBook> KIND = new Kind<>("linkageBook", LinkageBook.class);

    public LinkageBook {
        coins = List.copyOf(coins);
    }

    static LinkageBook of(Work work, String projectId) {
        return work.find(KIND, projectId)
                .orElseGet(() ->
                        new LinkageBook(projectId, Fen.ZERO, Optional.empty(), Bps.of(0), Optional.empty(), List.of()));
    }

    /** Notes a coin that has come into the special account of a project. */
    public static void putIn(Work work, String projectId, String coinId) {
        LinkageBook book = of(work, projectId);
        List<String> all = new ArrayList<>(book.coins);
        all.add(coinId);
        work.put(KIND, projectId, book.holding(all));
    }

    /** With other coins in the special account. */
    LinkageBook holding(List<String> others) {
        return new LinkageBook(projectId, paid, averageBase, feeProgress, openPayment, others);
    }

    /** With a payment to decide on; refused with PAYMENT_OPEN where there is one. */
    LinkageBook opening(String paymentId) {
        Refusal.unless(
                openPayment.isEmpty(),
                RefusalCode.PAYMENT_OPEN,
                "project",
                projectId,
                "payment",
                openPayment.orElse(""));
        return new LinkageBook(projectId, paid, averageBase, feeProgress, Optional.of(paymentId), coins);
    }

    /** Once the open payment is rejected. */
    LinkageBook rejecting() {
        return new LinkageBook(projectId, paid, averageBase, feeProgress, Optional.empty(), coins);
    }

    /** Once the open payment is confirmed. */
    LinkageBook confirming(LinkagePayment payment) {
        return new LinkageBook(
                projectId,
                paid.plus(payment.amount()),
                averageBase,
                payment.progress().orElse(feeProgress),
                Optional.empty(),
                coins);
    }

    /** The average is frozen at the first use. */
    LinkageBook used() {
        return new LinkageBook(
                projectId, paid, averageBase.or(() -> Optional.of(paid)), feeProgress, openPayment, coins);
    }
}
