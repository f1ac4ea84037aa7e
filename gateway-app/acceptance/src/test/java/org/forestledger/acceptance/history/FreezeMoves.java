// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.protection.Freeze;
import org.forestledger.rules.protection.FreezeKind;
import org.forestledger.rules.protection.ImposeFreeze;
import org.forestledger.rules.protection.LiftFreeze;
import org.forestledger.rules.protection.RenewFreeze;
import org.forestledger.rules.protection.SweepFreeze;
import org.forestledger.rules.protection.TransferFrozen;

/** Freezes by two courts and a bureau, with all that follows. */
final class FreezeMoves {
    private static final List<String> COURTS = List.of("区人民法院", "市中级人民法院");
    private static final List<String> RECEIVERS = List.of("buyer-1", "investor-a", "partner");
    private static final long UNITS_MOST = 40;

    private FreezeMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("freeze:Impose", FreezeMoves::impose);
        moves.put("freeze:Renew", FreezeMoves::renew);
        moves.put("freeze:Lift", FreezeMoves::lift);
        moves.put("freeze:Transfer", FreezeMoves::transfer);
        moves.put("freeze:Sweep", FreezeMoves::sweep);
    }

    private static Intent impose(Scene scene) {
        boolean court = scene.chance(80);
        List<LotSlice> slices = List.of();
        String account;
        if (scene.chance(10)) {
            account = scene.one(Account.KIND, a -> ProtectionMoves.spare(scene, a))
                    .accountId();
        } else {
            boolean again = scene.chance(30);
            // A city whose seller is frozen all the time sells nothing, so mostly others are.
            boolean sellers = scene.chance(15);
            Lot lot = scene.one(
                    Lot.KIND,
                    l -> l.frozenBy().isPresent() == again
                            && (sellers || !l.owner().equals(scene.account("company")))
                            && seizable(scene, l));
            long from = lot.range().from();
            long to = Math.min(lot.range().to(), from + scene.between(0, UNITS_MOST));
            slices = List.of(new LotSlice(lot.batchId(), from, from, to));
            account = lot.owner();
        }
        return new Intent(
                scene.somebody(ProtectionMoves.REGISTRY),
                "freeze:Impose",
                new ImposeFreeze(
                        scene.fresh("freeze"),
                        court ? FreezeKind.JUDICIAL : FreezeKind.REGULATORY,
                        account,
                        slices,
                        court ? scene.any(COURTS) : "林业局",
                        "合同纠纷",
                        scene.paper(),
                        scene.today().minusDays(scene.between(0, 2)),
                        scene.today().plusDays(scene.chance(95) ? scene.between(0, 3) : 1_200)));
    }

    private static boolean seizable(Scene scene, Lot lot) {
        return lot.status().isLive()
                && scene.find(Batch.KIND, lot.batchId())
                        .map(b -> b.asset() != Batch.Asset.FOREST_QUOTA)
                        .orElse(false);
    }

    private static Freeze standing(Scene scene) {
        return scene.one(
                Freeze.KIND,
                f -> f.status() == Freeze.Status.CONFIRMED
                        && f.phase() == Freeze.Phase.IN_FORCE
                        && !f.renewedTo().orElse(f.endsOn()).isBefore(scene.today()));
    }

    private static String authority(Scene scene, Freeze freeze) {
        return scene.chance(95) ? freeze.authority() : scene.any(COURTS);
    }

    private static Intent renew(Scene scene) {
        Freeze freeze = standing(scene);
        return new Intent(
                scene.somebody(ProtectionMoves.REGISTRY),
                "freeze:Renew",
                new RenewFreeze(
                        scene.fresh("order"),
                        freeze.freezeId(),
                        authority(scene, freeze),
                        freeze.renewedTo().orElse(freeze.endsOn()).plusDays(scene.between(0, 2)),
                        "续行冻结",
                        scene.paper()));
    }

    private static Intent lift(Scene scene) {
        Freeze freeze =
                scene.one(Freeze.KIND, f -> f.status() == Freeze.Status.CONFIRMED && f.phase() != Freeze.Phase.OVER);
        return new Intent(
                scene.somebody(ProtectionMoves.REGISTRY),
                "freeze:Lift",
                new LiftFreeze(
                        scene.fresh("order"), freeze.freezeId(), authority(scene, freeze), "案件已结", scene.paper()));
    }

    private static Intent transfer(Scene scene) {
        Lot lot = scene.one(
                Lot.KIND,
                l -> l.status() == Lot.Status.AVAILABLE
                        && l.frozenBy()
                                .flatMap(id -> scene.find(Freeze.KIND, id))
                                .map(f -> f.status() == Freeze.Status.CONFIRMED
                                        && f.freezeKind() == FreezeKind.JUDICIAL
                                        && f.phase() == Freeze.Phase.IN_FORCE
                                        && !f.endsOn().isBefore(scene.today()))
                                .orElse(false));
        String freezeId = lot.frozenBy().orElse("none");
        Optional<Freeze> freeze = scene.find(Freeze.KIND, freezeId);
        long from = lot.range().from();
        return new Intent(
                scene.somebody(ProtectionMoves.REGISTRY),
                "freeze:Transfer",
                new TransferFrozen(
                        scene.fresh("order"),
                        freezeId,
                        freeze.map(f -> authority(scene, f)).orElse("区人民法院"),
                        scene.account(scene.any(RECEIVERS)),
                        List.of(new LotSlice(
                                lot.batchId(),
                                from,
                                from,
                                scene.between(from, lot.range().to()))),
                        "强制执行",
                        scene.paper()));
    }

    private static Intent sweep(Scene scene) {
        Freeze freeze = scene.one(Freeze.KIND, f -> f.phase() != Freeze.Phase.OVER && outdated(scene, f));
        return new Intent(
                scene.somebody(Role.INVESTOR, Role.BUYER, Role.TOWNSHIP_CLERK),
                "freeze:Sweep",
                new SweepFreeze(freeze.freezeId()));
    }

    private static boolean outdated(Scene scene, Freeze freeze) {
        LocalDate recorded = freeze.imposedAt().atZone(Tx.ZONE).toLocalDate();
        boolean lapsed = freeze.status() == Freeze.Status.PROPOSED
                && scene.today().isAfter(recorded.plusDays(Freeze.PROVISIONAL_DAYS));
        boolean ended = freeze.renewedTo().orElse(freeze.endsOn()).isBefore(scene.today());
        boolean next = freeze.phase() == Freeze.Phase.WAITING
                && freeze.behind()
                        .flatMap(id -> scene.find(Freeze.KIND, id))
                        .map(f -> f.phase() == Freeze.Phase.OVER)
                        .orElse(false);
        return lapsed || next || ended && freeze.phase() == Freeze.Phase.IN_FORCE;
    }
}
