// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.unit;

import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A ratio in basis points, 1/10,000 of the whole, from 0 to 10,000.
 *
 * @param bps the ratio in basis points
 */
public record Bps(int bps) implements Comparable<Bps> {
    /** The whole in basis points. */
    public static final int WHOLE = 10_000;

    public Bps {
        if (bps < 0 || bps > WHOLE) {
            throw Refusal.of(RefusalCode.RATIO_OUT_OF_RANGE, "bps", bps).asException();
        }
    }

    /** The ratio as a value. */
    public static Bps of(int bps) {
        return new Bps(bps);
    }

    @Override
    public int compareTo(Bps other) {
        return Integer.compare(bps, other.bps);
    }

    @Override
    public String toString() {
        return bps / 100 + "." + (bps % 100 < 10 ? "0" : "") + bps % 100 + " %";
    }
}
