// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.hold.CreateHold;
import org.forestledger.rules.hold.ExpireHold;
import org.forestledger.rules.hold.Hold;
import org.forestledger.rules.hold.PostHold;
import org.forestledger.rules.hold.VoidHold;
import org.forestledger.rules.lot.CutLot;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.lot.MergeLots;
import org.forestledger.rules.lot.TransferLots;
import org.forestledger.rules.permission.Role;

/** What owners do with their lots. */
final class LotMoves {
    private static final Role[] OWNERS = {
        Role.COMPANY_CLERK, Role.PARTNER_CLERK, Role.INVESTOR, Role.BUYER, Role.FORESTRY_CLERK
    };
    private static final List<String> TRADERS = List.of("buyer-1", "buyer-2", "investor-a", "investor-b", "partner");

    private LotMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("lot:Transfer", LotMoves::transfer);
        moves.put("lot:Cut", LotMoves::cut);
        moves.put("lot:Merge", LotMoves::merge);
        moves.put("hold:Create", LotMoves::hold);
        moves.put("hold:Post", LotMoves::post);
        moves.put("hold:Void", LotMoves::giveBack);
        moves.put("hold:Expire", LotMoves::expire);
    }

    /** A lot that has been sold, free again. */
    private static Lot sold(Scene scene) {
        return scene.one(
                Lot.KIND,
                lot -> lot.status() == Lot.Status.AVAILABLE
                        && !lot.owner().equals(scene.account("company"))
                        && scene.find(Batch.KIND, lot.batchId())
                                .map(b -> b.asset() != Batch.Asset.EQUITY && b.asset() != Batch.Asset.FOREST_QUOTA)
                                .orElse(false));
    }

    private static LotSlice slice(Scene scene, Lot lot) {
        long from = scene.chance(60)
                ? lot.range().from()
                : scene.between(lot.range().from(), lot.range().to());
        long to = scene.chance(50)
                ? lot.range().to()
                : scene.between(from, lot.range().to());
        return new LotSlice(lot.batchId(), lot.range().from(), from, Math.max(from, to));
    }

    private static String other(Scene scene, String than) {
        return scene.any(TRADERS.stream()
                .map(scene::account)
                .filter(account -> !account.equals(than))
                .toList());
    }

    private static Intent transfer(Scene scene) {
        Lot lot = sold(scene);
        return new Intent(
                scene.actingFor(lot.owner(), OWNERS),
                "lot:Transfer",
                new TransferLots(
                        scene.fresh("transfer"), lot.owner(), other(scene, lot.owner()), List.of(slice(scene, lot))));
    }

    private static Intent cut(Scene scene) {
        Lot lot = scene.one(
                Lot.KIND, l -> l.status() == Lot.Status.AVAILABLE && l.range().count() > 1);
        return new Intent(
                scene.actingFor(lot.owner(), OWNERS),
                "lot:Cut",
                new CutLot(
                        lot.batchId(),
                        lot.range().from(),
                        scene.between(lot.range().from(), lot.range().to() - 1)));
    }

    private static Intent merge(Scene scene) {
        List<Lot> lots = scene.all(Lot.KIND).toList();
        List<Integer> firsts = new ArrayList<>();
        for (int i = 0; i + 1 < lots.size(); i++) {
            Lot left = lots.get(i);
            Lot right = lots.get(i + 1);
            boolean neighbours =
                    left.batchId().equals(right.batchId()) && left.owner().equals(right.owner());
            boolean free = left.status() == Lot.Status.AVAILABLE && right.status() == Lot.Status.AVAILABLE;
            if (neighbours && (free || scene.chance(5))) {
                firsts.add(i);
            }
        }
        int at = scene.any(firsts);
        return new Intent(
                scene.actingFor(lots.get(at).owner(), OWNERS),
                "lot:Merge",
                new MergeLots(
                        lots.get(at).batchId(),
                        List.of(
                                lots.get(at).range().from(),
                                lots.get(at + 1).range().from())));
    }

    private static Intent hold(Scene scene) {
        Lot lot = sold(scene);
        return new Intent(
                scene.actingFor(lot.owner(), OWNERS),
                "hold:Create",
                new CreateHold(
                        scene.fresh("hold"),
                        lot.owner(),
                        other(scene, lot.owner()),
                        List.of(slice(scene, lot)),
                        scene.later(Duration.ofMinutes(30), Duration.ofHours(20))));
    }

    private static Intent post(Scene scene) {
        Hold hold = pending(scene, false);
        return new Intent(scene.actingFor(hold.beneficiary(), OWNERS), "hold:Post", new PostHold(hold.holdId()));
    }

    private static Intent giveBack(Scene scene) {
        Hold hold = pending(scene, false);
        String account = scene.chance(50) ? hold.owner() : hold.beneficiary();
        return new Intent(scene.actingFor(account, OWNERS), "hold:Void", new VoidHold(hold.holdId()));
    }

    private static Intent expire(Scene scene) {
        Hold hold = pending(scene, true);
        return new Intent(
                scene.somebody(Role.GOVERNMENT_OFFICER, Role.BUYER, Role.PROJECT_OFFICER),
                "hold:Expire",
                new ExpireHold(hold.holdId()));
    }

    private static Hold pending(Scene scene, boolean over) {
        return scene.one(
                Hold.KIND,
                hold -> hold.status() == Hold.Status.PENDING
                        && hold.tradeId().equals(Optional.empty())
                        && scene.isOver(hold.expiresAt()) == over);
    }
}
