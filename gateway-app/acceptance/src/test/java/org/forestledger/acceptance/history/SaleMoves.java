// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.auction.Deposit;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.deal.Deal;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.SerialRange;
import org.forestledger.rules.mandate.Mandate;
import org.forestledger.rules.money.DecideReceipt;
import org.forestledger.rules.money.Owed;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.money.RegisterReceipt;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.trade.CloseListing;
import org.forestledger.rules.trade.ExpireTrade;
import org.forestledger.rules.trade.Listing;
import org.forestledger.rules.trade.ListingTerms;
import org.forestledger.rules.trade.MarketRequest;
import org.forestledger.rules.trade.OpenListing;
import org.forestledger.rules.trade.PlaceOffer;
import org.forestledger.rules.trade.Trade;
import org.forestledger.rules.trade.VoidTrade;
import org.forestledger.rules.unit.Fen;

/** Listings, offers and what the buyer pays. */
final class SaleMoves {
    private SaleMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("listing:Open", SaleMoves::open);
        moves.put("listing:Close", SaleMoves::close);
        moves.put("trade:Offer", SaleMoves::offer);
        moves.put("trade:Void", SaleMoves::giveUp);
        moves.put("trade:Expire", SaleMoves::expire);
        moves.put("receipt:Register", SaleMoves::register);
        moves.put("receipt:Decide", SaleMoves::decide);
    }

    private static Intent open(Scene scene) {
        Batch batch = scene.one(
                Batch.KIND,
                b -> b.status() == Batch.Status.ISSUED
                        && b.asset().isIndicator()
                        && MarketMoves.mayBeListed(scene, b)
                        && (b.origin() == Project.Origin.NEW
                                || scene.all(Deal.KIND).anyMatch(d -> complete(d, b.batchId()))));
        List<String> deals = scene.all(Deal.KIND)
                .filter(d -> complete(d, batch.batchId()))
                .map(Deal::dealId)
                .toList();
        Mandate mandate = scene.one(
                Mandate.KIND,
                m -> m.status() == Mandate.Status.ACTIVE
                        && m.validTo().map(last -> !scene.today().isAfter(last)).orElse(true));
        Optional<MarketRequest> request = MarketMoves.requestFor(scene, batch);
        boolean bidding =
                request.map(r -> r.mode() == ListingTerms.Mode.ONE_WAY_BIDDING).orElse(false);
        long from = scene.chance(70) ? 1 : scene.between(1, batch.totalUnits() / 2);
        SerialRange range = bidding ? freePart(scene, batch) : new SerialRange(from, batch.totalUnits());
        return new Intent(
                scene.actingFor(batch.titleHolder(), Role.COMPANY_CLERK, Role.COMPANY_OFFICER),
                "listing:Open",
                new OpenListing(
                        scene.fresh("listing"),
                        batch.batchId(),
                        range,
                        Fen.of(scene.between(ProjectMoves.BUYOUT_MAX - 100_000, 6_000_000)),
                        mandate.mandateId(),
                        deals.isEmpty() ? Optional.empty() : Optional.of(scene.any(deals)),
                        scene.later(bidding ? Duration.ofDays(3) : Duration.ofHours(6), Duration.ofDays(4)),
                        request));
    }

    /** Only what is free can be put to auction, and a part of it, or nothing would be left for other sales. */
    private static SerialRange freePart(Scene scene, Batch batch) {
        SerialRange free = scene.one(
                        Lot.KIND,
                        l -> l.batchId().equals(batch.batchId())
                                && l.owner().equals(batch.titleHolder())
                                && l.status() == Lot.Status.AVAILABLE)
                .range();
        return new SerialRange(free.from(), Math.min(free.to(), free.from() + scene.between(100, 3_000)));
    }

    private static boolean complete(Deal deal, String batchId) {
        return deal.batchId().equals(batchId)
                && deal.approved()
                && deal.thirdPartyPremiumBps().isPresent();
    }

    private static Intent close(Scene scene) {
        // The last open listing stays, or nothing could be sold for a while.
        boolean spare = scene.all(Listing.KIND)
                        .filter(l -> l.status() == Listing.Status.OPEN)
                        .count()
                > 1;
        Listing listing = scene.one(Listing.KIND, l -> spare && l.status() == Listing.Status.OPEN);
        return new Intent(
                scene.actingFor(listing.sellerAccount(), Role.COMPANY_CLERK, Role.COMPANY_OFFICER),
                "listing:Close",
                new CloseListing(listing.listingId()));
    }

    private static Intent offer(Scene scene) {
        Listing listing = scene.one(Listing.KIND, l -> MarketMoves.takesOffers(scene, l));
        Lot lot = scene.one(
                Lot.KIND,
                l -> l.batchId().equals(listing.batchId())
                        && l.owner().equals(listing.sellerAccount())
                        && l.status() == Lot.Status.AVAILABLE
                        && l.range().to() >= listing.range().from());
        long first = Math.max(lot.range().from(), listing.range().from());
        long from = scene.chance(50)
                ? first
                : scene.between(first, Math.max(first, lot.range().to()));
        long to = scene.chance(15)
                ? Math.max(from, lot.range().to())
                : Math.max(from, Math.min(lot.range().to(), from + scene.between(1, 8_000)));
        String buyer = scene.account(scene.any(List.of("buyer-1", "buyer-2", "investor-a")));
        return new Intent(
                scene.actingFor(buyer, Role.BUYER, Role.INVESTOR),
                "trade:Offer",
                new PlaceOffer(
                        scene.fresh("trade"),
                        listing.listingId(),
                        buyer,
                        List.of(new LotSlice(lot.batchId(), lot.range().from(), from, to)),
                        scene.later(Duration.ofHours(1), Duration.ofHours(30)),
                        listing.terms().filter(ListingTerms::byInstalments).isPresent()
                                ? InstalmentMoves.asked(
                                        scene, listing.pricePerMu().fen() * (to - from + 1) / 100)
                                : Optional.empty()));
    }

    private static Intent giveUp(Scene scene) {
        Trade trade = scene.one(
                Trade.KIND,
                t -> t.status() == Trade.Status.HELD && t.receiptId().isEmpty());
        String account = scene.chance(50) ? trade.buyerAccount() : trade.sellerAccount();
        return new Intent(
                scene.actingFor(account, Role.BUYER, Role.INVESTOR, Role.COMPANY_CLERK),
                "trade:Void",
                new VoidTrade(trade.tradeId()));
    }

    private static Intent expire(Scene scene) {
        Trade trade = scene.one(
                Trade.KIND,
                t -> t.status() == Trade.Status.HELD
                        && t.receiptId().isEmpty()
                        && scene.find(Hold.KIND, t.holdId())
                                .map(h -> scene.isOver(h.expiresAt()))
                                .orElse(false));
        return new Intent(
                scene.somebody(Role.MARKET_OPERATOR, Role.TOWNSHIP_CLERK, Role.PROJECT_CLERK),
                "trade:Expire",
                new ExpireTrade(trade.tradeId()));
    }

    private static Intent register(Scene scene) {
        List<Map.Entry<String, Owed>> others = MarketMoves.payables(scene);
        if (!others.isEmpty() && scene.chance(60)) {
            Map.Entry<String, Owed> other = scene.any(others);
            return receipt(scene, other.getKey(), InstalmentMoves.part(scene, other.getKey(), other.getValue()));
        }
        Trade trade = scene.one(
                Trade.KIND,
                t -> t.status() == Trade.Status.HELD && t.receiptId().isEmpty());
        return receipt(scene, trade.tradeId(), InstalmentMoves.part(scene, trade.tradeId(), trade));
    }

    private static Intent receipt(Scene scene, String pays, Fen due) {
        return new Intent(
                scene.actingFor(scene.account("fiscal"), Role.FINANCE_CLERK, Role.FINANCE_OFFICER),
                "receipt:Register",
                new RegisterReceipt(
                        scene.fresh("receipt"),
                        pays,
                        due,
                        scene.account("fiscal"),
                        scene.paper(),
                        scene.today().minusDays(scene.between(0, 3))));
    }

    private static Intent decide(Scene scene) {
        // An auction does not wait for its deposits.
        boolean first = scene.chance(60) && scene.all(Receipt.KIND).anyMatch(r -> ofDeposit(scene, r));
        Receipt receipt = scene.one(
                Receipt.KIND, r -> r.status() == Receipt.Status.REGISTERED && (!first || ofDeposit(scene, r)));
        return new Intent(
                scene.somebody(member -> !member.id().equals(receipt.registeredBy()), Role.FINANCE_OFFICER),
                "receipt:Decide",
                new DecideReceipt(receipt.receiptId(), scene.chance(85)));
    }

    private static boolean ofDeposit(Scene scene, Receipt receipt) {
        return receipt.status() == Receipt.Status.REGISTERED
                && scene.find(Deposit.KIND, receipt.tradeId()).isPresent();
    }
}
