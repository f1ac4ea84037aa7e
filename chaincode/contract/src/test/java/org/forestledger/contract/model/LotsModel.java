// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.time.Instant;
import java.util.List;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.hold.ExpireHold;
import org.forestledger.rules.hold.PostHold;
import org.forestledger.rules.hold.VoidHold;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.MergeLots;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.refusal.RefusalCode;

/** Lots and two-phase transfers. */
final class LotsModel {
    private final Model model;

    LotsModel(Model model) {
        this.model = model;
    }

    void register() {
        model.on(TransferLots.class, this::transfer);
        model.on(CutLot.class, this::cut);
        model.on(MergeLots.class, this::merge);
        model.on(CreateHold.class, this::hold);
        model.on(PostHold.class, this::post);
        model.on(VoidHold.class, this::giveUp);
        model.on(ExpireHold.class, this::expire);
    }

    /** The lot that begins there. */
    static Units lot(Model model, String batch, long from) {
        Model.newId(batch);
        Refused.unless(from >= 1, RefusalCode.RANGE_INVALID);
        Units units = model.units.get(batch);
        Refused.unless(units != null && units.lotBegins(from), RefusalCode.LOT_NOT_FOUND);
        return units;
    }

    static void free(Units units, long at, String owner) {
        Refused.unless(units.owner(at).equals(owner), RefusalCode.LOT_NOT_OWNED);
        Refused.unless(units.state(at) != Units.State.RETIRED, RefusalCode.UNITS_RETIRED);
        Refused.unless(units.state(at) == Units.State.AVAILABLE, RefusalCode.LOT_NOT_AVAILABLE);
    }

    /** Takes a range off a free lot of the owner and gives it a new owner or binding. */
    static void take(Model model, LotSlice slice, String owner, String to, Units.State next, String binding) {
        Units units = lot(model, slice.batchId(), slice.lotFrom());
        free(units, slice.lotFrom(), owner);
        Model.rangeRuns(slice);
        Refused.unless(
                slice.from() >= slice.lotFrom() && slice.to() <= units.end(slice.lotFrom()),
                RefusalCode.RANGE_NOT_IN_LOT);
        Units changed = model.change(slice.batchId());
        changed.cut(slice.from(), slice.to());
        changed.set(slice.from(), slice.to(), to, next, binding);
    }

    private void mayMove(String batch, String account) {
        Entries.BatchFacts facts = model.issued(batch);
        boolean free =
                switch (facts.asset()) {
                    case EQUITY, QUOTA -> false;
                    case INDICATOR -> !facts.titleHolder().equals(account);
                    case CARBON -> true;
                };
        Refused.unless(free, RefusalCode.SALE_NEEDS_TRADE);
    }

    private void transfer(Caller caller, TransferLots c) {
        Model.newId(c.transferId());
        Model.actsFor(caller, c.fromAccount());
        model.account(c.fromAccount());
        model.account(c.toAccount());
        Refused.unless(!c.fromAccount().equals(c.toAccount()), RefusalCode.INVALID_FIELD);
        Model.some(c.slices());
        for (LotSlice slice : c.slices()) {
            mayMove(slice.batchId(), c.fromAccount());
            take(model, slice, c.fromAccount(), c.toAccount(), Units.State.AVAILABLE, Units.NOBODY);
        }
        Model.absent(model.movements, c.transferId());
        model.movements.add(c.transferId());
    }

    private void cut(Caller caller, CutLot c) {
        Units units = lot(model, c.batchId(), c.lotFrom());
        Model.actsFor(caller, units.owner(c.lotFrom()));
        free(units, c.lotFrom(), units.owner(c.lotFrom()));
        Refused.unless(
                c.lastOfFirst() >= c.lotFrom() && c.lastOfFirst() < units.end(c.lotFrom()),
                RefusalCode.RANGE_NOT_IN_LOT);
        model.change(c.batchId()).cut(c.lotFrom(), c.lastOfFirst());
    }

