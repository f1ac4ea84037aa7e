// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Rounding;

/** Cuts legs into tranches. */
final class Tranches {
    private static final BigInteger WHOLE_BPS = BigInteger.valueOf(Bps.WHOLE);

    private Tranches() {}

    /**
     * The tranches of one leg, cut from the running total so that they sum to the leg.
     *
     * @param lines where the derivation goes on
     */
    static List<LegTranche> of(
            Node.InTranches node, Fen amount, Plan plan, Bindings bindings, List<DerivationLine> lines) {
        List<LegTranche> cut = new ArrayList<>();
        long upToHere = 0;
        Fen paid = Fen.ZERO;
        for (Tranche tranche : node.tranches()) {
            upToHere += bindings.value(tranche.share());
            Refusal.unless(upToHere <= Bps.WHOLE, RefusalCode.RATIO_SUM_NOT_WHOLE, "at", node.name());
            BigInteger exact = amount.toBigInteger().multiply(BigInteger.valueOf(upToHere));
            Fen due = Fen.of(Rounding.FLOOR.divide(exact, WHOLE_BPS)).minus(paid);
            lines.add(Line.of(DerivationKind.TRANCHE, tranche.clause(), plan.label(tranche.name()))
                    .on(amount)
                    .ratio(upToHere)
                    .other(paid)
                    .fraction(exact, WHOLE_BPS)
                    .rounded(Rounding.FLOOR)
                    .gives(due));
            cut.add(new LegTranche(tranche.name(), tranche.clause(), due, tranche.due(), tranche.conditions()));
            paid = paid.plus(due);
        }
        Refusal.unless(upToHere == Bps.WHOLE, RefusalCode.RATIO_SUM_NOT_WHOLE, "at", node.name(), "sumBps", upToHere);
        return cut;
    }

    /** The tranches over all legs, by name in the order in which they first come. */
    static List<LegTranche> totals(List<Leg> legs) {
        Map<String, LegTranche> totals = new LinkedHashMap<>();
        for (Leg leg : legs) {
            for (LegTranche tranche : leg.tranches()) {
                totals.merge(tranche.name(), tranche, Tranches::added);
            }
        }
        return new ArrayList<>(totals.values());
    }

    static LegTranche added(LegTranche a, LegTranche b) {
        return new LegTranche(a.name(), a.clause(), a.amountFen().plus(b.amountFen()), a.due(), a.conditions());
    }
}
