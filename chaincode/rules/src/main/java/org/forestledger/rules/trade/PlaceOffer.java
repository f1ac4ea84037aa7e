// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.trade;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.mandate.Mandate;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.protection.CreditRecord;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A buyer takes a listing, wholly or in part: the lots are held until they are paid and settled, or given back.
 *
 * @param tradeId the id of the new trade
 * @param listingId the listing
 * @param buyerAccount the buyer
 * @param slices the ranges, all inside the listing
 * @param expiresAt until when the buyer may pay
 * @param instalments how the price is paid in parts, where the listing offers that
 */
public record PlaceOffer(
        String tradeId,
        String listingId,
        String buyerAccount,
        List<LotSlice> slices,
        Instant expiresAt,
        Optional<InstalmentPlan.Asked> instalments)
        implements Command {
    /** An offer that pays at once. */
    public PlaceOffer(String tradeId, String listingId, String buyerAccount, List<LotSlice> slices, Instant expiresAt) {
        this(tradeId, listingId, buyerAccount, slices, expiresAt, Optional.empty());
    }

    @Override
    public void decide(Work work) {
        Work.requireId("tradeId", tradeId);
        Guards.requireAccount(work.caller(), buyerAccount);
        CreditRecord.requireUnlisted(work, Account.mayReceive(work, buyerAccount));
        Listing listing = work.get(Listing.KIND, listingId);
        listing.requireNotSuspended();
        Refusal.unless(
                listing.status() == Listing.Status.OPEN && work.tx().time().isBefore(listing.expiresAt()),
                RefusalCode.LISTING_CLOSED,
                "listing",
                listingId);
        Refusal.unless(
                !buyerAccount.equals(listing.sellerAccount()), RefusalCode.INVALID_FIELD, "field", "buyerAccount");
        CreditRecord.requireUnlisted(work, Account.mayGive(work, listing.sellerAccount()));
        requireTakesOffers(work, listing);
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
        Trade trade = Deals.hold(work, listing, tradeId, buyerAccount, slices, listing.pricePerMu(), expiresAt);
        instalments.ifPresent(asked -> agree(work, listing, trade, asked));
        work.answer(Trade.KIND, tradeId, trade);
    }

    private static void requireTakesOffers(Work work, Listing listing) {
        listing.terms().ifPresent(terms -> {
            Refusal.unless(
                    terms.mode() == ListingTerms.Mode.FIXED_PRICE,
                    RefusalCode.LISTING_MODE_WRONG,
                    "listing",
                    listing.listingId(),
                    "mode",
                    terms.mode());
            terms.disclosure()
                    .ifPresent(period -> Refusal.unless(
                            !period.runningOn(work.tx().today()),
                            RefusalCode.DISCLOSURE_RUNNING,
                            "listing",
                            listing.listingId(),
                            "offersFrom",
                            period.earliestNext()));
        });
    }

    private static void agree(Work work, Listing listing, Trade trade, InstalmentPlan.Asked asked) {
        ListingTerms terms = listing.terms().filter(ListingTerms::byInstalments).orElseThrow(() -> Refusal.of(
                        RefusalCode.MARKET_RULES_MISSING, "listing", listing.listingId(), "section", "instalments")
                .asException());
        InstalmentPlan.agree(work, trade.tradeId(), trade.gross(), asked, terms.rules(work));
    }
}
