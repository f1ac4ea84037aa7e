// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Rounding;

/** The one place where an amount is cut into rounded parts. */
final class Division {
    private Division() {}

    /**
     * The parts of a whole: each is rounded as named, but one takes what the others leave.
     *
     * @param whole what is cut
     * @param numerators the exact parts over the denominator, which sum to the whole; else PARTS_NOT_WHOLE
     * @param denominator the denominator
     * @param rounding the rounding of every part but the residue
     * @param residue the index of the part that takes the residue
     */
    static List<Fen> of(
            Fen whole, List<BigInteger> numerators, BigInteger denominator, Rounding rounding, int residue) {
        BigInteger exactSum = BigInteger.ZERO;
        BigInteger roundedSum = BigInteger.ZERO;
        List<Fen> parts = new ArrayList<>(Collections.nCopies(numerators.size(), Fen.ZERO));
        for (int i = 0; i < numerators.size(); i++) {
            exactSum = exactSum.add(numerators.get(i));
            if (i != residue) {
                BigInteger part = rounding.divide(numerators.get(i), denominator);
                roundedSum = roundedSum.add(part);
                parts.set(i, Fen.of(part));
            }
        }
        boolean exact = exactSum.equals(whole.toBigInteger().multiply(denominator));
        boolean enough = roundedSum.compareTo(whole.toBigInteger()) <= 0;
        Refusal.unless(exact && enough, RefusalCode.PARTS_NOT_WHOLE, "wholeFen", whole.fen(), "partsFen", roundedSum);
        parts.set(residue, Fen.of(whole.toBigInteger().subtract(roundedSum)));
        return parts;
    }
}
