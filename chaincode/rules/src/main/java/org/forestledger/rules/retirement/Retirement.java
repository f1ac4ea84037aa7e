// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.retirement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.unit.Tonnes;

/**
 * Credits that their owner has given up for somebody's benefit (注销, F-64).
 *
 * @param retirementId the id
 * @param owner the owner's account
 * @param ranges the credits; {@code lotFrom} equals {@code from}, as they were cut out
 * @param amount how many tonnes
 * @param beneficiary for whom
 * @param purpose what for
 * @param reason why, in words
 * @param event the event that is made neutral; only for that purpose
 * @param status where it stands
 * @param requestedBy who requested it
 * @param decidedBy who confirmed or refused it
 * @param decidedAt when
 * @param refusedReason why it was refused
 */
public record Retirement(
        String retirementId,
        String owner,
        List<LotSlice> ranges,
        Tonnes amount,
        String beneficiary,
        Purpose purpose,
        String reason,
        Optional<EventOffset> event,
        Status status,
        String requestedBy,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> refusedReason) {
    /** Where retirements are kept. */
    public static final Kind<Retirement> KIND = new Kind<>("retirement", Retirement.class);

    public Retirement {
        ranges = List.copyOf(ranges);
    }

    /** What credits are retired for. */
    public enum Purpose {
        /** Of one's own will. */
        VOLUNTARY,
        /** To meet an obligation. */
        COMPLIANCE,
        /** To make an event neutral. */
        EVENT
    }

    /** Where a retirement stands. */
    public enum Status {
        /** The credits are bound; the registrar has not decided. */
        REQUESTED,
        /** The credits are used up for good. */
        CONFIRMED,
        /** The credits are free again. */
        REFUSED
    }

    /** What the lots of a retirement name as what binds them. */
    static String binding(String retirementId) {
        return KIND.key(retirementId);
    }

    /** The retirement as decided; its lots are retired for good, unless they are FROZEN, or free again. */
    Retirement decided(Work work, boolean confirmed, Optional<String> why) {
        if (confirmed) {
            work.get(Account.KIND, owner).requireNotFrozen(work);
        }
        for (LotSlice range : ranges) {
            Lot lot = Lot.at(work, range.batchId(), range.from());
            if (confirmed) {
                lot.requireNotFrozen(work);
            }
            Lot after = confirmed ? lot.bound(Lot.Status.RETIRED, binding(retirementId)) : lot.released();
            work.put(Lot.KIND, after.id(), after);
        }
        return new Retirement(
                retirementId,
                owner,
                ranges,
                amount,
                beneficiary,
                purpose,
                reason,
                event,
                confirmed ? Status.CONFIRMED : Status.REFUSED,
                requestedBy,
                Optional.of(work.caller().person()),
                Optional.of(work.tx().time()),
                why);
    }
}
