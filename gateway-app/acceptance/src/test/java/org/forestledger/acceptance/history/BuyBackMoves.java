// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.buyback.BuyBackRight;
import org.forestledger.rules.buyback.ExerciseBuyBack;
import org.forestledger.rules.buyback.ProposeBuyBack;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.lot.LotSlice;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.ticket.TicketIssue;
import org.forestledger.rules.unit.Fen;

/** Promises to take tickets back, and their use. */
final class BuyBackMoves {
    private BuyBackMoves() {}

    static void addTo(Map<String, Move> moves) {
        moves.put("buyback:Propose", BuyBackMoves::propose);
        moves.put("buyback:Exercise", BuyBackMoves::exercise);
    }

    private static Intent propose(Scene scene) {
        TicketIssue issue = scene.one(
                TicketIssue.KIND,
                i -> scene.find(BuyBackRight.KIND, i.batchId()).isEmpty()
                        && scene.find(Batch.KIND, i.batchId())
                                .filter(b -> b.status() == Batch.Status.PROPOSED)
                                .isPresent());
        return new Intent(
                scene.actingFor(issue.manager(), Role.COMPANY_CLERK, Role.COMPANY_OFFICER, Role.PARTNER_CLERK),
                "buyback:Propose",
                new ProposeBuyBack(
                        issue.batchId(),
                        issue.manager(),
                        Fen.of(scene.between(1, 20_000)),
                        issue.termFrom(),
                        issue.termTo(),
                        (int) scene.between(1, 3),
                        scene.chance(90) ? Optional.of(scene.paper()) : Optional.empty(),
                        scene.paper()));
    }

    private static Intent exercise(Scene scene) {
        BuyBackRight right = scene.one(
                BuyBackRight.KIND,
                r -> r.status() == BuyBackRight.Status.AGREED
                        && scene.all(Lot.KIND).anyMatch(l -> sellsTo(r, l)));
        Lot lot = scene.one(Lot.KIND, l -> sellsTo(right, l));
        long from = lot.range().from();
        long to = scene.between(from, lot.range().to());
        return new Intent(
                scene.actingFor(
                        lot.owner(),
                        Role.INVESTOR,
                        Role.BUYER,
                        Role.COMPANY_CLERK,
                        Role.PARTNER_CLERK,
                        Role.PARTNER_OFFICER,
                        Role.TOWNSHIP_CLERK),
                "buyback:Exercise",
                new ExerciseBuyBack(
                        scene.fresh("sale"),
                        right.batchId(),
                        lot.owner(),
                        List.of(new LotSlice(lot.batchId(), from, from, to)),
                        scene.account("fiscal")));
    }

    private static boolean sellsTo(BuyBackRight right, Lot lot) {
        return lot.batchId().equals(right.batchId())
                && lot.status() == Lot.Status.AVAILABLE
                && !lot.owner().equals(right.guarantor());
    }
}
