// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import org.forestledger.rules.equity.SharePledge;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.money.Coin;

/**
 * One entry that is still on an account.
 *
 * @param leftoverKind what it is
 * @param entryId its id
 */
public record Leftover(LeftoverKind leftoverKind, String entryId) {
    /** What can be left on an account. */
    public enum LeftoverKind {
        /** Units that have not come to their end. */
        LOT,
        /** Money that lies there or is due to it. */
        COIN,
        /** A pending hold that it has made or benefits from. */
        HOLD,
        /** A registered pledge that it has given or taken. */
        PLEDGE
    }

    /** Whether the entry is on the account now; refused with NOT_FOUND where there is no such entry. */
    boolean isOn(Work work, String account) {
        return switch (leftoverKind) {
            case LOT -> {
                Lot lot = work.get(Lot.KIND, entryId);
                yield lot.owner().equals(account) && lot.status().isLive();
            }
            case COIN -> {
                Coin coin = work.get(Coin.KIND, entryId);
                yield coin.status() != Coin.Status.SPENT
                        && !coin.amount().isZero()
                        && (coin.holder().equals(account) || coin.claimant().equals(account));
            }
            case HOLD -> {
                Hold hold = work.get(Hold.KIND, entryId);
                yield hold.status() == Hold.Status.PENDING
                        && (hold.owner().equals(account) || hold.beneficiary().equals(account));
            }
            case PLEDGE -> {
                SharePledge pledge = work.get(SharePledge.KIND, entryId);
                yield pledge.status() == SharePledge.Status.REGISTERED
                        && (pledge.holder().equals(account) || pledge.lender().equals(account));
            }
        };
    }
}
