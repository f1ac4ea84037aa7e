// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.agreement;

import java.util.ArrayList;
import java.util.List;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * An officer approves for the own organisation; the last approval makes the subject effective in the same transaction.
 *
 * @param agreementId the agreement
 * @param subjectHash the hash of what the officer has read; another one is refused with SUBJECT_CHANGED
 */
public record Approve(String agreementId, String subjectHash) implements Command {
    @Override
    public void decide(Work work) {
        Agreement agreement = work.get(Agreement.KIND, agreementId);
        requireSeat(work, agreement);
        Refusal.unless(
                agreement.subjectHash().equals(subjectHash),
                RefusalCode.SUBJECT_CHANGED,
                "proposedHash",
                agreement.subjectHash());
        List<Agreement.Approval> approvals = new ArrayList<>(agreement.approvals());
        approvals.add(new Agreement.Approval(
                work.caller().mspId(),
                work.caller().person(),
                work.caller().user(),
                work.tx().time()));
        boolean last = approvals.size() == agreement.agreementKind().seats().size();
        Agreement approved = new Agreement(
                agreement.agreementId(),
                agreement.agreementKind(),
                agreement.subjectId(),
                agreement.subjectHash(),
                agreement.proposedBy(),
                agreement.proposedAt(),
                approvals,
                last ? Agreement.Status.EFFECTIVE : Agreement.Status.PENDING,
                agreement.refusedBy(),
                agreement.refusedReason());
        work.answer(Agreement.KIND, agreementId, approved);
        if (last) {
            AgreementEffects.effective(work, approved);
        }
    }

    /** Refuses with AGREEMENT_CLOSED, NO_SEAT, MAKER_IS_CHECKER or AGREEMENT_SEAT_TAKEN. */
    static void requireSeat(Work work, Agreement agreement) {
        Refusal.unless(
                agreement.status() == Agreement.Status.PENDING,
                RefusalCode.AGREEMENT_CLOSED,
                "agreement",
                agreement.agreementId(),
                "status",
                agreement.status());
        Seat seat = agreement.agreementKind().seats().stream()
                .filter(s -> s.mspId().equals(work.caller().mspId()))
                .filter(s -> s.roles().stream().anyMatch(role -> Guards.holds(work.caller(), role)))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                                RefusalCode.NO_SEAT,
                                "agreement",
                                agreement.agreementId(),
                                "user",
                                work.caller().user())
                        .asException());
        Guards.requireOtherPerson(work.caller(), agreement.proposedBy());
        Refusal.unless(
                agreement.approvals().stream().noneMatch(a -> a.mspId().equals(seat.mspId())),
                RefusalCode.AGREEMENT_SEAT_TAKEN,
                "agreement",
                agreement.agreementId(),
                "mspId",
                seat.mspId());
    }
}
