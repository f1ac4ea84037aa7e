// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.lot;

import java.util.List;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ticket.Subscription;

/**
 * An owner gives ranges of free lots to another account, without money.
 *
 * <p>The first holder of an indicator cannot: what the city sells leaves only by a settled trade, or the split would be
 * by-passed (RZ-05, RZ-16).
 *
 * @param transferId the id of the transfer, for tracing
 * @param fromAccount the owner
 * @param toAccount the new owner
 * @param slices one to 200 ranges
 */
public record TransferLots(String transferId, String fromAccount, String toAccount, List<LotSlice> slices)
        implements Command {
    /** How many ranges one command may move. */
    public static final int MAX_SLICES = 200;

    @Override
    public void decide(Work work) {
        Work.requireId("transferId", transferId);
        Guards.requireAccount(work.caller(), fromAccount);
        Account.mayGive(work, fromAccount);
        Account.mayReceive(work, toAccount);
        Refusal.unless(!fromAccount.equals(toAccount), RefusalCode.INVALID_FIELD, "field", "toAccount");
        requireSome(slices);
        for (LotSlice slice : slices) {
            Batch.requireFreeTransfer(work, slice.batchId(), fromAccount);
            Lot lot = slice.take(work, fromAccount).ownedBy(work, toAccount, transferId);
            work.put(Lot.KIND, lot.id(), lot);
            Subscription.requireTaker(work, lot, toAccount);
        }
        Movement movement = new Movement(transferId, fromAccount, toAccount, slices);
        work.create(Movement.KIND, transferId, movement);
        work.answer(Movement.KIND, transferId, movement);
    }

    /** Refuses an empty or oversized list of ranges. */
    public static void requireSome(List<LotSlice> slices) {
        Refusal.unless(!slices.isEmpty(), RefusalCode.MISSING_FIELD, "field", "slices");
        Refusal.unless(slices.size() <= MAX_SLICES, RefusalCode.TOO_LONG, "field", "slices", "maxItems", MAX_SLICES);
    }
}
