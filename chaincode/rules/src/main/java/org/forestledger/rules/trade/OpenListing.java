// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.deal.Deal;
import org.forestledger.rules.fraud.FraudDebt;
import org.forestledger.rules.fraud.FraudMark;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.mandate.Mandate;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.protection.CreditRecord;
import org.forestledger.rules.record.GateContext;
import org.forestledger.rules.record.GateEvent;
import org.forestledger.rules.record.RecordGates;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.unit.Fen;

/**
 * The state company lists indicators for sale: only under a live mandate (RZ-05), existing stock only with an approved deal
 * and a signed ratio (RZ-11, RZ-13) and never below the buy-out price.
 * Where the region has market rules, their guard of the state's assets holds as well (F-39).
 *
 * @param listingId the id of the new listing
 * @param batchId the batch
 * @param range the serial numbers on offer
 * @param pricePerMu the price, fen per mu
 * @param mandateId the mandate
 * @param dealId the approved deal; required for existing stock
 * @param expiresAt when it ends
 * @param market what is shown for it where the region has market rules; absent for a plain fixed price
 */
public record OpenListing(
        String listingId,
        String batchId,
        SerialRange range,
        Fen pricePerMu,
        String mandateId,
        Optional<String> dealId,
        Instant expiresAt,
        Optional<MarketRequest> market)
        implements Command {
    /** A listing at a plain fixed price. */
    public OpenListing(
            String listingId,
            String batchId,
            SerialRange range,
            Fen pricePerMu,
            String mandateId,
            Optional<String> dealId,
            Instant expiresAt) {
        this(listingId, batchId, range, pricePerMu, mandateId, dealId, expiresAt, Optional.empty());
    }

    @Override
    public void decide(Work work) {
        Work.requireId("listingId", listingId);
        Batch batch = work.get(Batch.KIND, batchId);
        Guards.requireAccount(work.caller(), batch.titleHolder());
        Batch.issued(work, batchId);
        CreditRecord.requireUnlisted(work, Account.mayGive(work, batch.titleHolder()));
        Refusal.unless(batch.asset().isIndicator(), RefusalCode.INVALID_FIELD, "field", "batchId");
        FraudMark.requireNone(work, batchId);
        FraudDebt.requireNone(work, batch.titleHolder(), batch.asset());
        Refusal.unless(!pricePerMu.isZero(), RefusalCode.INVALID_FIELD, "field", "pricePerMu");
        Refusal.unless(
                range.to() <= batch.totalUnits(),
                RefusalCode.RANGE_INVALID,
                "range",
                range,
                "total",
                batch.totalUnits());
        Refusal.unless(expiresAt.isAfter(work.tx().time()), RefusalCode.INVALID_FIELD, "field", "expiresAt");
        Mandate.requireLive(work, mandateId, batch.titleHolder(), batch.ruleSetId());
        RuleSetVersion rules = RuleSetVersion.requireActive(work, batch.ruleSetId());
        Project project = work.get(Project.KIND, batch.sourceId());
        RecordGates.require(work, GateEvent.OPEN_LISTING, GateContext.of(project, batch));
        Listing listing = new Listing(
                listingId,
                batchId,
                range,
                batch.titleHolder(),
                pricePerMu,
                mandateId,
                rules.versionId(),
                batch.origin() == Project.Origin.EXISTING_STOCK ? dealId : Optional.empty(),
                inputs(work, batch),
                batch.origin() == Project.Origin.EXISTING_STOCK
                        ? Optional.of(work.get(Deal.KIND, dealId.orElseThrow()).partnerAccount())
                        : project.partnerAccount(),
                expiresAt,
                Listing.Status.OPEN,
                work.caller().person(),
                StateAssetGuard.terms(work, this, batch),
                Optional.empty());
        work.create(Listing.KIND, listingId, listing);
        work.answer(Listing.KIND, listingId, listing);
    }

    private Map<String, String> inputs(Work work, Batch batch) {
        Map<String, String> inputs = new TreeMap<>();
        if (batch.origin() == Project.Origin.NEW) {
            return inputs;
        }
        Deal deal = Deal.requireComplete(work, dealId, batch.batchId());
        Refusal.unless(
                pricePerMu.compareTo(deal.buyoutPerMu()) >= 0,
                RefusalCode.PRICE_BELOW_BUYOUT,
                "pricePerMuFen",
                pricePerMu.fen(),
                "buyoutPerMuFen",
                deal.buyoutPerMu().fen());
        inputs.put("buyoutPerMu", deal.buyoutPerMu().toYuan());
        inputs.put(
                "thirdPartyPremiumBps",
                Integer.toString(deal.thirdPartyPremiumBps().orElseThrow().bps()));
        deal.approvedCapPerMu().ifPresent(cap -> inputs.put("approvedCapPerMu", cap.toYuan()));
        return inputs;
    }
}
