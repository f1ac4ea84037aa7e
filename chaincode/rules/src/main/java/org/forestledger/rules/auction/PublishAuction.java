// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.auction;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.calendar.NoticePeriod;
import org.forestledger.rules.calendar.WorkingDays;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.market.BiddingTerms;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.Listing;
import org.forestledger.rules.trade.ListingTerms;
import org.forestledger.rules.unit.Fen;

/**
 * The market announces the bidding for a listing (F-31, F-32); its lots are held from now on.
 *
 * <p>Start price is the listing's; deposit, step, ceiling and breaker come from the market rules.
 *
 * @param listingId the listing, for one-way bidding
 * @param slices the ranges, in order, that together are the listing
 * @param biddingEnds the end of bidding, not after the listing's
 * @param commitment what the market's seed for a lottery is hidden behind
 */
public record PublishAuction(String listingId, List<LotSlice> slices, Instant biddingEnds, String commitment)
        implements Command {
    private static final BigInteger CENTI_MU_PER_MU = BigInteger.valueOf(100);

    @Override
    public void decide(Work work) {
        Commitment.requireHash(commitment);
        Listing listing = work.get(Listing.KIND, listingId);
        Guards.requireOtherPerson(work.caller(), listing.openedBy());
        Refusal.unless(
                work.find(Auction.KIND, listingId).isEmpty(),
                RefusalCode.ALREADY_EXISTS,
                "kind",
                "auction",
                "id",
                listingId);
        ListingTerms terms = AuctionSteps.bidding(listing);
        AuctionSteps.requireGoesOn(listing);
        requireWhole(listing);
        String holdId = listingId + "/auction";
        Auction auction = new Auction(
                listingId,
                plan(work, listing, terms),
                holdId,
                commitment,
                work.caller().person(),
                Optional.empty(),
                List.of(),
                0,
                Auction.Status.ANNOUNCED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        // Nobody is the beneficiary yet: the lots are the seller's until the winner's trade takes them.
        Hold.create(
                work,
                holdId,
                listing.sellerAccount(),
                listing.sellerAccount(),
                slices,
                Optional.of(listingId),
                biddingEnds);
        work.answer(Auction.KIND, listingId, auction);
    }

    private void requireWhole(Listing listing) {
        TransferLots.requireSome(slices);
        long next = listing.range().from();
        for (LotSlice slice : slices) {
            Refusal.unless(
                    slice.batchId().equals(listing.batchId()) && slice.from() == next,
                    RefusalCode.RANGE_NOT_IN_LOT,
                    "listing",
                    listing.range(),
                    "range",
                    slice.range());
            next = slice.to() + 1;
        }
        Refusal.unless(
                next == listing.range().to() + 1,
                RefusalCode.RANGE_NOT_IN_LOT,
                "listing",
                listing.range(),
                "last",
                next - 1);
    }

    private Auction.Plan plan(Work work, Listing listing, ListingTerms terms) {
        BiddingTerms bidding = AuctionSteps.terms(work, listing);
        Fen start = listing.pricePerMu();
        Fen amount = Fen.of(start.toBigInteger()
                .multiply(BigInteger.valueOf(listing.range().count()))
                .divide(CENTI_MU_PER_MU));
        Fen increment = bidding.incrementOn(start);
        Refusal.unless(
                !increment.isZero(),
                RefusalCode.INCREMENT_TOO_SMALL,
                "startPerMuFen",
                start.fen(),
                "unitFen",
                bidding.incrementUnit().fen());
        NoticePeriod announcement = WorkingDays.of(work, terms.rules(work).region())
                .notice(work.tx().today(), bidding.announcementWorkingDays());
        LocalDate from = terms.disclosure()
                .map(NoticePeriod::earliestNext)
                .filter(shown -> shown.isAfter(announcement.earliestNext()))
                .orElse(announcement.earliestNext());
        Refusal.unless(
                biddingEnds.isAfter(from.atStartOfDay(Tx.ZONE).toInstant())
                        && !biddingEnds.isAfter(listing.expiresAt()),
                RefusalCode.INVALID_FIELD,
                "field",
                "biddingEnds",
                "biddingFrom",
                from,
                "listingEnds",
                listing.expiresAt());
        return new Auction.Plan(
                start,
                increment,
                bidding.ceilingOn(start),
                bidding.breakerOn(start),
                bidding.depositOn(amount),
                announcement,
                from,
                biddingEnds);
    }
}
