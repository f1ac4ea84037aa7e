// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import java.util.ArrayList;
import java.util.List;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.account.OpenAccount;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.hold.ExpireHold;
import org.forestledger.rules.hold.PostHold;
import org.forestledger.rules.hold.VoidHold;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.MergeLots;
import org.forestledger.rules.lot.TransferLots;

/** What owners try with their lots, and the opening of accounts. */
final class LotMoves {
    private static final List<String> BATCHES = List.of("b", "c", "b", "c", "e", "p", SharesModel.SHARES, "q1");

    private final Model model;
    private final Dice dice;

    LotMoves(Model model, Dice dice) {
        this.model = model;
        this.dice = dice;
    }

    /** A batch of which accounts may give away what they have; rarely another. */
    private String batch() {
        String batch = dice.bad() ? dice.one(BATCHES) : dice.one(List.of("b", "c"));
        return model.units.containsKey(batch) ? batch : "b";
    }

    /** An owner that may give away lots of a batch. */
    private String owner(String batch) {
        String owner = dice.one(Cast.OWNERS);
        return owner.equals("state-company") && !dice.bad() && !batch.equals("c") ? "buyer-1" : owner;
    }

    Draft open() {
        String id = dice.newId("account", model.accounts.keySet());
        String code =
                dice.bad() ? "code-buyer-1" : dice.mostly("code-" + id.length() + "-" + dice.upTo(1 << 30), "no code");
        return new Draft(
                dice.caller(Cast.REGISTRAR),
                "account:Open",
                new OpenAccount(
                        id,
                        dice.one(List.of(AccountKind.values())),
                        dice.mostly("PartnerMSP", "OtherMSP"),
                        dice.mostly("账户", " "),
                        "account",
                        code));
    }

    Draft transfer() {
        String batch = batch();
        String from = owner(batch);
        String to = dice.one(Cast.OWNERS);
        return new Draft(
                dice.caller(Cast.actingFor(from)),
                "lot:Transfer",
                new TransferLots(
                        dice.newId("move", model.movements),
                        dice.account(from),
                        dice.account(to.equals(from) && !dice.bad() ? "project-company" : to),
                        dice.slices(batch, from, 60)));
    }

    Draft cut() {
        String batch = batch();
        String owner = dice.one(Cast.OWNERS);
        int lot = dice.lot(batch, owner, Units.State.AVAILABLE);
        int end = model.units.get(batch).end(lot);
        long last = dice.mostly(lot + dice.upTo(end - lot), lot - 1, end);
        return new Draft(
                dice.caller(Cast.actingFor(owner)),
                "lot:Cut",
                new CutLot(dice.mostly(batch, "none", "no such"), dice.mostly(lot, lot + 1, 0), last));
    }

    /** Neighbours of one owner, so that lots do not get smaller without end. */
    Draft merge() {
        String batch = batch();
        Units units = model.units.get(batch);
        List<Integer> firsts = units.starts().stream()
                .filter(at -> joins(units, at, units.end(at) + 1))
                .toList();
        int first = firsts.isEmpty() || dice.bad() ? dice.one(units.starts()) : dice.one(firsts);
        List<Long> lots = new ArrayList<>(List.of((long) first));
        for (int next = units.end(first) + 1; joins(units, first, next) && lots.size() < 40; ) {
            lots.add((long) next);
            next = units.end(next) + 1;
        }
        if (dice.bad() || lots.size() == 1 && !dice.oneIn(4)) {
            lots.add(dice.mostly((long) units.end(first) + 1, (long) first, 0L));
        }
        return new Draft(dice.caller(Cast.actingFor(units.owner(first))), "lot:Merge", new MergeLots(batch, lots));
    }

    private static boolean joins(Units units, int first, int next) {
        return next <= units.count
                && units.state(first) == Units.State.AVAILABLE
                && units.state(next) == Units.State.AVAILABLE
                && units.owner(first).equals(units.owner(next));
    }

    Draft hold() {
        String batch = batch();
        String owner = owner(batch);
        return new Draft(
                dice.caller(Cast.actingFor(owner)),
                "hold:Create",
                new CreateHold(
                        dice.newId("hold", model.holds.keySet()),
                        dice.account(owner),
                        dice.account(dice.one(Cast.OWNERS)),
                        dice.slices(batch, owner, 40),
                        dice.ahead(10)));
    }

    Draft post() {
        String id = dice.idOf(model.holds, h -> plain(h) && h.expiresAt.isAfter(dice.now()));
        return new Draft(dice.caller(acting(id, true)), "hold:Post", new PostHold(id));
    }

    Draft giveUp() {
        String id = dice.idOf(model.holds, LotMoves::plain);
        return new Draft(dice.caller(acting(id, dice.oneIn(2))), "hold:Void", new VoidHold(id));
    }

    Draft expire() {
        String id = dice.idOf(model.holds, h -> plain(h) && !h.expiresAt.isAfter(dice.now()));
        return new Draft(dice.caller(dice.one(Cast.ALL)), "hold:Expire", new ExpireHold(id));
    }

    private static boolean plain(Entries.Hold hold) {
        return !hold.ofTrade && hold.status.equals("PENDING");
    }

    private org.forestledger.rules.ledger.Caller acting(String holdId, boolean beneficiary) {
        Entries.Hold hold = model.holds.get(holdId);
        return hold == null ? Cast.BUYER : Cast.actingFor(beneficiary ? hold.beneficiary : hold.owner);
    }
}
