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
import org.forestledger.rules.unit.Bps;

/**
 * The ratio in which the premium is shared, for both sides to sign before the sale (RZ-13).
 *
 * @param termId the id of the new term
 * @param dealId the deal; the caller acts for one of its two sides
 * @param thirdPartyPremiumBps the third party's part
 * @param document the signed paper
 */
public record ProposePremium(String termId, String dealId, Bps thirdPartyPremiumBps, Evidence document)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("termId", termId);
        Deal deal = work.get(Deal.KIND, dealId);
        deal.requireParty(work);
        Refusal.unless(
                deal.thirdPartyPremiumBps().isEmpty(), RefusalCode.WRONG_STATE, "deal", dealId, "premium", "agreed");
        DealTerm term = new DealTerm(
                termId,
                dealId,
                Optional.of(thirdPartyPremiumBps),
                Optional.empty(),
                "",
                document,
                work.caller().person());
        work.create(DealTerm.KIND, termId, term);
        Agreement.propose(work, AgreementKind.PREMIUM, termId, term);
        work.answer(DealTerm.KIND, termId, term);
    }
}