    private void merge(Caller caller, MergeLots c) {
        Refused.unless(c.lotFroms().size() >= 2 && c.lotFroms().size() <= Model.MOST_RANGES, RefusalCode.TOO_LONG);
        long first = c.lotFroms().get(0);
        Units units = lot(model, c.batchId(), first);
        Model.actsFor(caller, units.owner(first));
        free(units, first, units.owner(first));
        Units changed = model.change(c.batchId());
        for (long next : c.lotFroms().subList(1, c.lotFroms().size())) {
            lot(model, c.batchId(), next);
            Refused.unless(
                    next == changed.end(first) + 1
                            && changed.owner(next).equals(changed.owner(first))
                            && changed.state(next) == Units.State.AVAILABLE,
                    RefusalCode.LOTS_NOT_ADJACENT);
            changed.join(next);
        }
    }

    private void hold(Caller caller, CreateHold c) {
        Model.newId(c.holdId());
        Model.actsFor(caller, c.owner());
        model.account(c.owner());
        model.account(c.beneficiary());
        for (LotSlice slice : c.slices()) {
            mayMove(slice.batchId(), c.owner());
        }
        hold(model, c.holdId(), c.owner(), c.beneficiary(), c.slices(), false, c.expiresAt());
    }

    /** Binds ranges for somebody until a moment. */
    static void hold(
            Model model,
            String id,
            String owner,
            String beneficiary,
            List<LotSlice> slices,
            boolean ofTrade,
            Instant expiresAt) {
        Model.some(slices);
        Refused.unless(expiresAt.isAfter(model.now()), RefusalCode.INVALID_FIELD);
        for (LotSlice slice : slices) {
            take(model, slice, owner, owner, Units.State.HELD, id);
        }
        Model.absent(model.holds.keySet(), id);
        Entries.Hold hold = new Entries.Hold();
        hold.owner = owner;
        hold.beneficiary = beneficiary;
        hold.ranges = ranges(slices);
        hold.ofTrade = ofTrade;
        hold.expiresAt = expiresAt;
        model.holds.put(id, hold);
    }

    static List<Entries.Range> ranges(List<LotSlice> slices) {
        return slices.stream()
                .map(s -> new Entries.Range(s.batchId(), s.from(), s.to()))
                .toList();
    }

    private Entries.Hold plain(String id) {
        Entries.Hold hold = Model.find(model.holds, id);
        Refused.unless(!hold.ofTrade, RefusalCode.HOLD_OF_TRADE);
        return hold;
    }

    private static void pending(Entries.Hold hold) {
        Refused.unless(hold.status.equals("PENDING"), RefusalCode.WRONG_STATE);
    }

    private void post(Caller caller, PostHold c) {
        Entries.Hold hold = plain(c.holdId());
        Model.actsFor(caller, hold.beneficiary);
        pending(hold);
        Refused.unless(model.now().isBefore(hold.expiresAt), RefusalCode.HOLD_EXPIRED);
        end(model, hold, "POSTED");
    }

    private void giveUp(Caller caller, VoidHold c) {
        Entries.Hold hold = plain(c.holdId());
        Refused.unless(
                caller.accounts().contains(hold.owner) || caller.accounts().contains(hold.beneficiary),
                RefusalCode.ACCOUNT_NOT_YOURS);
        end(model, hold, "VOIDED");
    }

    private void expire(Caller caller, ExpireHold c) {
        Entries.Hold hold = plain(c.holdId());
        pending(hold);
        Refused.unless(!model.now().isBefore(hold.expiresAt), RefusalCode.HOLD_NOT_EXPIRED);
        end(model, hold, "EXPIRED");
    }

    /** Ends a pending hold: the units are the beneficiary's if it was posted, else the owner's. */
    static void end(Model model, Entries.Hold hold, String status) {
        pending(hold);
        boolean posted = status.equals("POSTED");
        Refused.unless(posted || !hold.locked, RefusalCode.HOLD_LOCKED);
        String owner = posted ? hold.beneficiary : hold.owner;
        for (Entries.Range range : hold.ranges) {
            model.change(range.batch()).set(range.from(), range.to(), owner, Units.State.AVAILABLE, Units.NOBODY);
        }
        hold.status = status;
    }
}
