// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.apportion.SerialApportionment;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.unit.Bps;

/**
 * The finance bureau pays the sub-bureau for its technical work up to the progress that is reached (CS-25, A-26). What
 * is due is counted from the whole fee, so the payments sum to it at full progress.
 *
 * @param paymentId the id of the new payment
 * @param projectId the accepted project: the fee is a rate on the accepted new farmland
 * @param progress the progress reached, above what is paid for
 * @param report the progress report
 * @param voucher the bank voucher: its number can be used once
 */
public record PayFee(String paymentId, String projectId, Bps progress, Evidence report, Evidence voucher)
        implements Command {
    @Override
    public void decide(Work work) {
        LinkageProject linkage = PaymentDraft.project(work, paymentId, projectId);
        linkage.requireAccepted();
        Bps before = LinkageBook.of(work, projectId).feeProgress();
        Refusal.unless(
                progress.compareTo(before) > 0,
                RefusalCode.FEE_PROGRESS_NOT_AHEAD,
                "progressBps",
                progress.bps(),
                "paidUpToBps",
                before.bps());
        List<LinkagePayment.Part> parts = work.get(LinkageAcceptance.KIND, projectId).computed().fees().stream()
                .map(fee -> part(linkage, fee, before))
                .toList();
        new PaymentDraft(
                        paymentId,
                        LinkagePayment.Purpose.FEE,
                        Optional.empty(),
                        List.of(),
                        Optional.of(progress),
                        parts,
                        voucher,
                        List.of(report))
                .register(work, linkage);
    }

    private LinkagePayment.Part part(LinkageProject linkage, Leg fee, Bps before) {
        return new LinkagePayment.Part(
                fee.beneficiary(),
                fee.form(),
                linkage.accounts().along(fee.route(), ""),
                new SerialApportionment(fee.amountFen(), Bps.WHOLE).of(before.bps() + 1L, progress.bps()));
    }
}
