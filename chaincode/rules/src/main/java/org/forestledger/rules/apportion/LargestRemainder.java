// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.apportion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * Shares a whole out by weights: each gets its share rounded down, and what is left goes one by one to the largest
 * remainders, ties to the smaller id.
 */
public final class LargestRemainder {
    /** The largest count of holders in one call. */
    public static final int MAX_HOLDERS = 100_000;

    private record Remainder(String id, BigInteger left) {}

    private LargestRemainder() {}

    /**
     * The parts by id, in the order of the ids; they sum to the whole.
     *
     * @param whole what is shared out, 0 to the largest amount; refused with APPORTIONMENT_OUT_OF_RANGE
     * @param weights the weights by id, zero or more with a sum above zero; refused with APPORTIONMENT_OUT_OF_RANGE
     */
    public static Map<String, Long> of(long whole, Map<String, Long> weights) {
        Refusal.unless(whole >= 0 && whole <= Fen.MAX_FEN, RefusalCode.APPORTIONMENT_OUT_OF_RANGE, "whole", whole);
        Refusal.unless(weights.size() <= MAX_HOLDERS, RefusalCode.TOO_LONG, "holders", weights.size());
        TreeMap<String, Long> sorted = new TreeMap<>(weights);
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<String, Long> entry : sorted.entrySet()) {
            boolean fine = entry.getValue() >= 0;
            Refusal.unless(fine, RefusalCode.APPORTIONMENT_OUT_OF_RANGE, "holder", entry.getKey());
            sum = sum.add(BigInteger.valueOf(entry.getValue()));
        }
        Refusal.unless(sum.signum() > 0, RefusalCode.APPORTIONMENT_OUT_OF_RANGE, "weights", sum);
        return share(whole, sorted, sum);
    }

    private static Map<String, Long> share(long whole, TreeMap<String, Long> weights, BigInteger sum) {
        TreeMap<String, Long> parts = new TreeMap<>();
        List<Remainder> remainders = new ArrayList<>();
        long left = whole;
        for (Map.Entry<String, Long> entry : weights.entrySet()) {
            BigInteger exact = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(entry.getValue()));
            BigInteger[] parted = exact.divideAndRemainder(sum);
            long part = parted[0].longValueExact();
            parts.put(entry.getKey(), part);
            remainders.add(new Remainder(entry.getKey(), parted[1]));
            left -= part;
        }
        remainders.sort(Comparator.comparing(Remainder::left).reversed().thenComparing(Remainder::id));
        for (int i = 0; i < left; i++) {
            parts.merge(remainders.get(i).id(), 1L, Long::sum);
        }
        return parts;
    }
}
