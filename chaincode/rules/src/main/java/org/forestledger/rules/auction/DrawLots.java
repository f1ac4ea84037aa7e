// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.auction;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.Listing;

/**
 * The market reveals its own seed last, and with it the lot is drawn (F-33): the hash of all revealed seeds picks one of the
 * candidates, in the order of their accounts. Anybody can draw again.
 *
 * @param listingId the auction
 * @param seed the market's seed
 */
public record DrawLots(String listingId, String seed) implements Command {
    private static final int HEX = 16;

    /**
     * What is hashed.
     *
     * @param auctionId the auction
     * @param officeSeed the market's seed
     * @param seeds the candidates' seeds by account
     */
    record Urn(String auctionId, String officeSeed, Map<String, String> seeds) {
        Urn {
            seeds = Collections.unmodifiableMap(new TreeMap<>(seeds));
        }
    }

    @Override
    public void decide(Work work) {
        Auction auction = work.get(Auction.KIND, listingId);
        auction.require(Auction.Status.LOTTERY);
        Listing listing = work.get(Listing.KIND, listingId);
        AuctionSteps.requireGoesOn(listing);
        List<String> silent = AuctionSteps.unrevealed(work, auction);
        LocalDate today = work.tx().today();
        boolean allSaid =
                silent.isEmpty() || today.isAfter(auction.revealUntil().orElseThrow());
        Refusal.unless(
                allSaid && !today.isAfter(auction.drawUntil().orElseThrow()),
                RefusalCode.REVEAL_TIME_WRONG,
                "auction",
                listingId,
                "revealUntil",
                auction.revealUntil().orElseThrow(),
                "drawUntil",
                auction.drawUntil().orElseThrow(),
                "unrevealed",
                silent);
        new Commitment(listingId, Commitment.OFFICE, seed).require(work, auction.officeCommitment());
        Map<String, String> seeds = new TreeMap<>();
        auction.leaders().stream().filter(account -> !silent.contains(account)).forEach(account -> {
            seeds.put(account, Deposit.of(work, auction, account).seed().orElseThrow());
        });
        work.answer(
                Auction.KIND,
                listingId,
                seeds.isEmpty()
                        ? AuctionSteps.fail(work, listing, auction, silent)
                        : AuctionSteps.deal(work, listing, auction, drawn(work, seeds), silent));
    }

    private String drawn(Work work, Map<String, String> seeds) {
        String hash = work.tx().digest().apply(new Urn(listingId, seed, seeds));
        int place =
                new BigInteger(hash, HEX).mod(BigInteger.valueOf(seeds.size())).intValueExact();
        return List.copyOf(seeds.keySet()).get(place);
    }
}
