// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.auction;

import java.util.regex.Pattern;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * What a lottery's seed is hidden behind: the SHA-256 of this record's canonical form. Auction and account stand in it, so
 * nobody can hand in another one's commitment as the own.
 *
 * @param auctionId the auction
 * @param account the bidder's account, or {@value #OFFICE} for the market
 * @param seed 32 to 128 characters that only its maker knows
 */
record Commitment(String auctionId, String account, String seed) {
    /** Stands for the market; no account can have this name. */
    static final String OFFICE = "#office";

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int SEED_LEAST = 32;
    private static final int SEED_MOST = 128;

    /** Refuses with INVALID_FIELD a text that no hash can be. */
    static void requireHash(String hash) {
        Refusal.unless(
                SHA_256.matcher(hash).matches(),
                RefusalCode.INVALID_FIELD,
                "field",
                "commitment",
                "expected",
                "64 hex digits in lower case");
    }

    /** Refuses with INVALID_FIELD or COMMITMENT_MISMATCH unless the seed is what was committed to. */
    void require(Work work, String committed) {
        Refusal.unless(
                seed.length() >= SEED_LEAST && seed.length() <= SEED_MOST,
                RefusalCode.INVALID_FIELD,
                "field",
                "seed",
                "expected",
                SEED_LEAST + " to " + SEED_MOST + " characters");
        Refusal.unless(
                work.tx().digest().apply(this).equals(committed),
                RefusalCode.COMMITMENT_MISMATCH,
                "auction",
                auctionId,
                "account",
                account);
    }
}
