// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.math.BigInteger;
import java.util.Optional;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/** Works out the gross amount as the first line of every derivation. */
final class GrossAmount {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final BigInteger HALF_A_FEN = BigInteger.valueOf(50);

    private GrossAmount() {}

    static DerivationLine of(Plan plan, Bindings bindings) {
        Label label = plan.label("gross");
        String clause = plan.scheme().clause();
        if (plan.scheme().gross() instanceof Gross.Given given) {
            Fen amount = Fen.of(bindings.value(given.amount()));
            return Line.of(DerivationKind.GROSS_GIVEN, clause, label)
                    .source(bindings.source(given.amount()))
                    .gives(amount);
        }
        Gross.ByPrice byPrice = (Gross.ByPrice) plan.scheme().gross();
        Fen price = Fen.of(bindings.value(byPrice.price()));
        CentiMu area = CentiMu.of(bindings.value(byPrice.area()));
        BigInteger exact = price.toBigInteger().multiply(area.toBigInteger());
        Optional<Fen> total = byPrice.contractTotal().flatMap(bindings::number).map(Fen::of);
        if (total.isPresent()) {
            requireClose(total.get(), exact);
            return Line.of(DerivationKind.GROSS_BY_TOTAL, clause, label)
                    .rate(price, area)
                    .source(bindings.source(byPrice.price()))
                    .fraction(exact, HUNDRED)
                    .gives(total.get());
        }
        return Line.of(DerivationKind.GROSS_BY_PRICE, clause, label)
                .rate(price, area)
                .source(bindings.source(byPrice.price()))
                .fraction(exact, HUNDRED)
                .rounded(byPrice.rounding())
                .gives(Fen.of(byPrice.rounding().divide(exact, HUNDRED)));
    }

    /** The contract total is the source of truth, but it may not be another deal: half a fen is the most it may differ. */
    private static void requireClose(Fen total, BigInteger exact) {
        BigInteger off = total.toBigInteger().multiply(HUNDRED).subtract(exact).abs();
        Refusal.unless(
                off.compareTo(HALF_A_FEN) <= 0,
                RefusalCode.CONTRACT_TOTAL_DIFFERS,
                "contractTotalFen",
                total.fen(),
                "priceTimesAreaHundredthsFen",
                exact);
    }
}
