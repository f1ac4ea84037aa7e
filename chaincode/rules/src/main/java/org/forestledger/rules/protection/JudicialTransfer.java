// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.util.List;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.fraud.FraudMark;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.Movement;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Frozen units go to the account that a judgment names (司法扣划, F-61, F-63); no freeze stays on them.
 *
 * @param freezeId the court's freeze, in force
 * @param authority the court
 * @param toAccount the account that the judgment names
 * @param slices the ranges of lots as they stand, 1 to 200
 */
public record JudicialTransfer(String freezeId, String authority, String toAccount, List<LotSlice> slices)
        implements Measure {
    public JudicialTransfer {
        slices = List.copyOf(slices);
    }

    @Override
    public void proposed(Work work, ProtectionOrder order) {
        Freeze freeze = require(work);
        slices.forEach(slice -> requireLot(work, freeze, slice));
    }

    @Override
    public void confirmed(Work work, ProtectionOrder order) {
        Freeze freeze = require(work);
        for (LotSlice slice : slices) {
            Lot lot = requireLot(work, freeze, slice);
            Lot given = slice.cut(work, lot).ownedBy(work, toAccount, order.orderId());
            work.put(Lot.KIND, given.id(), given);
        }
        work.create(
                Movement.KIND, order.orderId(), new Movement(order.orderId(), freeze.accountId(), toAccount, slices));
    }

    private Freeze require(Work work) {
        TransferLots.requireSome(slices);
        Freeze freeze = StandingFreeze.require(work, freezeId, authority, false);
        Refusal.unless(
                freeze.freezeKind() == FreezeKind.JUDICIAL,
                RefusalCode.NOT_A_COURTS_FREEZE,
                "freeze",
                freezeId,
                "freezeKind",
                freeze.freezeKind());
        Account.mayReceive(work, toAccount);
        Refusal.unless(!toAccount.equals(freeze.accountId()), RefusalCode.INVALID_FIELD, "field", "toAccount");
        return freeze;
    }

    private static Lot requireLot(Work work, Freeze freeze, LotSlice slice) {
        Lot lot = Lot.at(work, slice.batchId(), slice.lotFrom());
        Refusal.unless(
                lot.owner().equals(freeze.accountId()),
                RefusalCode.LOT_NOT_OWNED,
                "lot",
                lot.id(),
                "account",
                freeze.accountId());
        FraudMark.requireNone(work, lot.batchId());
        FreezeQueue ofLot = FreezeQueue.endingWith(work, lot.frozenBy());
        Refusal.unless(
                freeze.ranges().isEmpty()
                        || ofLot.phaseOf(freeze.freezeId(), work.tx().today()).isPresent(),
                RefusalCode.FREEZE_NOT_IN_FORCE,
                "freeze",
                freeze.freezeId(),
                "lot",
                lot.id());
        ImposeFreeze.requireProperty(work, lot);
        Refusal.unless(lot.status() != Lot.Status.CONTROL, RefusalCode.STATE_CONTROL_FLOOR, "holder", lot.owner());
        Refusal.unless(
                lot.status() == Lot.Status.AVAILABLE,
                RefusalCode.LOT_NOT_AVAILABLE,
                "lot",
                lot.id(),
                "status",
                lot.status(),
                "boundBy",
                lot.boundBy().orElse(""));
        requireFirst(work, freeze, lot, ofLot);
        Refusal.unless(
                lot.range().contains(slice.range()),
                RefusalCode.RANGE_NOT_IN_LOT,
                "lot",
                lot.range(),
                "range",
                slice.range());
        return lot;
    }

    /** Whoever froze first is paid first, be it the lot or the account that was frozen. */
    private static void requireFirst(Work work, Freeze freeze, Lot lot, FreezeQueue ofLot) {
        FreezeQueue ofAccount = FreezeQueue.endingWith(
                work, work.get(Account.KIND, freeze.accountId()).frozenBy());
        ofLot.earlierThan(freeze, work.tx().today())
                .or(() -> ofAccount.earlierThan(freeze, work.tx().today()))
                .ifPresent(earlier -> {
                    throw Refusal.of(
                                    RefusalCode.FREEZE_NOT_FIRST,
                                    "lot",
                                    lot.id(),
                                    "freeze",
                                    earlier.freezeId(),
                                    "authority",
                                    earlier.authority(),
                                    "documentNo",
                                    earlier.document().documentNo())
                            .asException();
                });
    }
}
