// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/** Shares an amount out by bands of the unit price, with one rounding for all bands. */
final class BandsStep {
    /** Rates are per mu and areas in 1/100 mu, so amounts in bands are counted in 1/100 fen. */
    private static final BigInteger HUNDREDTHS = BigInteger.valueOf(100);

    private static final BigInteger DENOMINATOR = HUNDREDTHS.multiply(BigInteger.valueOf(Bps.WHOLE));

    private BandsStep() {}

    static void flow(Walk walk, Node.Bands node, Fen amount, Path path) {
        CentiMu area = CentiMu.of(walk.bindings().value(node.area()));
        List<BigInteger> inBands = inBands(walk.bindings(), node, amount, area);
        figures(walk, node, inBands);
        List<BigInteger> exact = new ArrayList<>();
        for (int p = 0; p < node.parts().size(); p++) {
            BigInteger sum = BigInteger.ZERO;
            for (int b = 0; b < inBands.size(); b++) {
                sum = sum.add(inBands.get(b).multiply(BigInteger.valueOf(ratio(walk, node, b, p))));
            }
            exact.add(sum);
        }
        int residue = walk.plan().residue(node);
        List<Fen> parts = Division.of(amount, exact, DENOMINATOR, node.rounding(), residue);
        for (int p = 0; p < parts.size(); p++) {
            Path way = path;
            for (int b = 0; b < inBands.size(); b++) {
                way = way.then(bandLine(walk, node, b, p, inBands.get(b), area));
            }
            DerivationKind kind = p == residue ? DerivationKind.RESIDUE : DerivationKind.BANDS_TOGETHER;
            Line line = Line.of(
                            kind,
                            node.clause(),
                            walk.plan().label(node.parts().get(p).name()))
                    .on(amount)
                    .fraction(exact.get(p), DENOMINATOR);
            if (p != residue) {
                line.rounded(node.rounding());
            }
            walk.flow(node.parts().get(p).to(), parts.get(p), way.then(line.gives(parts.get(p))));
        }
    }

    private static long ratio(Walk walk, Node.Bands node, int band, int part) {
        return walk.bindings().value(node.bands().get(band).ratios().get(part));
    }

    private static DerivationLine bandLine(Walk walk, Node.Bands node, int b, int p, BigInteger inBand, CentiMu area) {
        Band band = node.bands().get(b);
        long ratio = ratio(walk, node, b, p);
        Line line = Line.of(DerivationKind.BAND, band.clause(), walk.plan().label(band.name()))
                .ratio(ratio)
                .source(walk.bindings().source(band.ratios().get(p)))
                .fraction(inBand.multiply(BigInteger.valueOf(ratio)), DENOMINATOR);
        band.upTo().ifPresent(bound -> line.rate(Fen.of(walk.bindings().value(bound)), area));
        return line.on(Fen.of(inBand.divide(HUNDREDTHS))).open();
    }

    /** The exact amount in each band, in 1/100 fen. A price equal to a bound belongs to the band below it (RZ-18). */
    private static List<BigInteger> inBands(Bindings bindings, Node.Bands node, Fen amount, CentiMu area) {
        BigInteger whole = amount.toBigInteger().multiply(HUNDREDTHS);
        List<BigInteger> inBands = new ArrayList<>();
        BigInteger below = BigInteger.ZERO;
        BigInteger lastBound = BigInteger.valueOf(-1);
        for (Band band : node.bands()) {
            BigInteger reached = whole;
            if (band.upTo().isPresent()) {
                BigInteger bound = BigInteger.valueOf(bindings.value(band.upTo().get()));
                boolean rising = bound.compareTo(lastBound) > 0;
                Refusal.unless(rising, RefusalCode.SCHEME_INVALID, "at", band.name(), "reason", "BANDS_NOT_RISING");
                lastBound = bound;
                reached = bound.multiply(area.toBigInteger()).min(whole);
            }
            inBands.add(reached.subtract(below));
            below = reached;
        }
        return node.mode() == BandMode.MARGINAL ? inBands : wholePrice(inBands, whole);
    }

    /** The highest band that is reached counts for the whole amount. */
    private static List<BigInteger> wholePrice(List<BigInteger> slices, BigInteger whole) {
        int reached = 0;
        for (int b = 0; b < slices.size(); b++) {
            if (slices.get(b).signum() > 0) {
                reached = b;
            }
        }
        List<BigInteger> all = new ArrayList<>();
        for (int b = 0; b < slices.size(); b++) {
            all.add(b == reached ? whole : BigInteger.ZERO);
        }
        return all;
    }

    /** The amounts in the bands as figures, cut from the running total so that they sum to the amount. */
    private static void figures(Walk walk, Node.Bands node, List<BigInteger> inBands) {
        BigInteger exact = BigInteger.ZERO;
        BigInteger told = BigInteger.ZERO;
        for (int b = 0; b < inBands.size(); b++) {
            exact = exact.add(inBands.get(b));
            BigInteger upToHere = exact.divide(HUNDREDTHS);
            walk.tally().figure(node.bands().get(b).name(), Fen.of(upToHere.subtract(told)));
            told = upToHere;
        }
    }
}
