// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.buyback;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.sale.Sale;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Tickets;

/**
 * A holder sells tickets back at the agreed price (F-21). The guarantor has agreed beforehand, so this is a sale that waits
 * for its money: the tickets are held, and both move in the transaction that confirms the receipt. Only the holder may give
 * it up; if the guarantor does not pay in time, anyone may expire it, and the exercise stays on record.
 *
 * @param saleId the id of the new sale
 * @param batchId the batch of tickets
 * @param owner the holder's account
 * @param slices one to 200 ranges of its free lots
 * @param settlementAccount the fiscal account into which the guarantor pays
 */
public record ExerciseBuyBack(
        String saleId, String batchId, String owner, List<LotSlice> slices, String settlementAccount)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("saleId", saleId);
        TransferLots.requireSome(slices);
        Refusal.unless(
                slices.stream().allMatch(slice -> slice.batchId().equals(batchId)),
                RefusalCode.INVALID_FIELD,
                "field",
                "slices.batchId");
        Guards.requireAccount(work.caller(), owner);
        Account.mayGive(work, owner);
        Account.active(work, settlementAccount, AccountKind.FISCAL);
        BuyBackRight right = requireOpen(work);
        Refusal.unless(!owner.equals(right.guarantor()), RefusalCode.INVALID_FIELD, "field", "owner");
        Batch.issued(work, batchId);
        Instant payBy = work.tx().time().plus(right.payWithinDays(), ChronoUnit.DAYS);
        Hold.create(work, saleId, owner, right.guarantor(), slices, Optional.of(saleId), payBy);
        long tickets = slices.stream().mapToLong(slice -> slice.range().count()).sum();
        Fen amount = Fen.of(right.pricePerTicket().toBigInteger().multiply(BigInteger.valueOf(tickets)));
        Sale sale = new Sale(
                saleId,
                batchId,
                tickets,
                owner,
                right.guarantor(),
                right.pricePerTicket(),
                amount,
                settlementAccount,
                Optional.empty(),
                Optional.empty(),
                Sale.Status.ACCEPTED,
                payBy,
                work.caller().person(),
                Optional.of(right.proposedBy()));
        work.create(Sale.KIND, saleId, sale);
        BuyBackExercise exercise = new BuyBackExercise(
                saleId,
                batchId,
                owner,
                right.guarantor(),
                Tickets.of(tickets),
                amount,
                work.tx().today());
        work.create(BuyBackExercise.KIND, saleId, exercise);
        work.answer(BuyBackExercise.KIND, saleId, exercise);
    }

    private BuyBackRight requireOpen(Work work) {
        BuyBackRight right = work.get(BuyBackRight.KIND, batchId);
        LocalDate today = work.tx().today();
        Refusal.unless(
                right.status() == BuyBackRight.Status.AGREED
                        && !today.isBefore(right.from())
                        && !today.isAfter(right.to()),
                RefusalCode.BUYBACK_NOT_OPEN,
                "batch",
                batchId,
                "status",
                right.status(),
                "from",
                right.from(),
                "to",
                right.to());
        return right;
    }
}
