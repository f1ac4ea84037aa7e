// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.forestledger.rules.unit.Fen;

/** Meets senior claims in order and says who bears the loss where there is not enough. */
final class ClaimsStep {
    private final Walk walk;
    private final Node.Claims node;

    ClaimsStep(Walk walk, Node.Claims node) {
        this.walk = walk;
        this.node = node;
    }

    void flow(Fen amount, Path path) {
        List<Charged> dues = new ArrayList<>();
        BigInteger allDue = BigInteger.ZERO;
        for (Claim claim : node.claims()) {
            Charged due = Charged.of(claim.amount(), amount, walk.bindings());
            walk.tally().figure(claim.name(), due.fen());
            dues.add(due);
            allDue = allDue.add(due.fen().toBigInteger());
        }
        BigInteger missing = allDue.subtract(amount.toBigInteger()).max(BigInteger.ZERO);
        Fen shortfall = Fen.of(missing);
        walk.tally().figure(node.shortfall(), shortfall);
        List<Fen> cuts = cuts(dues, shortfall);
        Fen left = amount;
        for (int i = 0; i < dues.size(); i++) {
            Claim claim = node.claims().get(i);
            Fen paid = dues.get(i).fen().minus(cuts.get(i));
            left = left.minus(paid);
            walk.flow(claim.to(), paid, path.then(claimLine(claim, dues.get(i), cuts.get(i), shortfall, paid)));
        }
        Line rest =
                Line.of(DerivationKind.AFTER_CLAIMS, node.clause(), walk.plan().label(node.name()));
        walk.flow(
                node.rest(),
                left,
                path.then(rest.on(amount).other(amount.minus(left)).gives(left)));
    }

    /** What is cut off each claim: the loss bearer's first, then from the last claim to the first. */
    private List<Fen> cuts(List<Charged> dues, Fen shortfall) {
        List<Integer> order = new ArrayList<>();
        for (int i = node.claims().size() - 1; i >= 0; i--) {
            boolean bearer = node.lossBearer()
                    .filter(node.claims().get(i).name()::equals)
                    .isPresent();
            order.add(bearer ? 0 : order.size(), i);
        }
        List<Fen> cuts = new ArrayList<>();
        dues.forEach(due -> cuts.add(Fen.ZERO));
        Fen toCut = shortfall;
        for (int i : order) {
            Fen cut = dues.get(i).fen().min(toCut);
            cuts.set(i, cut);
            toCut = toCut.minus(cut);
        }
        return cuts;
    }

    private DerivationLine claimLine(Claim claim, Charged due, Fen cut, Fen shortfall, Fen paid) {
        Label label = walk.plan().label(claim.name());
        if (cut.isZero()) {
            return Line.of(DerivationKind.CLAIM_MET, claim.clause(), label)
                    .charge(due)
                    .on(due.fen())
                    .gives(paid);
        }
        boolean bearer = node.lossBearer().filter(claim.name()::equals).isPresent();
        return Line.of(bearer ? DerivationKind.LOSS_BORNE : DerivationKind.CLAIM_CUT, claim.clause(), label)
                .charge(due)
                .on(due.fen())
                .other(shortfall)
                .gives(paid);
    }
}
