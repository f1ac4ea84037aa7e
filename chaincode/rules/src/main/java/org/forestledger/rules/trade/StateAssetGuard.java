// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.calendar.NoticePeriod;
import org.forestledger.rules.calendar.WorkingDays;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.market.Appraisal;
import org.forestledger.rules.market.AppraisalTerms;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.market.MarketRulesVersion;
import org.forestledger.rules.market.PriceFloor;
import org.forestledger.rules.market.PriceReduction;
import org.forestledger.rules.market.Regions;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * What the state company must show before it lists (F-39): an approved appraisal, a price that it bears out, and time for
 * everybody to see the offer. A region without market rules asks nothing.
 */
final class StateAssetGuard {
    private static final BigInteger CENTI_MU_PER_MU = BigInteger.valueOf(100);

    private StateAssetGuard() {}

    /** The terms of a listing; empty where the region has no market rules. */
    static Optional<ListingTerms> terms(Work work, OpenListing asked, Batch batch) {
        Optional<MarketRulesVersion> inForce = Regions.marketOf(work, batch);
        if (inForce.isEmpty()) {
            Refusal.unless(asked.market().isEmpty(), RefusalCode.MARKET_RULES_MISSING, "batch", batch.batchId());
            return Optional.empty();
        }
        MarketRules rules = inForce.get().document();
        MarketRequest request = asked.market().orElse(MarketRequest.PLAIN);
        requireSection(
                "bidding",
                request.mode() == ListingTerms.Mode.FIXED_PRICE
                        || rules.bidding().isPresent(),
                rules);
        requireSection(
                "instalments", !request.byInstalments() || rules.instalments().isPresent(), rules);
        requireSection(
                "appraisal",
                request.appraisalId().isEmpty() || rules.appraisal().isPresent(),
                rules);
        int round = round(work, asked, request);
        rules.appraisal().ifPresent(terms -> requireBornOut(work, asked, request, batch, round, terms));
        return Optional.of(new ListingTerms(
                inForce.get().versionId(),
                request.mode(),
                request.appraisalId(),
                round,
                request.relists(),
                request.reductionId(),
                rules.appraisal().flatMap(terms -> disclosure(work, asked, terms, rules.region())),
                request.byInstalments()));
    }

    private static void requireSection(String section, boolean holds, MarketRules rules) {
        Refusal.unless(holds, RefusalCode.MARKET_RULES_MISSING, "marketRules", rules.versionId(), "section", section);
    }

    /** A later round follows a listing of the same lots that everybody could see to its end and that is over. */
    private static int round(Work work, OpenListing asked, MarketRequest request) {
        if (request.relists().isEmpty()) {
            return 1;
        }
        Listing before = work.get(Listing.KIND, request.relists().get());
        Optional<LocalDate> ended =
                before.endedAt(work.tx().time()).map(end -> end.atZone(Tx.ZONE).toLocalDate());
        boolean shown = before.terms().isPresent()
                && ended.isPresent()
                && before.terms()
                        .get()
                        .disclosure()
                        .map(period -> !period.runningOn(ended.get()))
                        .orElse(true);
        Refusal.unless(
                shown
                        && before.batchId().equals(asked.batchId())
                        && before.range().contains(asked.range())
                        && before.terms().get().appraisalId().equals(request.appraisalId()),
                RefusalCode.RELISTING_NOT_POSSIBLE,
                "relists",
                before.listingId(),
                "status",
                before.status());
        return before.terms().get().round() + 1;
    }

    private static void requireBornOut(
            Work work, OpenListing asked, MarketRequest request, Batch batch, int round, AppraisalTerms terms) {
        String appraisalId = request.appraisalId()
                .orElseThrow(() -> Refusal.of(RefusalCode.APPRAISAL_NOT_APPROVED, "batch", batch.batchId())
                        .asException());
        Appraisal appraisal = Appraisal.requireLive(work, appraisalId, batch.batchId());
        PriceFloor found = appraisal.judge(asked.pricePerMu(), batch, round, terms);
        Refusal.unless(
                found != PriceFloor.REJECT_FIRST_ROUND,
                RefusalCode.PRICE_BELOW_APPRAISAL,
                "pricePerMuFen",
                asked.pricePerMu().fen(),
                "basis",
                appraisal.basis(),
                "appraisedFen",
                appraisal.amount().fen());
        Refusal.unless(
                found != PriceFloor.NEEDS_APPROVAL || reduced(work, asked.pricePerMu(), request),
                RefusalCode.REDUCTION_NOT_APPROVED,
                "pricePerMuFen",
                asked.pricePerMu().fen(),
                "freeBps",
                terms.relistFree().bps());
    }

    private static boolean reduced(Work work, Fen pricePerMu, MarketRequest request) {
        return request.reductionId()
                .map(id -> {
                    PriceReduction reduction = work.get(PriceReduction.KIND, id);
                    Agreement.requireEffective(
                            work, AgreementKind.PRICE_REDUCTION, id, RefusalCode.REDUCTION_NOT_APPROVED);
                    return request.relists().equals(Optional.of(reduction.listingId()))
                            && pricePerMu.compareTo(reduction.lowestPerMu()) >= 0;
                })
                .orElse(false);
    }

    private static Optional<NoticePeriod> disclosure(
            Work work, OpenListing asked, AppraisalTerms terms, String region) {
        BigInteger amount = asked.pricePerMu()
                .toBigInteger()
                .multiply(BigInteger.valueOf(asked.range().count()))
                .divide(CENTI_MU_PER_MU);
        Optional<NoticePeriod> period = terms.disclosureOf(Fen.of(amount))
                .map(tier -> WorkingDays.of(work, region).notice(work.tx().today(), tier.workingDays()));
        period.ifPresent(notice -> Refusal.unless(
                !asked.expiresAt().atZone(Tx.ZONE).toLocalDate().isBefore(notice.earliestNext()),
                RefusalCode.INVALID_FIELD,
                "field",
                "expiresAt",
                "offersFrom",
                notice.earliestNext()));
        return period;
    }
}
