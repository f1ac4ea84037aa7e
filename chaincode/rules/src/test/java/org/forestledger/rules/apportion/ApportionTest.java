// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** Laws of sharing out; the seed is in every failure and {@code -Dseed=} replays it. */
class ApportionTest {
    private static final int RUNS = 20_000;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);

    /** Ends of consecutive ranges that cover 1..units, cut at random. */
    private List<Long> ends(long units) {
        List<Long> ends = new ArrayList<>();
        for (long at = 0; at < units && ends.size() < 20; ) {
            at += 1 + random.nextLong(units - at);
            ends.add(at);
        }
        ends.set(ends.size() - 1, units);
        return ends;
    }

    private long amount() {
        return random.nextInt(4) == 0 ? random.nextLong(100) : random.nextLong(Fen.MAX_FEN + 1);
    }

    private static void requireRefusal(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(
                        e.refusal().code())
                .isEqualTo(RefusalCode.APPORTIONMENT_OUT_OF_RANGE));
    }

    @Test
    void serialRanges_shouldConserveTheAmount_whenCutInAnyWay() {
        for (int run = 0; run < RUNS; run++) {
            long units = 1 + (random.nextBoolean() ? random.nextLong(50) : random.nextLong(Fen.MAX_FEN));
            SerialApportionment whole = new SerialApportionment(Fen.of(amount()), units);
            long from = 1;
            long sum = 0;
            for (long to : ends(units)) {
                sum += whole.of(from, to).fen();
                from = to + 1;
            }
            assertThat(sum)
                    .as("seed " + seed + " " + whole)
                    .isEqualTo(whole.amountFen().fen());
        }
    }

    @Test
    void serialRange_shouldEqualItsHalves_whenItIsSplit() {
        for (int run = 0; run < RUNS; run++) {
            long units = 2 + random.nextLong(1_000_000);
            SerialApportionment whole = new SerialApportionment(Fen.of(amount()), units);
            long from = 1 + random.nextLong(units - 1);
            long to = from + 1 + random.nextLong(units - from);
            long middle = from + random.nextLong(to - from);
            Fen halves = whole.of(from, middle).plus(whole.of(middle + 1, to));
            assertThat(halves).as("seed " + seed + " " + whole).isEqualTo(whole.of(from, to));
        }
    }

    @Test
    void serialRange_shouldRefuse_whenItLiesOutside() {
        SerialApportionment whole = new SerialApportionment(Fen.of(10), 3);

        requireRefusal(() -> whole.of(0, 1));
        requireRefusal(() -> whole.of(2, 1));
        requireRefusal(() -> whole.of(1, 4));
        requireRefusal(() -> new SerialApportionment(Fen.of(10), 0));
        assertThat(List.of(
                        whole.of(1, 1).fen(),
                        whole.of(2, 2).fen(),
                        whole.of(3, 3).fen()))
                .containsExactly(3L, 3L, 4L);
    }

    @Test
    void instalments_shouldSumToTheEntitlement_whenReceiptsComeInAnyParts() {
        for (int run = 0; run < RUNS; run++) {
            long whole = 1 + random.nextLong(Fen.MAX_FEN);
            Instalments plan = new Instalments(Fen.of(random.nextLong(whole + 1)), Fen.of(whole));
            Fen paid = Fen.ZERO;
            for (long received : ends(whole)) {
                paid = paid.plus(plan.payable(Fen.of(received), paid));
            }
            assertThat(paid).as("seed " + seed + " " + plan).isEqualTo(plan.entitlementFen());
        }
    }

    @Test
    void instalments_shouldRefuse_whenMoreThanTheWholeCameInOrWasPaid() {
        Instalments plan = new Instalments(Fen.of(49), Fen.of(100));

        assertThat(plan.payable(Fen.of(50), Fen.of(20)).fen()).isEqualTo(4);
        requireRefusal(() -> plan.payable(Fen.of(101), Fen.ZERO));
        requireRefusal(() -> plan.payable(Fen.of(50), Fen.of(25)));
        requireRefusal(() -> new Instalments(Fen.of(101), Fen.of(100)));
        requireRefusal(() -> new Instalments(Fen.ZERO, Fen.ZERO));
    }

    @Test
    void averageCost_shouldSumToWhatWasPaid_whenAllAreaIsUsed() {
        for (int run = 0; run < RUNS; run++) {
            CentiMu area = CentiMu.of(1 + random.nextLong(10_000_000));
            AverageCost cost = new AverageCost(Fen.of(amount()), area);
            CentiMu used = CentiMu.of(0);
            Fen recovered = Fen.ZERO;
            for (long upTo : ends(area.centiMu())) {
                CentiMu now = CentiMu.of(upTo).minus(used);
                recovered = recovered.plus(cost.recovery(used, now));
                used = used.plus(now);
            }
            assertThat(recovered).as("seed " + seed + " " + cost).isEqualTo(cost.totalPaidFen());
        }
        AverageCost cost = new AverageCost(Fen.of(1), CentiMu.of(10));
        requireRefusal(() -> cost.recovery(CentiMu.of(5), CentiMu.of(6)));
        requireRefusal(() -> new AverageCost(Fen.of(1), CentiMu.of(0)));
    }

    @Test
    void largestRemainder_shouldSumToTheWholeAndForgetTheOrder_whenWeightsAreRandom() {
        for (int run = 0; run < RUNS / 10; run++) {
            Map<String, Long> weights = new TreeMap<>();
            int holders = 1 + random.nextInt(40);
            for (int i = 0; i < holders; i++) {
                weights.put("h" + i, random.nextInt(3) == 0 ? 1L : random.nextLong(Fen.MAX_FEN));
            }
            weights.put("h0", 1L);
            long whole = amount();
            Map<String, Long> parts = LargestRemainder.of(whole, weights);
            long sum = parts.values().stream().mapToLong(Long::longValue).sum();
            assertThat(sum).as("seed " + seed + " " + weights).isEqualTo(whole);

            List<String> order = new ArrayList<>(weights.keySet());
            Collections.shuffle(order, new Random(random.nextLong()));
            Map<String, Long> shuffled = new HashMap<>();
            order.forEach(id -> shuffled.put(id, weights.get(id)));
            assertThat(LargestRemainder.of(whole, shuffled)).isEqualTo(parts);
        }
    }

    @Test
    void largestRemainder_shouldGiveTiesToTheSmallerId_whenWeightsAreEqual() {
        assertThat(LargestRemainder.of(5, Map.of("b", 1L, "a", 1L, "c", 1L)))
                .containsExactly(Map.entry("a", 2L), Map.entry("b", 2L), Map.entry("c", 1L));
        assertThat(LargestRemainder.of(1, Map.of("a", 0L, "b", 7L))).containsEntry("b", 1L);
        requireRefusal(() -> LargestRemainder.of(1, Map.of("a", 0L)));
        requireRefusal(() -> LargestRemainder.of(1, Map.of("a", -1L, "b", 2L)));
        requireRefusal(() -> LargestRemainder.of(-1, Map.of("a", 1L)));
        requireRefusal(() -> LargestRemainder.of(Long.MAX_VALUE, Map.of("a", 1L)));
    }
}
