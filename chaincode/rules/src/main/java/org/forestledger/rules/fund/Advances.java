// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fund;

import java.util.ArrayList;
import java.util.List;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.unit.Fen;

/**
 * What the treasury has paid ahead to the entity that makes a project's land ready, and what of it was offset (XM-28).
 *
 * @param projectId the project
 * @param advances the confirmed pre-allocations, the oldest first
 */
public record Advances(String projectId, List<Advance> advances) {
    /** Where they are kept. */
    public static final Kind<Advances> KIND = new Kind<>("advance", Advances.class);

    public Advances {
        advances = List.copyOf(advances);
    }

    /**
     * One pre-allocation.
     *
     * @param fundId the fund
     * @param amount how much was paid ahead
     * @param offset how much of it was offset, at most the amount
     */
    public record Advance(String fundId, Fen amount, Fen offset) {
        Fen left() {
            return amount.minus(offset);
        }
    }

    /** The advances of a project; none where nothing was paid ahead. */
    public static Advances of(Work work, String projectId) {
        return work.find(KIND, projectId).orElseGet(() -> new Advances(projectId, List.of()));
    }

    Advances plus(String fundId, Fen amount) {
        List<Advance> all = new ArrayList<>(advances);
        all.add(new Advance(fundId, amount, Fen.ZERO));
        return new Advances(projectId, all);
    }

    /** What is still to be offset. */
    public Fen left() {
        return advances.stream().map(Advance::left).reduce(Fen.ZERO, Fen::plus);
    }

    /** With so much more offset, the oldest advance first; at most {@link #left()}. */
    Advances offsetting(Fen amount) {
        List<Advance> all = new ArrayList<>();
        Fen open = amount;
        for (Advance advance : advances) {
            Fen now = open.compareTo(advance.left()) < 0 ? open : advance.left();
            all.add(new Advance(
                    advance.fundId(), advance.amount(), advance.offset().plus(now)));
            open = open.minus(now);
        }
        return new Advances(projectId, all);
    }

    /** Offsets what is open against a sum that is due, and answers how much: each advanced fen comes off once. */
    public static Fen offset(Work work, String projectId, Fen due) {
        Advances advances = of(work, projectId);
        Fen amount = due.compareTo(advances.left()) < 0 ? due : advances.left();
        if (!amount.isZero()) {
            advances.offsetting(amount).store(work);
        }
        return amount;
    }

    void store(Work work) {
        work.put(KIND, projectId, this);
    }
}
