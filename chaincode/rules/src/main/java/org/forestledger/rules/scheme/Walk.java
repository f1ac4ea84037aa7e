// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/** Lets an amount flow through a tree and counts what arrives where. */
final class Walk {
    private final Plan plan;
    private final Bindings bindings;
    private final Tally tally;

    Walk(Plan plan, Bindings bindings, Tally tally) {
        this.plan = plan;
        this.bindings = bindings;
        this.tally = tally;
    }

    Plan plan() {
        return plan;
    }

    Bindings bindings() {
        return bindings;
    }

    Tally tally() {
        return tally;
    }

    /** Lets an amount flow into a node. */
    void flow(Node node, Fen amount, Path path) {
        if (node instanceof Node.Pay pay) {
            Beneficiary terms = plan.beneficiary(pay.beneficiary()).orElseThrow();
            tally.pay(pay.beneficiary(), terms, amount, path);
        } else if (node instanceof Node.Named named) {
            tally.figure(named.figure(), amount);
            flow(named.of(), amount, path);
        } else if (node instanceof Node.Take take) {
            take(take, amount, path);
        } else if (node instanceof Node.Cap cap) {
            cap(cap, amount, path);
        } else if (node instanceof Node.InTranches tranches) {
            flow(tranches.of(), amount, path.inTranches(tranches));
        } else if (node instanceof Node.Claims claims) {
            new ClaimsStep(this, claims).flow(amount, path);
        } else if (node instanceof Node.Split split) {
            ShareOut.split(this, split, amount, path);
        } else if (node instanceof Node.Bands bands) {
            BandsStep.flow(this, bands, amount, path);
        } else {
            ShareOut.byShares(this, (Node.ByShares) node, amount, path);
        }
    }

    private void take(Node.Take node, Fen amount, Path path) {
        Charged due = Charged.of(node.amount(), amount, bindings);
        boolean enough = due.fen().compareTo(amount) <= 0;
        if (node.whenShort() == WhenShort.REFUSE) {
            Refusal.unless(
                    enough && priceReaches(node, due),
                    RefusalCode.PRICE_BELOW_BUYOUT,
                    "grossFen",
                    amount.fen(),
                    node.name() + "Fen",
                    due.fen().fen(),
                    "shortfallFen",
                    enough ? 0 : due.fen().minus(amount).fen());
        }
        Fen taken = due.fen().min(amount);
        Fen left = amount.minus(taken);
        Label label = plan.label(node.name());
        if (node.whenShort() == WhenShort.TAKE_WHAT_IS_THERE) {
            tally.figure(node.name() + "Shortfall", due.fen().minus(taken));
        }
        DerivationKind kind = enough ? DerivationKind.TAKEN : DerivationKind.TAKEN_SHORT;
        Line line = Line.of(kind, node.clause(), label).on(amount).charge(due).other(due.fen());
        flow(node.to(), taken, path.then(line.gives(taken)));
        Line rest = Line.of(DerivationKind.AFTER_TAKEN, node.clause(), label).on(amount);
        flow(node.rest(), left, path.then(rest.other(taken).gives(left)));
    }

    /** Rounding may lift the gross of a tiny area up to the charge, so the price itself is compared too. */
    private boolean priceReaches(Node.Take node, Charged due) {
        return node.price().isEmpty()
                || due.rate().isEmpty()
                || bindings.value(node.price().get()) >= due.rate().get().fen();
    }

    private void cap(Node.Cap node, Fen amount, Path path) {
        Charged limit = Charged.of(node.limit(), amount, bindings);
        Fen within = amount.min(limit.fen());
        Fen above = amount.minus(within);
        Label label = plan.label(node.name());
        tally.figure(node.name(), limit.fen());
        tally.flag(node.flag(), !above.isZero());
        DerivationKind kind = above.isZero() ? DerivationKind.WITHIN_CAP : DerivationKind.CUT_TO_CAP;
        Line line = Line.of(kind, node.clause(), label).on(amount).charge(limit).other(limit.fen());
        flow(node.within(), within, path.then(line.gives(within)));
        Line over = Line.of(DerivationKind.ABOVE_CAP, node.clause(), label).on(amount);
        flow(
                node.overflow(),
                above,
                path.then(over.charge(limit).other(limit.fen()).gives(above)));
    }
}
