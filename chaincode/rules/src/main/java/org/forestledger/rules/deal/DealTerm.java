// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.deal;

import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/**
 * One further term of a deal that needs an agreement of its own: the premium ratio or an exception to the cap.
 *
 * @param termId the id
 * @param dealId the deal
 * @param thirdPartyPremiumBps the third party's part of the premium (RZ-13)
 * @param approvedCapPerMu the cap instead of the usual one, fen per mu (RZ-14)
 * @param reason why
 * @param document the signed paper
 * @param proposedBy who proposed it
 */
public record DealTerm(
        String termId,
        String dealId,
        Optional<Bps> thirdPartyPremiumBps,
        Optional<Fen> approvedCapPerMu,
        String reason,
        Evidence document,
        String proposedBy) {
    /** Where deal terms are kept. */
    public static final Kind<DealTerm> KIND = new Kind<>("dealTerm", DealTerm.class);
}
