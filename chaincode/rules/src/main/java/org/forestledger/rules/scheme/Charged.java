// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.math.BigInteger;
import java.util.Optional;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Rounding;

/** A charge worked out, with what its derivation line needs. */
record Charged(
        Fen fen,
        Optional<Fen> rate,
        Optional<CentiMu> area,
        Optional<Bps> ratio,
        String source,
        String numerator,
        String denominator,
        Optional<Rounding> rounding) {
    private static final BigInteger CENTI_MU_PER_MU = BigInteger.valueOf(100);
    private static final BigInteger WHOLE_BPS = BigInteger.valueOf(Bps.WHOLE);

    /**
     * The charge in fen.
     *
     * @param charge the charge
     * @param of the amount of which a ratio is taken
     * @param bindings where the numbers are
     */
    static Charged of(Charge charge, Fen of, Bindings bindings) {
        if (charge instanceof Charge.InTotal total) {
            Fen amount = Fen.of(bindings.value(total.amount()));
            String source = bindings.source(total.amount());
            return new Charged(
                    amount, Optional.empty(), Optional.empty(), Optional.empty(), source, "", "", Optional.empty());
        }
        if (charge instanceof Charge.PerUnit perUnit) {
            return perUnit(perUnit, bindings);
        }
        return ratio((Charge.RatioOf) charge, of, bindings);
    }

    private static Charged perUnit(Charge.PerUnit charge, Bindings bindings) {
        Fen rate = Fen.of(bindings.value(charge.rate()));
        CentiMu area = CentiMu.of(bindings.value(charge.area()));
        BigInteger exact = rate.toBigInteger().multiply(area.toBigInteger());
        return new Charged(
                Fen.of(charge.rounding().divide(exact, CENTI_MU_PER_MU)),
                Optional.of(rate),
                Optional.of(area),
                Optional.empty(),
                bindings.source(charge.rate()),
                exact.toString(),
                CENTI_MU_PER_MU.toString(),
                Optional.of(charge.rounding()));
    }

    private static Charged ratio(Charge.RatioOf charge, Fen of, Bindings bindings) {
        Bps ratio = Bps.of((int) bindings.value(charge.ratio()));
        BigInteger exact = of.toBigInteger().multiply(BigInteger.valueOf(ratio.bps()));
        Fen share = Fen.of(charge.rounding().divide(exact, WHOLE_BPS));
        Fen least =
                charge.minimum().map(minimum -> Fen.of(bindings.value(minimum))).orElse(Fen.ZERO);
        if (least.compareTo(share) > 0) {
            String source = bindings.source(charge.minimum().orElseThrow());
            return new Charged(
                    least, Optional.empty(), Optional.empty(), Optional.empty(), source, "", "", Optional.empty());
        }
        return new Charged(
                share,
                Optional.empty(),
                Optional.empty(),
                Optional.of(ratio),
                bindings.source(charge.ratio()),
                exact.toString(),
                WHOLE_BPS.toString(),
                Optional.of(charge.rounding()));
    }
}
