// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.auction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.calendar.NoticePeriod;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * The one-way bidding of one listing (F-31). Bids come one after the other, so one entry carries the highest.
 *
 * @param auctionId the id: the listing's
 * @param plan what was announced
 * @param holdId the hold on the lots
 * @param officeCommitment what the market's seed is hidden behind
 * @param publishedBy who announced it
 * @param price the highest bid, fen per mu; absent before the first
 * @param leaders who has bid it: one, or several at the ceiling
 * @param bids how many bids were placed
 * @param status where it stands
 * @param revealUntil the last day on which candidates of a lottery reveal
 * @param drawUntil the last day on which the market draws
 * @param unrevealed the candidates that did not reveal in time
 * @param winner who has the deal
 * @param signUntil the last day on which the winner signs
 * @param tradeId the trade that the winner signed
 */
public record Auction(
        String auctionId,
        Plan plan,
        String holdId,
        String officeCommitment,
        String publishedBy,
        Optional<Fen> price,
        List<String> leaders,
        int bids,
        Status status,
        Optional<LocalDate> revealUntil,
        Optional<LocalDate> drawUntil,
        List<String> unrevealed,
        Optional<String> winner,
        Optional<LocalDate> signUntil,
        Optional<String> tradeId) {
    /** Where auctions are kept. */
    public static final Kind<Auction> KIND = new Kind<>("auction", Auction.class);

    public Auction {
        leaders = List.copyOf(leaders);
        unrevealed = List.copyOf(unrevealed);
    }

    /** Where an auction stands. */
    public enum Status {
        /** Announced; bids are taken from its first to its last moment. */
        ANNOUNCED,
        /** Several bid the ceiling: they reveal, the market draws. */
        LOTTERY,
        /** Somebody has the deal and is to sign. */
        DEAL,
        /** Signed: the rest is a trade. */
        SIGNED,
        /** Nobody has the deal. */
        FAILED
    }

    /**
     * What was announced; nothing of it changes.
     *
     * @param startPerMu the start price, fen per mu
     * @param incrementPerMu the least step, fen per mu
     * @param ceilingPerMu the ceiling, fen per mu
     * @param breakerPerMu the breaker price, fen per mu
     * @param deposit what each bidder pays before bidding, fen
     * @param announcement the time of announcement
     * @param biddingFrom the first day of bidding
     * @param biddingEnds its end
     */
    public record Plan(
            Fen startPerMu,
            Fen incrementPerMu,
            Optional<Fen> ceilingPerMu,
            Optional<Fen> breakerPerMu,
            Fen deposit,
            NoticePeriod announcement,
            LocalDate biddingFrom,
            Instant biddingEnds) {}

    /** Whether nothing more comes of it but a trade. */
    public boolean over() {
        return status == Status.SIGNED || status == Status.FAILED;
    }

    /** Refuses with WRONG_STATE unless it stands where it must. */
    void require(Status expected) {
        Refusal.unless(
                status == expected,
                RefusalCode.WRONG_STATE,
                "auction",
                auctionId,
                "status",
                status,
                "expected",
                expected);
    }

    /** The highest bid so far is this. */
    Auction bid(Fen highest, List<String> by) {
        return copy(Optional.of(highest), by, bids + 1, status, unrevealed);
    }

    Auction failed(List<String> silent) {
        return copy(price, leaders, bids, Status.FAILED, silent);
    }

    Auction lottery(LocalDate reveal, LocalDate draw) {
        return new Auction(
                auctionId,
                plan,
                holdId,
                officeCommitment,
                publishedBy,
                price,
                leaders,
                bids,
                Status.LOTTERY,
                Optional.of(reveal),
                Optional.of(draw),
                unrevealed,
                winner,
                signUntil,
                tradeId);
    }

    Auction deal(String who, LocalDate sign, List<String> silent) {
        return new Auction(
                auctionId,
                plan,
                holdId,
                officeCommitment,
                publishedBy,
                price,
                leaders,
                bids,
                Status.DEAL,
                revealUntil,
                drawUntil,
                silent,
                Optional.of(who),
                Optional.of(sign),
                tradeId);
    }

    Auction signed(String trade) {
        return new Auction(
                auctionId,
                plan,
                holdId,
                officeCommitment,
                publishedBy,
                price,
                leaders,
                bids,
                Status.SIGNED,
                revealUntil,
                drawUntil,
                unrevealed,
                winner,
                signUntil,
                Optional.of(trade));
    }

    private Auction copy(Optional<Fen> highest, List<String> by, int count, Status next, List<String> silent) {
        return new Auction(
                auctionId,
                plan,
                holdId,
                officeCommitment,
                publishedBy,
                highest,
                by,
                count,
                next,
                revealUntil,
                drawUntil,
                silent,
                winner,
                signUntil,
                tradeId);
    }
}
