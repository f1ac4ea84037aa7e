// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.unit.Fen;

/**
 * Who gets how many fen and why. The legs sum to the gross; the fees come on top of it.
 *
 * @param schemeId the scheme's id
 * @param grossFen the gross amount
 * @param legs the legs in the order of the scheme's beneficiaries
 * @param fees the fees in the order of the scheme
 * @param tranches the tranches over all legs, in order; empty where everything is paid at once
 * @param figures the named amounts in the order in which the tree is walked
 * @param flags the named yes or no answers, in the same order
 * @param derivation how the gross amount came about
 * @param lots the settlement of each lot where a deal of several lots was settled lot by lot
 */
public record Settlement(
        String schemeId,
        Fen grossFen,
        List<Leg> legs,
        List<Leg> fees,
        List<LegTranche> tranches,
        List<Figure> figures,
        List<Flag> flags,
        List<DerivationLine> derivation,
        List<Settlement> lots) {
    public Settlement {
        legs = List.copyOf(legs);
        fees = List.copyOf(fees);
        tranches = List.copyOf(tranches);
        figures = List.copyOf(figures);
        flags = List.copyOf(flags);
        derivation = List.copyOf(derivation);
        lots = List.copyOf(lots);
    }

    /** The leg of a beneficiary. */
    public Optional<Leg> leg(String beneficiary) {
        return legs.stream().filter(l -> l.beneficiary().equals(beneficiary)).findFirst();
    }

    /** The fee of a beneficiary. */
    public Optional<Leg> fee(String beneficiary) {
        return fees.stream().filter(l -> l.beneficiary().equals(beneficiary)).findFirst();
    }

    /** A named amount. */
    public Optional<Fen> figure(String name) {
        return figures.stream().filter(f -> f.name().equals(name)).findFirst().map(Figure::amountFen);
    }

    /** A named answer. */
    public Optional<Boolean> flag(String name) {
        return flags.stream().filter(f -> f.name().equals(name)).findFirst().map(Flag::set);
    }
}
