// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.deal;

import org.forestledger.rules.ledger.Work;

/** What the last approval of a deal or of one of its terms does. */
public final class DealEffect {
    private DealEffect() {}

    /** The leading group has approved the deal. */
    public static void dealApproved(Work work, String dealId) {
        work.put(Deal.KIND, dealId, work.get(Deal.KIND, dealId).withApproval());
    }

    /** A premium ratio or an exception is in force from now on, for listings that are opened later. */
    public static void termAgreed(Work work, String termId) {
        DealTerm term = work.get(DealTerm.KIND, termId);
        Deal deal = work.get(Deal.KIND, term.dealId());
        Deal withPremium = term.thirdPartyPremiumBps().map(deal::withPremium).orElse(deal);
        work.put(
                Deal.KIND,
                deal.dealId(),
                term.approvedCapPerMu().map(withPremium::withCap).orElse(withPremium));
    }
}
