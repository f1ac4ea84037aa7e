// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.deal;

import java.util.Optional;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * A higher cap for one deal, for the leading group to decide before the sale (RZ-14: 原则上).
 *
 * @param termId the id of the new term
 * @param dealId the deal; the caller acts for one of its two sides
 * @param approvedCapPerMu the cap for this deal, fen per mu
 * @param reason why the usual cap should not bind
 * @param document the decision paper
 */
public record ProposeException(String termId, String dealId, Fen approvedCapPerMu, String reason, Evidence document)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("termId", termId);
        work.get(Deal.KIND, dealId).requireParty(work);
        Refusal.unless(!reason.isBlank(), RefusalCode.MISSING_FIELD, "field", "reason");
        Refusal.unless(!approvedCapPerMu.isZero(), RefusalCode.INVALID_FIELD, "field", "approvedCapPerMu");
        DealTerm term = new DealTerm(
                termId,
                dealId,
                Optional.empty(),
                Optional.of(approvedCapPerMu),
                reason,
                document,
                work.caller().person());
        work.create(DealTerm.KIND, termId, term);
        Agreement.propose(work, AgreementKind.EXCEPTION, termId, term);
        work.answer(DealTerm.KIND, termId, term);
    }
}
