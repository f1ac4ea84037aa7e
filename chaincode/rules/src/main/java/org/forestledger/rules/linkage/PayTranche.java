// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.LegTranche;

/**
 * The finance bureau pays a tranche of the package, as much as the checks entitle to and is not paid yet; the ledger
 * computes the amount (CS-22, CS-24). What is withheld can be paid by the same function once a later check finds the
 * land cultivated.
 *
 * @param paymentId the id of the new payment
 * @param projectId the accepted project
 * @param tranche the tranche, as the scheme names it
 * @param voucher the bank voucher: its number can be used once
 */
public record PayTranche(String paymentId, String projectId, String tranche, Evidence voucher) implements Command {
    @Override
    public void decide(Work work) {
        LinkageProject linkage = PaymentDraft.project(work, paymentId, projectId);
        linkage.requireAccepted();
        LinkageAcceptance acceptance = work.get(LinkageAcceptance.KIND, projectId);
        LinkageCare care = work.get(LinkageCare.KIND, projectId);
        LegTranche due = acceptance.tranche(tranche);
        LocalDate firstDay = acceptance.firstDay(due);
        Refusal.unless(
                !work.tx().today().isBefore(firstDay),
                RefusalCode.TRANCHE_NOT_DUE,
                "tranche",
                tranche,
                "firstDay",
                firstDay);
        boolean checked =
                care.lastCheckOn().filter(day -> !day.isBefore(firstDay)).isPresent();
        Refusal.unless(
                checked || !LinkageAcceptance.needsCheck(due),
                RefusalCode.CULTIVATION_CHECK_MISSING,
                "tranche",
                tranche,
                "since",
                firstDay);
        List<LinkagePayment.Covered> covers = care.unpaid(tranche);
        new PaymentDraft(
                        paymentId,
                        LinkagePayment.Purpose.TRANCHE,
                        Optional.of(tranche),
                        covers,
                        Optional.empty(),
                        new PackageShares(acceptance).parts(linkage, tranche, covers),
                        voucher,
                        List.of())
                .register(work, linkage);
    }
}
