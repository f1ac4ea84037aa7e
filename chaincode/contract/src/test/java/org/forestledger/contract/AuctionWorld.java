// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.forestledger.cases.MarketFiles;
import org.forestledger.codec.Hashes;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonWriter;
import org.forestledger.rules.auction.Auction;
import org.forestledger.rules.auction.CloseAuction;
import org.forestledger.rules.auction.Deposit;
import org.forestledger.rules.auction.DrawLots;
import org.forestledger.rules.auction.PlaceBid;
import org.forestledger.rules.auction.PublishAuction;
import org.forestledger.rules.auction.RegisterBidder;
import org.forestledger.rules.auction.RevealSeed;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.market.BiddingTerms;
import org.forestledger.rules.market.MarketRules;
import org.forestledger.rules.trade.ListingTerms.Mode;
import org.forestledger.rules.unit.Decimal;
import org.forestledger.rules.unit.Fen;

/**
 * One auction on a test ledger: listing {@code l} of 10.00 mu of batch {@code b}, announced on Monday 2026-03-02 for seven
 * working days, so that bids are taken from 2026-03-12 to noon of 2026-03-16.
 */
final class AuctionWorld {
    static final String L = "l";
    static final Instant ENDS = Instant.parse("2026-03-16T04:00:00Z");

    /** The bidders; investor-b never registers by itself. */
    static final Map<String, Caller> BIDDERS =
            new TreeMap<>(Map.of("buyer-1", BUYER, "investor-a", INVESTOR_A, "investor-b", INVESTOR_B));

    final MarketWorld market = new MarketWorld();
    final TestLedger ledger = market.ledger;

    /** Rules as shipped, with another ceiling or breaker. */
    static MarketRules rules(Optional<Integer> ceilingBps, Optional<Integer> breakerBps, boolean unrevealedForfeits) {
        MarketRules shipped = MarketFiles.read("ceiling-bidding");
        BiddingTerms t = shipped.bidding().orElseThrow();
        BiddingTerms terms = new BiddingTerms(
                t.deposit(),
                t.depositUnit(),
                t.increment(),
                t.incrementUnit(),
                ceilingBps,
                breakerBps,
                t.announcementWorkingDays(),
                t.revealWorkingDays(),
                t.signWorkingDays(),
                t.payWorkingDays(),
                "state-assets-centre",
                unrevealedForfeits,
                t.clause());
        return MarketWorld.with(shipped, Optional.of(terms), false);
    }

    /** A listing for bidding, not announced yet. */
    AuctionWorld listed(MarketRules rules, String startPerMu) {
        market.founded().batch("b").under(rules);
        ledger.accept(
                COMPANY_CLERK,
                "listing:Open",
                market.listing(L, "b", startPerMu, Optional.of(MarketWorld.unappraised(Mode.ONE_WAY_BIDDING))));
        return this;
    }

    AuctionWorld published(MarketRules rules, String startPerMu) {
        listed(rules, startPerMu);
        ledger.accept(OPERATOR, "auction:Publish", publish());
        return this;
    }

    static PublishAuction publish() {
        return new PublishAuction(L, List.of(new LotSlice("b", 1, 1, 1_000)), ENDS, commitment("#office"));
    }

    static String seed(String account) {
        return "seed-of-" + account + "-" + "x".repeat(32);
    }

    /** As a bidder makes it: the SHA-256 of canonical JSON, written here without the rules' own record. */
    static String commitment(String account) {
        return Hashes.sha256(JsonWriter.write(new Json.Obj(Map.of(
                "auctionId", new Json.Str(L),
                "account", new Json.Str(account),
                "seed", new Json.Str(seed(account))))));
    }

    static RegisterBidder registration(String account) {
        return new RegisterBidder(L, account, commitment(account));
    }

    /** A bidder with a confirmed deposit. */
    void admitted(String... accounts) {
        for (String account : accounts) {
            ledger.accept(BIDDERS.get(account), "auction:Register", registration(account));
            market.paid(
                    "deposit-" + account,
                    depositId(account),
                    auction().plan().deposit().fen());
        }
    }

    static String depositId(String account) {
        return L + "/" + account;
    }

    Deposit deposit(String account) {
        return ledger.get(Deposit.KIND, depositId(account));
    }

    Auction auction() {
        return ledger.get(Auction.KIND, L);
    }

    void bidding() {
        market.on("2026-03-12");
    }

    static PlaceBid bid(String account, String perMu) {
        return new PlaceBid(L, account, Decimal.yuan("price", perMu));
    }

    void bids(String account, String perMu) {
        ledger.accept(BIDDERS.get(account), "auction:Bid", bid(account, perMu));
    }

    Auction closed() {
        if (ledger.now().isBefore(ENDS)) {
            ledger.at(ENDS);
        }
        return (Auction) ledger.accept(PROJECT_CLERK, "auction:Close", new CloseAuction(L));
    }

    void reveals(String account) {
        ledger.accept(BIDDERS.get(account), "auction:Reveal", new RevealSeed(L, account, seed(account)));
    }

    Auction drawn() {
        return (Auction) ledger.accept(OPERATOR, "auction:Draw", new DrawLots(L, seed("#office")));
    }

    static Fen wan(long wan) {
        return Fen.of(wan * 1_000_000);
    }
}
