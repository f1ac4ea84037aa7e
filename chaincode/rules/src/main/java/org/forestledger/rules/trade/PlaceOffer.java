// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.mandate.Mandate;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.protection.CreditRecord;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeInput;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/**
 * A buyer takes a listing, wholly or in part: the lots are held until they are paid and settled, or given back.
 *
 * @param tradeId the id of the new trade
 * @param listingId the listing
 * @param buyerAccount the buyer
 * @param slices the ranges, all inside the listing
 * @param expiresAt until when the buyer may pay
 */
public record PlaceOffer(
        String tradeId, String listingId, String buyerAccount, List<LotSlice> slices, Instant expiresAt)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("tradeId", tradeId);
        Guards.requireAccount(work.caller(), buyerAccount);
        CreditRecord.requireUnlisted(work, Account.mayReceive(work, buyerAccount));
        Listing listing = work.get(Listing.KIND, listingId);
        Refusal.unless(
                listing.status() == Listing.Status.OPEN && work.tx().time().isBefore(listing.expiresAt()),
                RefusalCode.LISTING_CLOSED,
                "listing",
                listingId);
        Refusal.unless(
                !buyerAccount.equals(listing.sellerAccount()), RefusalCode.INVALID_FIELD, "field", "buyerAccount");
        CreditRecord.requireUnlisted(work, Account.mayGive(work, listing.sellerAccount()));
        Batch batch = Batch.issued(work, listing.batchId());
        Mandate.requireLive(work, listing.mandateId(), listing.sellerAccount(), batch.ruleSetId());
        for (LotSlice slice : slices) {
            Refusal.unless(
                    slice.batchId().equals(listing.batchId()) && listing.range().contains(slice.range()),
                    RefusalCode.RANGE_NOT_IN_LOT,
                    "listing",
                    listing.range(),
                    "range",
                    slice.range());
        }
        Hold hold = Hold.create(
                work, tradeId, listing.sellerAccount(), buyerAccount, slices, Optional.of(tradeId), expiresAt);
        Trade trade = trade(work, listing, batch, hold);
        work.create(Trade.KIND, tradeId, trade);
        work.answer(Trade.KIND, tradeId, trade);
    }

    private Trade trade(Work work, Listing listing, Batch batch, Hold hold) {
        CentiMu area = slices.stream().map(s -> CentiMu.of(s.range().count())).reduce(CentiMu.of(0), CentiMu::plus);
        SchemeUse use = batch.origin() == Project.Origin.NEW ? SchemeUse.SALE_NEW : SchemeUse.SALE_EXISTING_STOCK;
        // The rules in force when the listing was opened govern what is sold under it.
        Scheme scheme = work.get(RuleSetVersion.KIND, listing.ruleSetVersion()).schemeFor(use);
        Map<String, String> inputs = new TreeMap<>(listing.inputs());
        inputs.put("areaMu", area.toMu());
        inputs.put("pricePerMu", listing.pricePerMu().toYuan());
        // A deal may carry terms that this scheme does not ask for; only what it declares is computed from.
        inputs.keySet()
                .retainAll(scheme.inputs().stream().map(SchemeInput::name).toList());
        Fen gross = SchemeEvaluator.evaluate(scheme, inputs).orThrow().grossFen();
        Refusal.unless(!gross.isZero(), RefusalCode.INVALID_FIELD, "field", "slices", "grossFen", 0);
        return new Trade(
                tradeId,
                listing.listingId(),
                batch.batchId(),
                batch.sourceId(),
                batch.origin(),
                listing.sellerAccount(),
                buyerAccount,
                listing.partnerAccount(),
                area,
                listing.pricePerMu(),
                gross,
                inputs,
                listing.ruleSetVersion(),
                scheme,
                hold.holdId(),
                Optional.empty(),
                Optional.empty(),
                Trade.Status.HELD,
                expiresAt);
    }
}
