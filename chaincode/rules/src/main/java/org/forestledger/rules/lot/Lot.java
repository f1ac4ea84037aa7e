// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.lot;

import java.util.Optional;
import org.forestledger.rules.dividend.Entitlement;
import org.forestledger.rules.fraud.FraudMark;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.protection.FreezeQueue;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ticket.Subscription;

/**
 * One block of serial numbers of one batch with one owner in one state.
 *
 * <p>At every height the lots of a batch cover 1..N exactly once. A lot's key is its batch and first number, so taking a
 * range off a lot reads and writes only the lots that are named.
 *
 * @param batchId the batch
 * @param range the serial numbers
 * @param owner the owner's account
 * @param status what binds it
 * @param boundBy the hold, pledge or retirement that binds it
 * @param origin the request that gave it to its owner: the issue, trade or transfer
 * @param frozenBy the last freeze that was recorded on it, in force or over; it binds whatever the status is
 * @param dividendsTo how many of the batch's dividends are settled on it; only where the units bear dividends
 */
public record Lot(
        String batchId,
        SerialRange range,
        String owner,
        Status status,
        Optional<String> boundBy,
        String origin,
        Optional<String> frozenBy,
        Optional<Integer> dividendsTo) {
    /** Where lots are kept. */
    public static final Kind<Lot> KIND = new Kind<>("lot", Lot.class);

    private static final int SERIAL_DIGITS = 16;

    /** What binds a lot. */
    public enum Status {
        /** Free to move. */
        AVAILABLE,
        /** Held for a trade, a two-phase transfer or a retirement. */
        HELD,
        /** Pledged to a lender. */
        PLEDGED,
        /** The state's control shares, which never move (RZ-07). */
        CONTROL,
        /** Used for good, by the application that binds it (GZ-02). */
        USED,
        /** Void since the last day of its quota (GZ-23). */
        EXPIRED,
        /** Given up for degraded supplement land (GZ-29). */
        DEDUCTED,
        /** Taken back because the land lay idle (GZ-30). */
        CLAWED_BACK,
        /** Carbon credits that are used up for good (F-64). */
        RETIRED,
        /** Forest tickets handed in for good against their part of the felling (F-22). */
        REDEEMED,
        /** Void because its batch was obtained by fraud, or given up in place of such units (F-15). */
        VOIDED_FRAUD;

        /** Whether it has not come to its end, so that it is still worth something to its owner. */
        public boolean isLive() {
            return this == AVAILABLE || this == HELD || this == PLEDGED || this == CONTROL;
        }
    }

    /** A lot on which nothing was frozen, of units that bear no dividends. */
    public Lot(
            String batchId, SerialRange range, String owner, Status status, Optional<String> boundBy, String origin) {
        this(batchId, range, owner, status, boundBy, origin, Optional.empty(), Optional.empty());
    }

    /** The id of the lot that starts at a number: the digits are padded so that keys stand in serial order. */
    public static String idOf(String batchId, long from) {
        String digits = Long.toString(from);
        return batchId + "/" + "0".repeat(SERIAL_DIGITS - digits.length()) + digits;
    }

    /** This lot's id. */
    public String id() {
        return idOf(batchId, range.from());
    }

    /** The lot that starts at a number; refused with LOT_NOT_FOUND. */
    public static Lot at(Work work, String batchId, long from) {
        Work.requireId("batchId", batchId);
        new SerialRange(from, from);
        return work.find(KIND, idOf(batchId, from))
                .orElseThrow(() -> Refusal.of(RefusalCode.LOT_NOT_FOUND, "batch", batchId, "from", from)
                        .asException());
    }

    /** This lot with another range. */
    public Lot over(SerialRange other) {
        return new Lot(batchId, other, owner, status, boundBy, origin, frozenBy, dividendsTo);
    }

    /**
     * This lot with another owner, free: what was frozen was the old owner's. What was declared before stays with the old
     * owner: it is settled in the same transaction, and that is why there is no other way to another owner.
     */
    public Lot ownedBy(Work work, String account, String by) {
        Lot settled = Entitlement.settle(work, this);
        Subscription.moved(work, this, account);
        return new Lot(
                batchId, range, account, Status.AVAILABLE, Optional.empty(), by, Optional.empty(), settled.dividendsTo);
    }

    /** This lot with so many dividends settled. */
    public Lot dividendsSettledTo(int count) {
        return new Lot(batchId, range, owner, status, boundBy, origin, frozenBy, Optional.of(count));
    }

    /** This lot bound by a hold, pledge or retirement. */
    public Lot bound(Status next, String by) {
        return new Lot(batchId, range, owner, next, Optional.of(by), origin, frozenBy, dividendsTo);
    }

    /** This lot free of what bound it; a freeze stays. */
    public Lot released() {
        return new Lot(batchId, range, owner, Status.AVAILABLE, Optional.empty(), origin, frozenBy, dividendsTo);
    }

    /** This lot under one more freeze. */
    public Lot frozen(String freezeId) {
        return new Lot(batchId, range, owner, status, boundBy, origin, Optional.of(freezeId), dividendsTo);
    }

    /** Refuses with FROZEN where it is frozen now (F-61), with FRAUD_CASE_OPEN where its batch is stopped (CS-30). */
    public void requireNotFrozen(Work work) {
        FraudMark.requireNone(work, batchId);
        FreezeQueue.requireNotFrozen(work, frozenBy, KIND.key(id()));
    }

    /** Refuses with LOT_NOT_OWNED, UNITS_RETIRED, FRAUD_CASE_OPEN, FROZEN or LOT_NOT_AVAILABLE. */
    public void requireFree(Work work, String account) {
        Refusal.unless(
                owner.equals(account),
                RefusalCode.LOT_NOT_OWNED,
                "batch",
                batchId,
                "from",
                range.from(),
                "account",
                account);
        Refusal.unless(
                status != Status.RETIRED,
                RefusalCode.UNITS_RETIRED,
                "batch",
                batchId,
                "from",
                range.from(),
                "retiredBy",
                boundBy.orElse(""));
        requireNotFrozen(work);
        Refusal.unless(
                status == Status.AVAILABLE,
                RefusalCode.LOT_NOT_AVAILABLE,
                "batch",
                batchId,
                "from",
                range.from(),
                "status",
                status,
                "boundBy",
                boundBy.orElse(""));
    }
}
