// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.auction;

import java.time.LocalDate;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.trade.Listing;

/**
 * A candidate of a lottery reveals the seed that was hidden at the registration (F-33); who does not is left out.
 *
 * @param listingId the auction
 * @param bidderAccount the candidate
 * @param seed the seed
 */
public record RevealSeed(String listingId, String bidderAccount, String seed) implements Command {
    @Override
    public void decide(Work work) {
        Guards.requireAccount(work.caller(), bidderAccount);
        Auction auction = work.get(Auction.KIND, listingId);
        auction.require(Auction.Status.LOTTERY);
        // While the listing is stopped the days still run: so a candidate may reveal, and loses nothing by the stop.
        Refusal.unless(
                work.get(Listing.KIND, listingId).status() != Listing.Status.TERMINATED,
                RefusalCode.BIDDING_NOT_OPEN,
                "listing",
                listingId);
        Refusal.unless(
                auction.leaders().contains(bidderAccount),
                RefusalCode.NOT_A_CANDIDATE,
                "auction",
                listingId,
                "account",
                bidderAccount);
        LocalDate last = auction.revealUntil().orElseThrow();
        Refusal.unless(
                !work.tx().today().isAfter(last),
                RefusalCode.REVEAL_TIME_WRONG,
                "auction",
                listingId,
                "revealUntil",
                last);
        Deposit deposit = Deposit.of(work, auction, bidderAccount);
        Refusal.unless(
                deposit.seed().isEmpty(), RefusalCode.WRONG_STATE, "deposit", deposit.depositId(), "seed", "revealed");
        new Commitment(listingId, bidderAccount, seed).require(work, deposit.commitment());
        work.answer(Deposit.KIND, deposit.depositId(), deposit.revealed(seed));
    }
}
