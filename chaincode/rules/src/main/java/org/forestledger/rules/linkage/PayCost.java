// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.BookingForm;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/**
 * The finance bureau pays works or demolition through the township (CS-21, CS-26). No rule fixes these amounts: the
 * papers do. Works are paid after the acceptance, on the accepted scale, with an audit report.
 *
 * @param paymentId the id of the new payment
 * @param projectId the project
 * @param purpose works or demolition
 * @param amount how much, as the papers say
 * @param scale the area on which the works were settled: the accepted reclaimed area; absent for demolition
 * @param audit the audit report; required for works
 * @param documents further papers, up to 50
 * @param voucher the bank voucher: its number can be used once
 */
public record PayCost(
        String paymentId,
        String projectId,
        LinkagePayment.Purpose purpose,
        Fen amount,
        Optional<CentiMu> scale,
        Optional<Evidence> audit,
        List<Evidence> documents,
        Evidence voucher)
        implements Command {
    @Override
    public void decide(Work work) {
        boolean works = purpose == LinkagePayment.Purpose.WORKS;
        Refusal.unless(
                works || purpose == LinkagePayment.Purpose.DEMOLITION,
                RefusalCode.INVALID_FIELD,
                "field",
                "purpose",
                "value",
                purpose);
        Refusal.unless(!amount.isZero(), RefusalCode.INVALID_FIELD, "field", "amount");
        Refusal.unless(works || scale.isEmpty(), RefusalCode.INVALID_FIELD, "field", "scale");
        List<Evidence> papers = new ArrayList<>(documents);
        audit.ifPresent(papers::add);
        LinkageProject linkage = PaymentDraft.project(work, paymentId, projectId);
        linkage.requireAgreed();
        if (works) {
            requireAudited(work, linkage);
        }
        AcceptLinkage.requireEvidence(papers);
        LinkagePayment.Part part = new LinkagePayment.Part(
                works ? "works" : "demolition",
                works ? BookingForm.WORKS_PAYMENT : BookingForm.DEMOLITION_COMPENSATION,
                List.of(linkage.accounts().special(), linkage.accounts().township()),
                amount);
        new PaymentDraft(
                        paymentId,
                        purpose,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(part),
                        voucher,
                        papers)
                .register(work, linkage);
    }

    private void requireAudited(Work work, LinkageProject linkage) {
        linkage.requireAccepted();
        Refusal.unless(audit.isPresent(), RefusalCode.AUDIT_REPORT_MISSING, "project", projectId);
        CentiMu accepted = work.get(LinkageAcceptance.KIND, projectId).reclaimed();
        Refusal.unless(
                scale.equals(Optional.of(accepted)),
                RefusalCode.AREA_MISMATCH,
                "scaleMu",
                scale.map(CentiMu::toMu).orElse(""),
                "acceptedMu",
                accepted.toMu());
    }
}
