// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.deal;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;

/**
 * The terms of one sale of existing stock, approved case by case before it can be listed (RZ-11 to RZ-14).
 *
 * @param dealId the id
 * @param batchId the batch that it may sell
 * @param buyoutPerMu the buy-out price, fen per mu (RZ-12)
 * @param partnerAccount the third party
 * @param document the leading group's paper
 * @param approved whether the leading group has approved (RZ-11)
 * @param thirdPartyPremiumBps the third party's part of the premium, once both sides have signed (RZ-13)
 * @param approvedCapPerMu the cap that a leading-group exception puts in place of the usual one (RZ-14)
 * @param proposedBy who proposed it
 */
public record Deal(
        String dealId,
        String batchId,
        Fen buyoutPerMu,
        String partnerAccount,
        Evidence document,
        boolean approved,
        Optional<Bps> thirdPartyPremiumBps,
        Optional<Fen> approvedCapPerMu,
        String proposedBy) {
    /** Where deals are kept. */
    public static final Kind<Deal> KIND = new Kind<>("deal", Deal.class);

    /** The deal; refused with DEAL_NOT_APPROVED or PREMIUM_NOT_AGREED unless it may be listed. */
    public static Deal requireComplete(Work work, Optional<String> dealId, String batchId) {
        Refusal.unless(dealId.isPresent(), RefusalCode.DEAL_NOT_APPROVED, "batch", batchId);
        Deal deal = work.get(KIND, dealId.get());
        Refusal.unless(
                deal.approved && deal.batchId.equals(batchId),
                RefusalCode.DEAL_NOT_APPROVED,
                "deal",
                deal.dealId,
                "batch",
                batchId);
        Refusal.unless(deal.thirdPartyPremiumBps.isPresent(), RefusalCode.PREMIUM_NOT_AGREED, "deal", deal.dealId);
        return deal;
    }

    /** Refuses with ACCOUNT_NOT_YOURS who acts neither for the holder of the title nor for the third party. */
    void requireParty(Work work) {
        List<String> yours = work.caller().accounts();
        String seller = work.get(Batch.KIND, batchId).titleHolder();
        Refusal.unless(
                yours.contains(seller) || yours.contains(partnerAccount),
                RefusalCode.ACCOUNT_NOT_YOURS,
                "deal",
                dealId);
    }

    Deal withApproval() {
        return new Deal(
                dealId,
                batchId,
                buyoutPerMu,
                partnerAccount,
                document,
                true,
                thirdPartyPremiumBps,
                approvedCapPerMu,
                proposedBy);
    }

    Deal withPremium(Bps bps) {
        return new Deal(
                dealId,
                batchId,
                buyoutPerMu,
                partnerAccount,
                document,
                approved,
                Optional.of(bps),
                approvedCapPerMu,
                proposedBy);
    }

    Deal withCap(Fen cap) {
        return new Deal(
                dealId,
                batchId,
                buyoutPerMu,
                partnerAccount,
                document,
                approved,
                thirdPartyPremiumBps,
                Optional.of(cap),
                proposedBy);
    }
}
