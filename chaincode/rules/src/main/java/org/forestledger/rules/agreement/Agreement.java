// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * One question put to the organisations that it concerns: proposed by one person, decided by others.
 *
 * @param agreementId the id: the subject's kind and id
 * @param agreementKind what it is about, which fixes the seats
 * @param subjectId the id of the entry that it is about
 * @param subjectHash the hash of what was proposed: who approves names it and so knows what they sign
 * @param proposedBy the maker
 * @param proposedAt when
 * @param approvals the approvals so far, in their order
 * @param status where it stands
 * @param refusedBy who refused, with the reason in {@code refusedReason}
 * @param refusedReason why it was refused
 */
public record Agreement(
        String agreementId,
        AgreementKind agreementKind,
        String subjectId,
        String subjectHash,
        String proposedBy,
        Instant proposedAt,
        List<Approval> approvals,
        Status status,
        Optional<String> refusedBy,
        Optional<String> refusedReason) {
    /** Where agreements are kept. */
    public static final Kind<Agreement> KIND = new Kind<>("agreement", Agreement.class);

    public Agreement {
        approvals = List.copyOf(approvals);
    }

    /** Where an agreement stands. */
    public enum Status {
        PENDING,
        EFFECTIVE,
        REFUSED
    }

    /**
     * One organisation's yes.
     *
     * @param mspId the organisation
     * @param person the officer
     * @param user the officer's short name
     * @param approvedAt when
     */
    public record Approval(String mspId, String person, String user, Instant approvedAt) {}

    /** Puts a question; the id is made of the kind and the subject so that nobody has to look it up. */
    public static Agreement propose(Work work, AgreementKind kind, String subjectId, Record subject) {
        String id = idOf(kind, subjectId);
        Agreement agreement = new Agreement(
                id,
                kind,
                subjectId,
                work.tx().digest().apply(subject),
                work.caller().person(),
                work.tx().time(),
                List.of(),
                Status.PENDING,
                Optional.empty(),
                Optional.empty());
        work.create(KIND, id, agreement);
        return agreement;
    }

    /** The id of the agreement on a subject. */
    public static String idOf(AgreementKind kind, String subjectId) {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + subjectId;
    }

    /** Refuses with AGREEMENT_INCOMPLETE or another code unless every organisation has approved. */
    public static void requireEffective(Work work, AgreementKind kind, String subjectId, RefusalCode code) {
        Agreement agreement = work.get(KIND, idOf(kind, subjectId));
        Refusal.unless(
                agreement.status == Status.EFFECTIVE,
                code,
                "agreement",
                agreement.agreementId,
                "status",
                agreement.status,
                "missing",
                agreement.missing());
    }

    /** The organisations that have yet to approve. */
    public List<String> missing() {
        return agreementKind.seats().stream()
                .map(Seat::mspId)
                .filter(mspId -> approvals.stream().noneMatch(a -> a.mspId().equals(mspId)))
                .toList();
    }
}
