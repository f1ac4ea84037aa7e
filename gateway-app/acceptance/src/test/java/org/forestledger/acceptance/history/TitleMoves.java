// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.title.DecideTitleChange;
import org.forestledger.rules.title.FileTitleChange;
import org.forestledger.rules.title.Proof;
import org.forestledger.rules.title.Proof.ProofKind;
import org.forestledger.rules.title.TitleCause;
import org.forestledger.rules.title.TitleChange;

/** Units that change hands without a sale. */
final class TitleMoves {
    private TitleMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("title:File", TitleMoves::file);
        moves.put("title:Decide", TitleMoves::decide);
    }

    private static Intent file(Scene scene) {
        Lot lot = scene.one(
                Lot.KIND,
                l -> l.status() == Lot.Status.AVAILABLE
                        && scene.find(Batch.KIND, l.batchId())
                                .filter(b -> b.asset() == Batch.Asset.CARBON_CREDIT
                                        || b.asset() == Batch.Asset.FOREST_TICKET
                                        || b.asset().isIndicator()
                                                && !b.titleHolder().equals(l.owner()))
                                .isPresent());
        String to = scene.account(scene.any(List.of("buyer-2", "investor-a", "investor-b")));
        long from = lot.range().from();
        long last = scene.between(from, lot.range().to());
        return new Intent(
                scene.actingFor(to, Role.BUYER, Role.INVESTOR),
                "title:File",
                new FileTitleChange(
                        scene.fresh("title"),
                        scene.any(List.of(TitleCause.values())),
                        lot.owner(),
                        to,
                        List.of(new LotSlice(lot.batchId(), from, from, last)),
                        "非交易过户 " + lot.owner(),
                        List.of(ProofKind.values()).stream()
                                .filter(kind -> !scene.careless() || scene.chance(80))
                                .map(kind -> new Proof(kind, scene.paper()))
                                .toList()));
    }

    private static Intent decide(Scene scene) {
        TitleChange change = scene.one(TitleChange.KIND, c -> c.status() == TitleChange.Status.FILED);
        boolean registered = scene.chance(75);
        return new Intent(
                scene.somebody(Role.REGISTRAR),
                "title:Decide",
                new DecideTitleChange(
                        change.changeId(), registered, registered ? Optional.empty() : Optional.of("材料不符")));
    }
}
