// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.title;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Who succeeds to units files the papers for the registrar's review (非交易过户, F-63). Nothing is bound by it: nobody can stop
 * another's units by filing.
 *
 * <p>For tickets, credits, and indicators that have left their first holder; shares and quotas have rules of their own:
 * SALE_NEEDS_TRADE.
 *
 * @param changeId the id of the new entry
 * @param cause why the units change hands
 * @param fromAccount the owner so far
 * @param toAccount the successor's account, for which the caller acts
 * @param slices ranges of the owner's lots, 1 to 200
 * @param reason the case, in words, 1 to 1,000 characters
 * @param proofs the papers, at most 50; those that the cause needs must be there: PROOF_MISSING
 */
public record FileTitleChange(
        String changeId,
        TitleCause cause,
        String fromAccount,
        String toAccount,
        List<LotSlice> slices,
        String reason,
        List<Proof> proofs)
        implements Command {
    private static final int MAX_REASON = 1_000;
    private static final int MAX_PROOFS = 50;

    @Override
    public void decide(Work work) {
        Work.requireId("changeId", changeId);
        Refusal.unless(!reason.isBlank(), RefusalCode.MISSING_FIELD, "field", "reason");
        Refusal.unless(reason.length() <= MAX_REASON, RefusalCode.TOO_LONG, "field", "reason");
        Refusal.unless(proofs.size() <= MAX_PROOFS, RefusalCode.TOO_LONG, "field", "proofs", "maxItems", MAX_PROOFS);
        TransferLots.requireSome(slices);
        Guards.requireAccount(work.caller(), toAccount);
        Account.mayReceive(work, toAccount);
        Refusal.unless(!toAccount.equals(fromAccount), RefusalCode.INVALID_FIELD, "field", "fromAccount");
        work.get(Account.KIND, fromAccount);
        List<Proof.ProofKind> missing = cause.missing(proofs);
        Refusal.unless(missing.isEmpty(), RefusalCode.PROOF_MISSING, "cause", cause, "missing", missing);
        for (LotSlice slice : slices) {
            Batch.requireFreeTransfer(work, slice.batchId(), fromAccount);
            Lot lot = Lot.at(work, slice.batchId(), slice.lotFrom());
            Refusal.unless(
                    lot.owner().equals(fromAccount),
                    RefusalCode.LOT_NOT_OWNED,
                    "lot",
                    lot.id(),
                    "account",
                    fromAccount);
        }
        TitleChange change = new TitleChange(
                changeId,
                cause,
                fromAccount,
                toAccount,
                slices,
                reason,
                proofs,
                TitleChange.Status.FILED,
                work.caller().person(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        work.create(TitleChange.KIND, changeId, change);
        work.answer(TitleChange.KIND, changeId, change);
    }
}
