// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.contract.AuctionWorld.*;
import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.forestledger.cases.CaseFiles;
import org.forestledger.cases.SettlementCase;
import org.forestledger.codec.Json;
import org.forestledger.rules.auction.Auction;
import org.forestledger.rules.auction.Bid;
import org.forestledger.rules.auction.CloseAuction;
import org.forestledger.rules.auction.Deposit;
import org.forestledger.rules.auction.DrawLots;
import org.forestledger.rules.auction.SettleDeposit;
import org.forestledger.rules.auction.SignDeal;
import org.forestledger.rules.disbursement.PayNextHop;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.market.BiddingTerms;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.money.Coin;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.ExpireTrade;
import org.forestledger.rules.trade.Listing;
import org.forestledger.rules.trade.ListingHalt;
import org.forestledger.rules.trade.TerminateListing;
import org.forestledger.rules.trade.Trade;
import org.forestledger.rules.trade.VoidTrade;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** Auctions from the announcement to the last deposit (F-31 to F-33). */
class AuctionTest {
    private static final MarketRules CEILING = rules(Optional.of(15_000), Optional.empty(), true);

    private final AuctionWorld world = new AuctionWorld();
    private final TestLedger ledger = world.ledger;

    private static SettlementCase exchangeCase(String id) {
        return CaseFiles.read("exchange").stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Deposit settled(String account) {
        return (Deposit) ledger.accept(TOWNSHIP_CLERK, "deposit:Settle", new SettleDeposit(depositId(account)));
    }

    @Test
    void winner_shouldGetTheLots_whenSignedAndPaid() {
        world.published(CEILING, "200000.00");
        assertThat(world.auction().plan().deposit()).isEqualTo(wan(40));
        assertThat(world.auction().plan().incrementPerMu()).isEqualTo(wan(1));
        assertThat(world.auction().plan().biddingFrom()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(world.market.lot("b", 1).status()).isEqualTo(Lot.Status.HELD);
        world.admitted("buyer-1", "investor-a");
        world.bidding();
        world.bids("buyer-1", "200000.00");
        world.bids("investor-a", "210000.00");
        world.bids("buyer-1", "220000.00");
        assertThat(world.closed().winner()).contains("buyer-1");
        assertThat(ledger.get(Listing.KIND, L).status()).isEqualTo(Listing.Status.CLOSED);

        assertThat(settled("investor-a").status()).isEqualTo(Deposit.Status.REFUNDABLE);
        ledger.accept(
                FINANCE_OFFICER,
                "payment:Pay",
                new PayNextHop(
                        "back", "deposit-investor-a:coin", "investor-a", wan(40), Optional.empty(), paper("v-back")));
        assertThat(world.market.coin("back:coin").status()).isEqualTo(Coin.Status.ARRIVED);

        Trade trade = (Trade) ledger.accept(BUYER, "auction:Sign", new SignDeal(L, "t"));
        assertThat(trade.gross()).isEqualTo(Decimal.yuan("gross", "2200000.00"));
        world.market.world.paid("t");
        world.market.world.settled("t");
        assertThat(world.market.lot("b", 1).owner()).isEqualTo("buyer-1");
        assertThat(settled("buyer-1").status()).isEqualTo(Deposit.Status.REFUNDABLE);
        assertThat(ledger.all(Bid.KIND)).hasSize(3);
        assertThat(world.market.partitionFaults()).isEmpty();
    }

    @Test
    void caseC2_shouldBeDrawnByLot_whenTwoBidTheCeiling() {
        SettlementCase c2 = exchangeCase("EX-C2");
        // Guangdong: start 30, ceiling 75 of 10,000 yuan per mu.
        world.published(rules(Optional.of(25_000), Optional.empty(), true), "300000.00");
        List<String> accounts = List.of("investor-b", "investor-a", "buyer-1");
        world.admitted("buyer-1", "investor-a", "investor-b");
        world.bidding();
        List<Long> bids = ((Json.Arr) c2.input().get("bids"))
                .items().stream().map(bid -> ((Json.Int) bid).value()).sorted().toList();
        for (int i = 0; i < bids.size(); i++) {
            world.bids(accounts.get(i), wan(bids.get(i)).toYuan());
        }
        Auction auction = world.closed();
        assertThat(new Json.Str(auction.status().name())).isEqualTo(c2.expect().get("outcome"));
        assertThat(new Json.Int(auction.leaders().size())).isEqualTo(c2.expect().get("candidates"));

        world.reveals("buyer-1");
        world.reveals("investor-a");
        Auction drawn = world.drawn();
        assertThat(drawn.status()).isEqualTo(Auction.Status.DEAL);
        assertThat(drawn.winner().orElseThrow()).isIn("buyer-1", "investor-a");
        assertThat(drawn.price()).contains(wan(75));
    }

    @Test
    void caseC3_shouldBeADealAtTheBreakerPrice_whenABidReachesIt() {
        SettlementCase c3 = exchangeCase("EX-C3");
        Map<String, String> in = c3.inputTexts();
        world.published(breakerBySmallSteps(), in.get("startLimit"));
        world.admitted("buyer-1");
        world.bidding();
        world.bids("buyer-1", in.get("bid"));
        assertThat(world.auction().status()).isEqualTo(Auction.Status.DEAL);
        assertThat(new Json.Str("BREAKER_" + world.auction().status().name()))
                .isEqualTo(c3.expect().get("outcome"));
        Fen price = world.auction().price().orElseThrow();
        assertThat(new Json.Str(price.toYuan())).isEqualTo(c3.expect().get("price"));
        assertThat(ledger.get(Listing.KIND, L).status()).isEqualTo(Listing.Status.CLOSED);
    }

    /** 5 % of 100,000 yuan are below one unit of 10,000 yuan, so the step is cut to 100 yuan here. */
    private static MarketRules breakerBySmallSteps() {
        MarketRules like = rules(Optional.empty(), Optional.of(20_000), true);
        BiddingTerms t = like.bidding().orElseThrow();
        BiddingTerms small = new BiddingTerms(
                t.deposit(),
                t.depositUnit(),
                t.increment(),
                Fen.of(10_000),
                t.ceilingBps(),
                t.breakerBps(),
                t.announcementWorkingDays(),
                t.revealWorkingDays(),
                t.signWorkingDays(),
                t.payWorkingDays(),
                t.forfeitAccount(),
                t.unrevealedForfeits(),
                t.clause());
        return MarketWorld.with(like, Optional.of(small), false);
    }

    @Test
    void breaker_shouldFixThePrice_whenABidGoesBeyondIt() {
        world.published(rules(Optional.empty(), Optional.of(20_000), true), "200000.00");
        world.admitted("buyer-1");
        world.bidding();
        world.bids("buyer-1", "500000.00");
        assertThat(world.auction().price()).contains(wan(40));
        assertThat(world.auction().winner()).contains("buyer-1");
    }

    @Test
    void silentCandidate_shouldBeLeftOutAndLoseTheDeposit_whenTheTimeToRevealIsOver() {
        atTheCeiling();
        world.reveals("buyer-1");
        assertThat(ledger.refuse(OPERATOR, "auction:Draw", new DrawLots(L, seed("#office"))))
                .isEqualTo(RefusalCode.REVEAL_TIME_WRONG);
        // Closed on Monday 16 March: two working days to reveal, two more to draw.
        assertThat(world.auction().revealUntil()).contains(LocalDate.of(2026, 3, 18));
        assertThat(world.auction().drawUntil()).contains(LocalDate.of(2026, 3, 20));
        world.market.on("2026-03-19");
        assertThat(world.drawn().winner()).contains("buyer-1");
        assertThat(settled("investor-a").status()).isEqualTo(Deposit.Status.FORFEITED);
        Coin forfeited = world.market.coin(depositId("investor-a") + ":forfeited");
        assertThat(forfeited.claimant()).isEqualTo("state-assets-centre");
        assertThat(forfeited.status()).isEqualTo(Coin.Status.PAYABLE);
        assertThat(forfeited.amount()).isEqualTo(wan(40));
    }

    @Test
    void auction_shouldFail_whenTheMarketDoesNotDrawInTime() {
        atTheCeiling();
        world.reveals("buyer-1");
        world.market.on("2026-03-20");
        assertThat(ledger.refuse(BUYER, "auction:Close", new CloseAuction(L))).isEqualTo(RefusalCode.BIDDING_RUNNING);
        world.market.on("2026-03-21");
        assertThat(world.closed().status()).isEqualTo(Auction.Status.FAILED);
        assertThat(settled("buyer-1").status()).isEqualTo(Deposit.Status.REFUNDABLE);
        assertThat(settled("investor-a").status()).isEqualTo(Deposit.Status.FORFEITED);
        assertThat(world.market.lot("b", 1).status()).isEqualTo(Lot.Status.AVAILABLE);
    }

    @Test
    void auction_shouldFail_whenNobodyRevealsOrNobodyBids() {
        atTheCeiling();
        world.market.on("2026-03-19");
        assertThat(world.drawn().status()).isEqualTo(Auction.Status.FAILED);
        AuctionWorld other = new AuctionWorld().published(CEILING, "200000.00");
        other.admitted("buyer-1");
        assertThat(other.closed().status()).isEqualTo(Auction.Status.FAILED);
        other.ledger.accept(BUYER, "deposit:Settle", new SettleDeposit(depositId("buyer-1")));
        assertThat(other.deposit("buyer-1").status()).isEqualTo(Deposit.Status.REFUNDABLE);
    }

    @Test
    void endedListing_shouldEndTheAuctionWithoutHarm_whenTheMarketTerminatesIt() {
        atTheCeiling();
        ledger.accept(
                GOVERNMENT_OFFICER,
                "listing:Terminate",
                new TerminateListing(L, ListingHalt.Reason.OWNERSHIP_DISPUTE, paper("dispute")));
        assertThat(world.closed().status()).isEqualTo(Auction.Status.FAILED);
        assertThat(settled("investor-a").status()).isEqualTo(Deposit.Status.REFUNDABLE);
        assertThat(ledger.get(Listing.KIND, L).status()).isEqualTo(Listing.Status.TERMINATED);
    }

    private void atTheCeiling() {
        world.published(CEILING, "200000.00");
        world.admitted("buyer-1", "investor-a");
        world.bidding();
        world.bids("buyer-1", "300000.00");
        world.bids("investor-a", "300000.00");
        assertThat(world.closed().status()).isEqualTo(Auction.Status.LOTTERY);
    }

    @Test
    void winner_shouldLoseTheDeposit_whenNotSignedInTime() {
        won();
        assertThat(ledger.refuse(BUYER, "deposit:Settle", new SettleDeposit(depositId("buyer-1"))))
                .isEqualTo(RefusalCode.DEPOSIT_STILL_BOUND);
        // Three working days from Monday 16 March.
        world.market.on("2026-03-20");
        assertThat(ledger.refuse(BUYER, "auction:Sign", new SignDeal(L, "t"))).isEqualTo(RefusalCode.SIGNING_OVER);
        assertThat(settled("buyer-1").status()).isEqualTo(Deposit.Status.FORFEITED);
        assertThat(world.auction().status()).isEqualTo(Auction.Status.FAILED);
        assertThat(world.market.lot("b", 1).status()).isEqualTo(Lot.Status.AVAILABLE);
    }

    @Test
    void winner_shouldLoseTheDeposit_whenNotPaidInTime() {
        won();
        Trade trade = (Trade) ledger.accept(BUYER, "auction:Sign", new SignDeal(L, "t"));
        assertThat(ledger.refuse(BUYER, "trade:Void", new VoidTrade("t"))).isEqualTo(RefusalCode.AUCTION_TRADE_BINDING);
        ledger.at(trade.expiresAt());
        assertThat(ledger.refuse(BUYER, "deposit:Settle", new SettleDeposit(depositId("buyer-1"))))
                .isEqualTo(RefusalCode.DEPOSIT_STILL_BOUND);
        ledger.accept(BUYER, "trade:Expire", new ExpireTrade("t"));
        assertThat(settled("buyer-1").status()).isEqualTo(Deposit.Status.FORFEITED);
        assertThat(world.market.partitionFaults()).isEmpty();
    }

    private void won() {
        world.published(CEILING, "200000.00");
        world.admitted("buyer-1");
        world.bidding();
        world.bids("buyer-1", "200000.00");
        world.closed();
    }

    /** Each of the two at the ceiling wins now and then, and the same seeds draw the same. */
    @Test
    void lottery_shouldDependOnTheSeedsOnly_whenItIsDrawnAgain() {
        atTheCeiling();
        world.reveals("buyer-1");
        world.reveals("investor-a");
        Map<String, String> before = ledger.snapshot();
        String winner = world.drawn().winner().orElseThrow();
        assertThat(before).isNotEqualTo(ledger.snapshot());
        AuctionWorld again = new AuctionWorld();
        again.published(CEILING, "200000.00");
        again.admitted("investor-a", "buyer-1");
        again.bidding();
        again.bids("investor-a", "300000.00");
        again.bids("buyer-1", "300000.00");
        again.closed();
        again.reveals("investor-a");
        again.reveals("buyer-1");
        assertThat(again.drawn().winner()).contains(winner);
    }

    /** Deposits are conserved however an auction ends. {@code -Dseed=} plays a run again. */
    @Test
    void auctions_shouldConserveDepositsAndLots_whenManyArePlayed() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        Set<Auction.Status> ends = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            AuctionWorld each = new AuctionWorld().published(CEILING, "200000.00");
            each.admitted("buyer-1", "investor-a", "investor-b");
            each.bidding();
            Map<String, Fen> highest = new TreeMap<>();
            for (int b = random.nextInt(8); b > 0; b--) {
                String account = List.copyOf(BIDDERS.keySet()).get(random.nextInt(3));
                Fen price = wan(20 + random.nextInt(12));
                if (each.ledger
                        .attempt(BIDDERS.get(account), "auction:Bid", bid(account, price.toYuan()))
                        .isEmpty()) {
                    highest.put(account, price);
                }
            }
            Auction auction = each.closed();
            assertThat(auction.price().map(Fen::fen))
                    .as("seed " + seed)
                    .isEqualTo(highest.values().stream().map(Fen::fen).max(Long::compare));
            if (auction.status() == Auction.Status.LOTTERY) {
                auction.leaders().stream().filter(a -> random.nextBoolean()).forEach(each::reveals);
                each.market.on("2026-03-19");
                auction = each.drawn();
            }
            ends.add(auction.status());
            if (auction.status() == Auction.Status.DEAL && random.nextBoolean()) {
                each.ledger.accept(BIDDERS.get(auction.winner().orElseThrow()), "auction:Sign", new SignDeal(L, "t"));
            }
            each.market.on("2026-04-15");
            each.ledger.attempt(BUYER, "trade:Expire", new ExpireTrade("t"));
            BIDDERS.keySet().forEach(a -> each.ledger.accept(BUYER, "deposit:Settle", new SettleDeposit(depositId(a))));
            assertThat(each.ledger.all(Coin.KIND).stream()
                            .filter(c -> c.status() == Coin.Status.PAYABLE)
                            .mapToLong(c -> c.amount().fen())
                            .sum())
                    .as("seed " + seed)
                    .isEqualTo(wan(120).fen());
            assertThat(each.market.partitionFaults()).as("seed " + seed).isEmpty();
            assertThat(each.market.lot("b", 1).status()).as("seed " + seed).isEqualTo(Lot.Status.AVAILABLE);
        }
        assertThat(ends).as("seed " + seed).contains(Auction.Status.DEAL);
    }
}
