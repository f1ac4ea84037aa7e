// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.title;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.Movement;

/**
 * Units that change hands without a sale (F-63).
 *
 * @param changeId the id
 * @param cause why
 * @param fromAccount the owner so far
 * @param toAccount who succeeds
 * @param slices the ranges of lots as they stand
 * @param reason the case, in words
 * @param proofs the papers
 * @param status where it stands
 * @param filedBy who filed it
 * @param decidedBy the registrar
 * @param decidedAt when
 * @param refusedReason why it was refused
 */
public record TitleChange(
        String changeId,
        TitleCause cause,
        String fromAccount,
        String toAccount,
        List<LotSlice> slices,
        String reason,
        List<Proof> proofs,
        Status status,
        String filedBy,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> refusedReason) {
    /** Where changes of title are kept. */
    public static final Kind<TitleChange> KIND = new Kind<>("titleChange", TitleChange.class);

    public TitleChange {
        slices = List.copyOf(slices);
        proofs = List.copyOf(proofs);
    }

    /** Where a change stands. */
    public enum Status {
        FILED,
        REGISTERED,
        REFUSED
    }

    /**
     * Gives the lots to the successor; refused where they are not free, as a transfer would be. A restricted owner does not
     * hinder it: it is not the owner who gives.
     */
    void register(Work work) {
        work.get(Account.KIND, fromAccount).requireNotFrozen(work);
        Account.mayReceive(work, toAccount);
        String origin = KIND.key(changeId);
        for (LotSlice slice : slices) {
            Batch.requireFreeTransfer(work, slice.batchId(), fromAccount);
            Lot lot = slice.take(work, fromAccount).ownedBy(work, toAccount, origin);
            work.put(Lot.KIND, lot.id(), lot);
        }
        work.create(Movement.KIND, origin, new Movement(origin, fromAccount, toAccount, slices));
    }

    TitleChange decided(Work work, boolean yes, Optional<String> why) {
        return new TitleChange(
                changeId,
                cause,
                fromAccount,
                toAccount,
                slices,
                reason,
                proofs,
                yes ? Status.REGISTERED : Status.REFUSED,
                filedBy,
                Optional.of(work.caller().person()),
                Optional.of(work.tx().time()),
                why);
    }
}
