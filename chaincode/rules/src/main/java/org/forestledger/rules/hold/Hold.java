// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.hold;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ticket.Subscription;

/**
 * The first phase of a transfer: lots are bound to one beneficiary until they are posted, given back or expired.
 *
 * @param holdId the id
 * @param owner the owner's account
 * @param beneficiary who gets the lots when the hold is posted
 * @param ranges the held ranges; {@code lotFrom} equals {@code from}, as they were cut out
 * @param tradeId the trade that it belongs to
 * @param expiresAt when anyone may expire it
 * @param locked whether money is recorded against it, so that it can only be posted
 * @param status where it stands
 * @param heldBy who made it
 */
public record Hold(
        String holdId,
        String owner,
        String beneficiary,
        List<LotSlice> ranges,
        Optional<String> tradeId,
        Instant expiresAt,
        boolean locked,
        Status status,
        String heldBy) {
    /** Where holds are kept. */
    public static final Kind<Hold> KIND = new Kind<>("hold", Hold.class);

    public Hold {
        ranges = List.copyOf(ranges);
    }

    /** Where a hold stands. */
    public enum Status {
        PENDING,
        POSTED,
        VOIDED,
        EXPIRED
    }

    /** Binds the ranges and stores the hold; tickets count for the beneficiary from now on (F-20). */
    public static Hold create(
            Work work,
            String holdId,
            String owner,
            String beneficiary,
            List<LotSlice> slices,
            Optional<String> tradeId,
            Instant expiresAt) {
        TransferLots.requireSome(slices);
        Refusal.unless(
                expiresAt.isAfter(work.tx().time()),
                RefusalCode.INVALID_FIELD,
                "field",
                "expiresAt",
                "value",
                expiresAt);
        for (LotSlice slice : slices) {
            Lot lot = slice.take(work, owner).bound(Lot.Status.HELD, holdId);
            work.put(Lot.KIND, lot.id(), lot);
            Subscription.promised(work, lot, beneficiary);
        }
        List<LotSlice> ranges = slices.stream()
                .map(s -> new LotSlice(s.batchId(), s.from(), s.from(), s.to()))
                .toList();
        Hold hold = new Hold(
                holdId,
                owner,
                beneficiary,
                ranges,
                tradeId,
                expiresAt,
                false,
                Status.PENDING,
                work.caller().person());
        work.create(KIND, holdId, hold);
        return hold;
    }

    /**
     * Gives the lots to the beneficiary; refused with WRONG_STATE unless pending, with FROZEN where they or their owner are
     * frozen and no money was recorded before.
     */
    public Hold post(Work work, String origin) {
        requirePending();
        if (!locked) {
            requireNotFrozen(work);
        }
        for (Lot lot : boundLots(work)) {
            Subscription.promiseEnded(work, lot, beneficiary);
            Lot moved = lot.ownedBy(work, beneficiary, origin);
            work.put(Lot.KIND, moved.id(), moved);
        }
        return store(work, with(Status.POSTED, locked));
    }

    /** Gives the lots back; refused with WRONG_STATE unless pending, with HOLD_LOCKED once money is recorded. */
    public Hold giveBack(Work work, Status next) {
        requirePending();
        Refusal.unless(!locked, RefusalCode.HOLD_LOCKED, "hold", holdId);
        for (Lot lot : boundLots(work)) {
            Subscription.promiseEnded(work, lot, beneficiary);
            Lot released = lot.released();
            work.put(Lot.KIND, released.id(), released);
        }
        return store(work, with(next, false));
    }

    /** Locks the hold, refused with FROZEN where a freeze came first, or unlocks it. */
    public Hold lock(Work work, boolean lock) {
        requirePending();
        if (lock) {
            requireNotFrozen(work);
        }
        return store(work, with(status, lock));
    }

    /** Locks the hold unless earlier money has locked it: a freeze after that money does not stop what is begun. */
    public void lockForMoney(Work work) {
        if (!locked) {
            lock(work, true);
        }
    }

    private void requireNotFrozen(Work work) {
        work.get(Account.KIND, owner).requireNotFrozen(work);
        boundLots(work).forEach(lot -> lot.requireNotFrozen(work));
    }

    void requirePending() {
        Refusal.unless(status == Status.PENDING, RefusalCode.WRONG_STATE, "hold", holdId, "status", status);
    }

    private List<Lot> boundLots(Work work) {
        return ranges.stream()
                .map(r -> Lot.at(work, r.batchId(), r.from()))
                .peek(lot -> Refusal.unless(
                        lot.boundBy().equals(Optional.of(holdId)), RefusalCode.LOT_NOT_AVAILABLE, "lot", lot.id()))
                .toList();
    }

    private Hold with(Status next, boolean lock) {
        return new Hold(holdId, owner, beneficiary, ranges, tradeId, expiresAt, lock, next, heldBy);
    }

    private static Hold store(Work work, Hold hold) {
        work.put(KIND, hold.holdId, hold);
        return hold;
    }
}
