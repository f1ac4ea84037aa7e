// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Voucher;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/**
 * A payment before it is registered.
 *
 * @param paymentId the id of the new payment
 * @param purpose what is paid
 * @param tranche which tranche
 * @param covers the areas of the tranche
 * @param progress up to which progress
 * @param parts who it is for
 * @param voucher the bank voucher
 * @param documents the papers behind it
 */
record PaymentDraft(
        String paymentId,
        LinkagePayment.Purpose purpose,
        Optional<String> tranche,
        List<LinkagePayment.Covered> covers,
        Optional<Bps> progress,
        List<LinkagePayment.Part> parts,
        Evidence voucher,
        List<Evidence> documents) {
    /** The project, for those who act for its special account; refused with ACCOUNT_NOT_YOURS. */
    static LinkageProject project(Work work, String paymentId, String projectId) {
        Work.requireId("paymentId", paymentId);
        LinkageProject linkage = work.get(LinkageProject.KIND, projectId);
        Guards.requireAccount(work.caller(), linkage.accounts().special());
        return linkage;
    }

    /**
     * Registers it; refused with NOTHING_PAYABLE, ROUTE_VIOLATION, PAYMENT_OPEN, FUNDS_SHORT, PURPOSE_DIFFERS or
     * VOUCHER_ALREADY_USED.
     */
    void register(Work work, LinkageProject linkage) {
        List<LinkagePayment.Part> due =
                parts.stream().filter(part -> !part.amount().isZero()).toList();
        Refusal.unless(!due.isEmpty(), RefusalCode.NOTHING_PAYABLE, "project", linkage.projectId());
        String special = linkage.accounts().special();
        String payee = due.get(0).accounts().get(1);
        // One voucher is one transfer: what does not start here or goes to another payee first needs its own.
        due.forEach(part -> Refusal.unless(
                part.accounts().get(0).equals(special) && part.accounts().get(1).equals(payee),
                RefusalCode.ROUTE_VIOLATION,
                "beneficiary",
                part.beneficiary(),
                "accounts",
                part.accounts()));
        LinkageBook book = LinkageBook.of(work, linkage.projectId());
        work.put(LinkageBook.KIND, linkage.projectId(), book.opening(paymentId));
        Fen sum = due.stream().map(LinkagePayment.Part::amount).reduce(Fen.ZERO, Fen::plus);
        SpecialFunds.choose(work, book, purpose, sum);
        Voucher.use(work, voucher, "linkagePayment/" + paymentId);
        LinkagePayment payment = new LinkagePayment(
                paymentId,
                linkage.projectId(),
                purpose,
                tranche,
                covers,
                progress,
                special,
                payee,
                sum,
                due,
                voucher,
                documents,
                LinkagePayment.Status.REGISTERED,
                work.caller().person(),
                Optional.empty());
        work.create(LinkagePayment.KIND, paymentId, payment);
        work.answer(LinkagePayment.KIND, paymentId, payment);
    }
}
