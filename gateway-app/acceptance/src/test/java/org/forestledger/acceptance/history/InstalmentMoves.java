// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.util.Optional;
import org.forestledger.rules.money.Owed;
import org.forestledger.rules.trade.InstalmentPlan;
import org.forestledger.rules.unit.Fen;

/** Prices that are paid in parts. */
final class InstalmentMoves {
    private InstalmentMoves() {}

    /** What a buyer asks for on a price; now and then less at first than the rules allow. */
    static Optional<InstalmentPlan.Asked> asked(Scene scene, long gross) {
        if (scene.chance(75)) {
            return Optional.empty();
        }
        long least = gross * 3 / 10 + 1;
        long first = scene.between(scene.careless() ? 0 : Math.min(least, gross), gross);
        return Optional.of(new InstalmentPlan.Asked(Fen.of(first), scene.today().plusDays(scene.between(0, 1))));
    }

    /** What comes in next: the whole, or a part of what is left; a careless clerk registers too much. */
    static Fen part(Scene scene, String id, Owed owed) {
        return scene.find(InstalmentPlan.KIND, id)
                .map(plan -> {
                    long left = plan.gross().minus(plan.received()).fen();
                    long least = plan.begun()
                            ? Math.min(1, left)
                            : Math.min(plan.firstPayment().fen(), left);
                    long most = scene.careless() && scene.chance(30) ? left + 1 : left;
                    return Fen.of(scene.chance(60) ? left : scene.between(least, most));
                })
                .orElse(owed.due());
    }
}
