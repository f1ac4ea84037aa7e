// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.testnet;

import java.util.Random;

/** Random numbers whose seed is printed, and can be given again with {@code -Dseed=}. */
public final class Seeds {
    private Seeds() {}

    /** A generator for a test. */
    public static Random random(String test) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println(test + " runs with -Dseed=" + seed);
        return new Random(seed);
    }
}
