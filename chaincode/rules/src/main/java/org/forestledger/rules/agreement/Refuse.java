// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.agreement;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * An officer refuses for the own organisation; one refusal ends the agreement.
 *
 * @param agreementId the agreement
 * @param reason why, for the proposer to read
 */
public record Refuse(String agreementId, String reason) implements Command {
    @Override
    public void decide(Work work) {
        Agreement agreement = work.get(Agreement.KIND, agreementId);
        Approve.requireSeat(work, agreement);
        Refusal.unless(!reason.isBlank(), RefusalCode.INVALID_FIELD, "field", "reason");
        Agreement refused = new Agreement(
                agreement.agreementId(),
                agreement.agreementKind(),
                agreement.subjectId(),
                agreement.subjectHash(),
                agreement.proposedBy(),
                agreement.proposedAt(),
                agreement.approvals(),
                Agreement.Status.REFUSED,
                Optional.of(work.caller().person()),
                Optional.of(reason));
        work.answer(Agreement.KIND, agreementId, refused);
        AgreementEffects.refused(work, refused);
    }
}
