// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import java.math.BigInteger;
import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Rounding;

/**
 * How one-way bidding goes: prices only rise (F-30 to F-33).
 *
 * @param deposit the deposit as a part of the start amount
 * @param depositUnit the deposit is cut down to whole ones of this, for example 10,000 yuan
 * @param increment the least step between two bids as a part of the start price
 * @param incrementUnit the step is cut down to whole ones of this
 * @param ceilingBps the ceiling price in 1/10,000 of the start price; bids at the ceiling are drawn between by lot
 * @param breakerBps the breaker price in 1/10,000 of the start price; who reaches it has the deal; never beside a ceiling
 * @param announcementWorkingDays how long an auction is announced before the first bid
 * @param revealWorkingDays how long candidates of a lottery may reveal, and then the office
 * @param signWorkingDays how long the winner may take to sign
 * @param payWorkingDays how long the winner may take to pay
 * @param forfeitAccount who gets a deposit that is forfeited
 * @param unrevealedForfeits whether a candidate who does not reveal loses the deposit
 * @param clause the source clause
 */
public record BiddingTerms(
        Bps deposit,
        Fen depositUnit,
        Bps increment,
        Fen incrementUnit,
        Optional<Integer> ceilingBps,
        Optional<Integer> breakerBps,
        int announcementWorkingDays,
        int revealWorkingDays,
        int signWorkingDays,
        int payWorkingDays,
        String forfeitAccount,
        boolean unrevealedForfeits,
        String clause) {
    private static final int MAX_BPS = 1_000_000;

    /** The deposit for a start amount, cut down to whole units. */
    public Fen depositOn(Fen start) {
        return cutDown(start, deposit, depositUnit);
    }

    /** The step for a start price, cut down to whole units. */
    public Fen incrementOn(Fen start) {
        return cutDown(start, increment, incrementUnit);
    }

    /** The ceiling for a start price, cut down to whole fen. */
    public Optional<Fen> ceilingOn(Fen start) {
        return ceilingBps.map(bps -> multiple(start, bps));
    }

    /** The breaker price for a start price: reached means at least this, so a part of a fen counts as one. */
    public Optional<Fen> breakerOn(Fen start) {
        return breakerBps.map(bps ->
                Fen.of(Rounding.CEILING.divide(start.toBigInteger().multiply(BigInteger.valueOf(bps)), whole())));
    }

    private static Fen cutDown(Fen start, Bps part, Fen unit) {
        BigInteger exact = start.toBigInteger().multiply(BigInteger.valueOf(part.bps()));
        BigInteger units = Rounding.FLOOR.divide(exact, whole().multiply(unit.toBigInteger()));
        return Fen.of(units.multiply(unit.toBigInteger()));
    }

    private static Fen multiple(Fen start, int bps) {
        return Fen.of(Rounding.FLOOR.divide(start.toBigInteger().multiply(BigInteger.valueOf(bps)), whole()));
    }

    private static BigInteger whole() {
        return BigInteger.valueOf(Bps.WHOLE);
    }

    void requireConsistent() {
        MarketRules.require("bidding.depositUnit", !depositUnit.isZero());
        MarketRules.require("bidding.incrementUnit", !incrementUnit.isZero());
        MarketRules.require("bidding.ceilingBps", inRange(ceilingBps));
        MarketRules.require(
                "bidding.breakerBps", inRange(breakerBps) && (ceilingBps.isEmpty() || breakerBps.isEmpty()));
        MarketRules.requireDays("bidding.announcementWorkingDays", announcementWorkingDays);
        MarketRules.requireDays("bidding.revealWorkingDays", revealWorkingDays);
        MarketRules.require("bidding.revealWorkingDays", revealWorkingDays >= 1);
        MarketRules.requireDays("bidding.signWorkingDays", signWorkingDays);
        MarketRules.requireDays("bidding.payWorkingDays", payWorkingDays);
        Work.requireId("document.bidding.forfeitAccount", forfeitAccount);
    }

    private static boolean inRange(Optional<Integer> bps) {
        return bps.map(b -> b > Bps.WHOLE && b <= MAX_BPS).orElse(true);
    }
}
