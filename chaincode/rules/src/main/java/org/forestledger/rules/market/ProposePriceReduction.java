// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.Listing;
import org.forestledger.rules.unit.Fen;

/**
 * The seller asks the government for a price below what a later listing may have by itself (F-39).
 *
 * @param reductionId the id of the new reduction
 * @param listingId the listing that found no buyer
 * @param lowestPerMu the lowest price, fen per mu
 * @param document why
 */
public record ProposePriceReduction(String reductionId, String listingId, Fen lowestPerMu, Evidence document)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("reductionId", reductionId);
        Refusal.unless(!lowestPerMu.isZero(), RefusalCode.INVALID_FIELD, "field", "lowestPerMu");
        Listing listing = work.get(Listing.KIND, listingId);
        Guards.requireAccount(work.caller(), listing.sellerAccount());
        PriceReduction reduction = new PriceReduction(
                reductionId, listingId, lowestPerMu, document, work.caller().person());
        work.create(PriceReduction.KIND, reductionId, reduction);
        Agreement.propose(work, AgreementKind.PRICE_REDUCTION, reductionId, reduction);
        work.answer(PriceReduction.KIND, reductionId, reduction);
    }
}
