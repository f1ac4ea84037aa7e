// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.fraud.FraudDebt;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeInput;
import org.forestledger.rules.scheme.SchemeUse;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/** How a listing becomes a trade, whether its price was taken or bid. */
public final class Deals {
    private Deals() {}

    /**
     * Holds the lots for the buyer and makes the trade with everything that its settlement is computed from.
     *
     * @param pricePerMu the price, fen per mu: the listing's, or what was bid
     */
    public static Trade hold(
            Work work,
            Listing listing,
            String tradeId,
            String buyerAccount,
            List<LotSlice> slices,
            Fen pricePerMu,
            Instant expiresAt) {
        Batch batch = work.get(Batch.KIND, listing.batchId());
        FraudDebt.requireNone(work, listing.sellerAccount(), batch.asset());
        Hold hold = Hold.create(
                work, tradeId, listing.sellerAccount(), buyerAccount, slices, Optional.of(tradeId), expiresAt);
        CentiMu area = slices.stream().map(s -> CentiMu.of(s.range().count())).reduce(CentiMu.of(0), CentiMu::plus);
        SchemeUse use = batch.origin() == Project.Origin.NEW ? SchemeUse.SALE_NEW : SchemeUse.SALE_EXISTING_STOCK;
        // The rules in force when the listing was opened govern what is sold under it.
        Scheme scheme = work.get(RuleSetVersion.KIND, listing.ruleSetVersion()).schemeFor(use);
        Map<String, String> inputs = new TreeMap<>(listing.inputs());
        inputs.put("areaMu", area.toMu());
        inputs.put("pricePerMu", pricePerMu.toYuan());
        // A deal may carry terms that this scheme does not ask for; only what it declares is computed from.
        inputs.keySet()
                .retainAll(scheme.inputs().stream().map(SchemeInput::name).toList());
        Fen gross = SchemeEvaluator.evaluate(scheme, inputs).orThrow().grossFen();
        Refusal.unless(!gross.isZero(), RefusalCode.INVALID_FIELD, "field", "slices", "grossFen", 0);
        Trade trade = new Trade(
                tradeId,
                listing.listingId(),
                batch.batchId(),
                batch.sourceId(),
                batch.origin(),
                listing.sellerAccount(),
                buyerAccount,
                listing.partnerAccount(),
                area,
                pricePerMu,
                gross,
                inputs,
                listing.ruleSetVersion(),
                scheme,
                hold.holdId(),
                Optional.empty(),
                Optional.empty(),
                Trade.Status.HELD,
                expiresAt);
        work.create(Trade.KIND, tradeId, trade);
        return trade;
    }
}
