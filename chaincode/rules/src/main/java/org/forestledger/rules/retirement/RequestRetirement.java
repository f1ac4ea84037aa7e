// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.retirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.fraud.FraudDebt;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Tonnes;

/**
 * An owner gives up carbon credits for somebody's benefit; they are bound until the registrar decides (F-64).
 *
 * <p>An event needs its emission rounded up to whole tonnes; more may be retired, less is refused with OFFSET_TOO_SMALL.
 *
 * @param retirementId the id of the new retirement
 * @param owner the owner's account
 * @param slices one to 200 ranges of credits
 * @param beneficiary for whom
 * @param purpose what for
 * @param reason why, in words
 * @param event the event; required for that purpose and only for it
 */
public record RequestRetirement(
        String retirementId,
        String owner,
        List<LotSlice> slices,
        String beneficiary,
        Retirement.Purpose purpose,
        String reason,
        Optional<EventOffset> event)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("retirementId", retirementId);
        Refusal.unless(!beneficiary.isBlank(), RefusalCode.INVALID_FIELD, "field", "beneficiary");
        Refusal.unless(!reason.isBlank(), RefusalCode.INVALID_FIELD, "field", "reason");
        boolean forEvent = purpose == Retirement.Purpose.EVENT;
        Refusal.unless(!forEvent || event.isPresent(), RefusalCode.MISSING_FIELD, "field", "event");
        Refusal.unless(forEvent || event.isEmpty(), RefusalCode.INVALID_FIELD, "field", "event");
        event.ifPresent(e -> Refusal.unless(
                !e.eventName().isBlank() && e.emission().kilograms() > 0, RefusalCode.INVALID_FIELD, "field", "event"));
        TransferLots.requireSome(slices);
        Guards.requireAccount(work.caller(), owner);
        Account.mayGive(work, owner);
        List<LotSlice> ranges = new ArrayList<>();
        Tonnes amount = Tonnes.of(0);
        for (LotSlice slice : slices) {
            Lot bound = bind(work, slice);
            ranges.add(new LotSlice(
                    slice.batchId(), slice.from(), slice.from(), bound.range().to()));
            amount = amount.plus(Tonnes.of(bound.range().count()));
        }
        requireEnough(amount);
        Retirement retirement = new Retirement(
                retirementId,
                owner,
                ranges,
                amount,
                beneficiary,
                purpose,
                reason,
                event,
                Retirement.Status.REQUESTED,
                work.caller().person(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        work.create(Retirement.KIND, retirementId, retirement);
        work.answer(Retirement.KIND, retirementId, retirement);
    }

    private Lot bind(Work work, LotSlice slice) {
        Batch batch = Batch.issued(work, slice.batchId());
        Refusal.unless(
                batch.asset() == Batch.Asset.CARBON_CREDIT,
                RefusalCode.INVALID_FIELD,
                "field",
                "slices.batchId",
                "asset",
                batch.asset());
        FraudDebt.requireNone(work, owner, batch.asset());
        Lot bound = slice.take(work, owner).bound(Lot.Status.HELD, Retirement.binding(retirementId));
        work.put(Lot.KIND, bound.id(), bound);
        return bound;
    }

    private void requireEnough(Tonnes amount) {
        event.map(e -> e.emission().roundedUp())
                .ifPresent(needed -> Refusal.unless(
                        amount.compareTo(needed) >= 0,
                        RefusalCode.OFFSET_TOO_SMALL,
                        "tonnes",
                        amount.tonnes(),
                        "needed",
                        needed.tonnes()));
    }
}
