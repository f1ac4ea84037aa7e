// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.codec.Hashes;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.auction.Auction;
import org.forestledger.rules.auction.CloseAuction;
import org.forestledger.rules.auction.Deposit;
import org.forestledger.rules.auction.DrawLots;
import org.forestledger.rules.auction.PlaceBid;
import org.forestledger.rules.auction.PublishAuction;
import org.forestledger.rules.auction.RegisterBidder;
import org.forestledger.rules.auction.RevealSeed;
import org.forestledger.rules.auction.SettleDeposit;
import org.forestledger.rules.auction.SignDeal;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.protection.CreditRecord;
import org.forestledger.rules.trade.Listing;
import org.forestledger.rules.trade.ListingTerms;
import org.forestledger.rules.trade.Trade;
import org.forestledger.rules.unit.Fen;

/** One-way bidding from the announcement to the last deposit. */
final class AuctionMoves {
    private static final Role[] MARKET = {Role.MARKET_OPERATOR, Role.REGISTRAR};
    private static final Role[] BIDDERS = {Role.BUYER, Role.INVESTOR};
    private static final List<String> ACCOUNTS = List.of("buyer-1", "buyer-2", "investor-a", "investor-b");

    private AuctionMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("auction:Publish", AuctionMoves::publish);
        moves.put("auction:Register", AuctionMoves::register);
        moves.put("auction:Bid", AuctionMoves::bid);
        moves.put("auction:Close", AuctionMoves::close);
        moves.put("auction:Reveal", AuctionMoves::reveal);
        moves.put("auction:Draw", AuctionMoves::draw);
        moves.put("auction:Sign", AuctionMoves::sign);
        moves.put("deposit:Settle", AuctionMoves::settle);
    }

    /** What a seed is hidden behind, as bidders make it. */
    private record Hidden(String auctionId, String account, String seed) {
        static String of(String auctionId, String account) {
            return Hashes.sha256(RecordCodec.write(new Hidden(auctionId, account, seedOf(auctionId, account))));
        }

        static String seedOf(String auctionId, String account) {
            return Hashes.sha256(auctionId + "/" + account);
        }
    }

    private static Intent publish(Scene scene) {
        Listing listing = scene.one(
                Listing.KIND,
                l -> l.status() == Listing.Status.OPEN
                        && l.terms().map(ListingTerms::mode).equals(Optional.of(ListingTerms.Mode.ONE_WAY_BIDDING))
                        && l.expiresAt().isAfter(tomorrow(scene))
                        && scene.find(Auction.KIND, l.listingId()).isEmpty()
                        && scene.all(Auction.KIND).noneMatch(a -> takesBids(scene, a))
                        && !lots(scene, l).isEmpty());
        Instant first = tomorrow(scene).plus(Duration.ofHours(1));
        Instant ends = first.plus(Duration.ofHours(scene.between(16, 30)));
        return new Intent(
                scene.somebody(member -> !member.id().equals(listing.openedBy()), MARKET),
                "auction:Publish",
                new PublishAuction(
                        listing.listingId(),
                        lots(scene, listing),
                        ends.isAfter(listing.expiresAt()) ? listing.expiresAt() : ends,
                        Hidden.of(listing.listingId(), "#office")));
    }

    /** Whether it still does; a city has one such auction at a time, so that its bidders meet. */
    private static boolean takesBids(Scene scene, Auction auction) {
        return auction.status() == Auction.Status.ANNOUNCED
                && !scene.isOver(auction.plan().biddingEnds());
    }

    private static Instant tomorrow(Scene scene) {
        return scene.today().plusDays(1).atStartOfDay(Tx.ZONE).toInstant();
    }

    /** The free lots that together are the listing; empty where some are bound or sold. */
    private static List<LotSlice> lots(Scene scene, Listing listing) {
        List<Lot> free = scene.all(Lot.KIND)
                .filter(l -> l.batchId().equals(listing.batchId())
                        && l.owner().equals(listing.sellerAccount())
                        && l.status() == Lot.Status.AVAILABLE
                        && l.range().to() >= listing.range().from()
                        && l.range().from() <= listing.range().to())
                .toList();
        List<LotSlice> slices = free.stream()
                .map(l -> new LotSlice(
                        l.batchId(),
                        l.range().from(),
                        Math.max(l.range().from(), listing.range().from()),
                        Math.min(l.range().to(), listing.range().to())))
                .toList();
        long count = slices.stream().mapToLong(s -> s.range().count()).sum();
        return count == listing.range().count() ? slices : List.of();
    }

    private static Intent register(Scene scene) {
        Auction auction = scene.one(Auction.KIND, a -> takesBids(scene, a));
        List<String> absent = ACCOUNTS.stream()
                .map(scene::account)
                .filter(a -> scene.careless()
                        || mayBuy(scene, a)
                                && scene.find(Deposit.KIND, auction.auctionId() + "/" + a)
                                        .isEmpty())
                .toList();
        String bidder = scene.any(absent);
        return new Intent(
                scene.actingFor(bidder, BIDDERS),
                "auction:Register",
                new RegisterBidder(auction.auctionId(), bidder, Hidden.of(auction.auctionId(), bidder)));
    }

    /** Whether the account takes part in trade and its subject is not listed today. */
    private static boolean mayBuy(Scene scene, String accountId) {
        return scene.find(Account.KIND, accountId)
                .filter(a -> a.status() == Account.Status.ACTIVE || a.status() == Account.Status.RESTRICTED)
                .filter(a -> scene.find(CreditRecord.KIND, a.subjectCode())
                        .filter(CreditRecord::listed)
                        .filter(record -> !isAfter(scene, record.until()))
                        .isEmpty())
                .isPresent();
    }

    private static List<Deposit> paid(Scene scene, Auction auction) {
        return scene.all(Deposit.KIND)
                .filter(d -> d.auctionId().equals(auction.auctionId())
                        && (scene.careless() || d.status() == Deposit.Status.PAID && mayBuy(scene, d.bidderAccount())))
                .toList();
    }

    private static Intent bid(Scene scene) {
        Auction auction = scene.one(
                Auction.KIND,
                a -> takesBids(scene, a)
                        && !scene.today().isBefore(a.plan().biddingFrom())
                        && paid(scene, a).stream().anyMatch(d -> !a.leaders().contains(d.bidderAccount())));
        String bidder = scene.any(paid(scene, auction).stream()
                        .filter(d -> scene.careless() || !auction.leaders().contains(d.bidderAccount()))
                        .toList())
                .bidderAccount();
        Fen next = auction.price()
                .map(price -> price.plus(auction.plan().incrementPerMu()))
                .orElse(auction.plan().startPerMu());
        Fen price = auction.plan()
                .ceilingPerMu()
                .filter(most -> scene.chance(85) || most.compareTo(next) < 0)
                .orElse(next);
        return new Intent(
                scene.actingFor(bidder, BIDDERS),
                "auction:Bid",
                new PlaceBid(
                        auction.auctionId(),
                        bidder,
                        scene.careless() && scene.chance(30) ? Fen.of(price.fen() - 1) : price));
    }

    private static Intent close(Scene scene) {
        Auction auction = scene.one(Auction.KIND, a -> mayClose(scene, a));
        return new Intent(
                scene.somebody(Role.MARKET_OPERATOR, Role.TOWNSHIP_CLERK, Role.BUYER),
                "auction:Close",
                new CloseAuction(auction.auctionId()));
    }

    private static boolean mayClose(Scene scene, Auction auction) {
        return switch (auction.status()) {
            case ANNOUNCED -> scene.isOver(auction.plan().biddingEnds());
            case LOTTERY -> isAfter(scene, auction.drawUntil());
            case DEAL, SIGNED, FAILED -> false;
        };
    }

    private static boolean isAfter(Scene scene, Optional<LocalDate> last) {
        return last.map(scene.today()::isAfter).orElse(false);
    }

    private static List<String> silent(Scene scene, Auction auction) {
        return auction.leaders().stream()
                .filter(a -> scene.find(Deposit.KIND, auction.auctionId() + "/" + a)
                        .flatMap(Deposit::seed)
                        .isEmpty())
                .toList();
    }

    private static Intent reveal(Scene scene) {
        Auction auction = scene.one(
                Auction.KIND,
                a -> a.status() == Auction.Status.LOTTERY
                        && !isAfter(scene, a.revealUntil())
                        && !silent(scene, a).isEmpty());
        String candidate = scene.any(scene.careless() ? auction.leaders() : silent(scene, auction));
        return new Intent(
                scene.actingFor(candidate, BIDDERS),
                "auction:Reveal",
                new RevealSeed(auction.auctionId(), candidate, Hidden.seedOf(auction.auctionId(), candidate)));
    }

    private static Intent draw(Scene scene) {
        Auction auction = scene.one(
                Auction.KIND,
                a -> a.status() == Auction.Status.LOTTERY
                        && (silent(scene, a).isEmpty() || isAfter(scene, a.revealUntil()))
                        && !isAfter(scene, a.drawUntil()));
        return new Intent(
                scene.somebody(MARKET),
                "auction:Draw",
                new DrawLots(auction.auctionId(), Hidden.seedOf(auction.auctionId(), "#office")));
    }

    private static Intent sign(Scene scene) {
        Auction auction = scene.one(
                Auction.KIND,
                a -> a.status() == Auction.Status.DEAL
                        && !isAfter(scene, a.signUntil())
                        && mayBuy(scene, a.winner().orElseThrow()));
        String winner = auction.winner().orElse(scene.account("buyer-1"));
        return new Intent(
                scene.actingFor(winner, BIDDERS),
                "auction:Sign",
                new SignDeal(auction.auctionId(), scene.fresh("trade")));
    }

    private static Intent settle(Scene scene) {
        Deposit deposit = scene.one(Deposit.KIND, d -> mayBeSettled(scene, d));
        return new Intent(
                scene.somebody(Role.FINANCE_CLERK, Role.INVESTOR, Role.COMPANY_CLERK),
                "deposit:Settle",
                new SettleDeposit(deposit.depositId()));
    }

    private static boolean mayBeSettled(Scene scene, Deposit deposit) {
        if (deposit.status() != Deposit.Status.PAID) {
            return false;
        }
        Auction auction = scene.find(Auction.KIND, deposit.auctionId()).orElseThrow();
        if (!auction.over() && auction.status() != Auction.Status.DEAL) {
            return false;
        }
        if (!auction.winner().equals(Optional.of(deposit.bidderAccount()))) {
            return true;
        }
        return auction.tradeId()
                .flatMap(id -> scene.find(Trade.KIND, id))
                .map(trade -> trade.status() != Trade.Status.HELD)
                .orElseGet(() -> isAfter(scene, auction.signUntil()));
    }
}
