// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.math.BigInteger;
import org.forestledger.rules.unit.Fen;

/** Writes amounts for people, with a comma between thousands, the same under every locale. */
final class Grouped {
    private static final int GROUP = 3;

    private Grouped() {}

    /** Whether the exact fraction of a line is a whole number of fen, so that nothing was rounded. */
    static boolean isWhole(DerivationLine line) {
        BigInteger[] parted = new BigInteger(line.numerator()).divideAndRemainder(new BigInteger(line.denominator()));
        return parted[1].signum() == 0;
    }

    static String yuan(Fen amount) {
        String text = amount.toYuan();
        int dot = text.indexOf('.');
        StringBuilder grouped = new StringBuilder(text);
        for (int at = dot - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
