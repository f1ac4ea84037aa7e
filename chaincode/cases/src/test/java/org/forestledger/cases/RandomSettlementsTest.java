// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.scheme.Evaluation;
import org.forestledger.rules.scheme.Leg;
import org.forestledger.rules.scheme.LegTranche;
import org.forestledger.rules.scheme.Scheme;
import org.forestledger.rules.scheme.SchemeEvaluator;
import org.forestledger.rules.scheme.SchemeInput;
import org.forestledger.rules.scheme.Settlement;
import org.forestledger.rules.scheme.Side;
import org.forestledger.rules.unit.Fen;
import org.junit.jupiter.api.Test;

/** A million random settlements of the shipped schemes. The seed is in every failure; {@code -Dseed=} replays it. */
class RandomSettlementsTest {
    private static final int SETTLEMENTS = Integer.getInteger("settlements", 1_000_000);
    private static final List<String> SCHEMES = List.of(
            "ruzhou-2023-new",
            "ruzhou-2023-stock",
            "ruzhou-2023-project-company",
            "chaisang-2022-package",
            "chaisang-2022-loss-penalty",
            "xinmi-compensation");

    private static final Set<RefusalCode> EXPECTED =
            EnumSet.of(RefusalCode.PRICE_BELOW_BUYOUT, RefusalCode.AMOUNT_OUT_OF_RANGE);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);

    @Test
    void legs_shouldSumToTheGross_whenInputsAreRandom() {
        List<Scheme> schemes = SCHEMES.stream()
                .map(id -> RuleSetFiles.scheme(id).orElseThrow())
                .toList();
        List<SchemeEvaluator> evaluators =
                schemes.stream().map(SchemeEvaluator::of).toList();
        int settled = 0;
        for (int i = 0; i < SETTLEMENTS; i++) {
            int which = i % schemes.size();
            Map<String, String> inputs = inputs(schemes.get(which));
            Evaluation result = evaluators.get(which).evaluate(inputs);
            int number = i;
            Supplier<String> told =
                    () -> "seed " + seed + ", settlement " + number + ", " + SCHEMES.get(which) + " " + inputs;
            if (result instanceof Evaluation.Refused refused) {
                // Only what random inputs can bring about: a price below the buy-out price, or more than can be told.
                require(EXPECTED.contains(refused.refusal().code()), told);
            } else {
                settled++;
                Settlement settlement = ((Evaluation.Evaluated) result).settlement();
                requireWhole(settlement, told);
                requirePlainFormula(settlement, inputs, told);
            }
        }
        assertThat(settled).as("seed " + seed).isGreaterThan(SETTLEMENTS / 2);
    }

    private static void requireWhole(Settlement settlement, Supplier<String> told) {
        long sum = 0;
        for (Leg leg : settlement.legs()) {
            sum = Math.addExact(sum, leg.amountFen().fen());
            if (!leg.tranches().isEmpty()) {
                long tranches = 0;
                for (LegTranche tranche : leg.tranches()) {
                    tranches = Math.addExact(tranches, tranche.amountFen().fen());
                }
                require(tranches == leg.amountFen().fen(), told);
            }
        }
        require(sum == settlement.grossFen().fen(), told);
    }

    private static void requirePlainFormula(Settlement settlement, Map<String, String> inputs, Supplier<String> told) {
        BigInteger expected = PlainFormulas.privateSide(settlement.schemeId(), inputs);
        if (expected.signum() >= 0) {
            BigInteger found = settlement.legs().stream()
                    .filter(leg -> leg.side() == Side.PRIVATE)
                    .map(leg -> leg.amountFen().toBigInteger())
                    .reduce(BigInteger.ZERO, BigInteger::add);
            require(found.equals(expected), told);
        }
    }

    private static void require(boolean condition, Supplier<String> told) {
        if (!condition) {
            throw new AssertionError(told.get());
        }
    }

    private Map<String, String> inputs(Scheme scheme) {
        Map<String, String> inputs = new LinkedHashMap<>();
        for (SchemeInput input : scheme.inputs()) {
            boolean needsAgreement = input.name().equals("contractTotal");
            if (!needsAgreement && (input.required() || random.nextInt(4) == 0)) {
                inputs.put(input.name(), text(input));
            }
        }
        return inputs;
    }

    private String text(SchemeInput input) {
        return switch (input.kind()) {
            case YUAN_PER_MU -> hundredths(number(10_000_000));
            case MU -> hundredths(number(10_000_000));
            case BPS -> String.valueOf(random.nextInt(8) == 0 ? 10_000 * random.nextInt(2) : random.nextInt(10_001));
            case FEN -> String.valueOf(number(1_000_000_000_000L));
            case YUAN -> hundredths(number(1_000_000_000_000L));
            case CAP_TABLE -> table();
        };
    }

    /** Mostly everyday sizes, often tiny ones, sometimes the largest that there are. */
    private long number(long usual) {
        return switch (random.nextInt(10)) {
            case 0 -> random.nextLong(10);
            case 1 -> random.nextLong(Fen.MAX_FEN / 9);
            default -> random.nextLong(usual);
        };
    }

    private static String hundredths(long value) {
        return value / 100 + "." + (value % 100 < 10 ? "0" : "") + value % 100;
    }

    private String table() {
        int state = 5100 + random.nextInt(4901);
        List<String> entries = new ArrayList<>(List.of("stateCompany:" + state));
        int left = 10_000 - state;
        for (int holder = 1; left > 0; holder++) {
            int share = holder == 7 ? left : 1 + random.nextInt(left);
            entries.add((holder == 1 ? "thirdParty:" : "investor" + holder + ":") + share);
            left -= share;
        }
        return String.join(",", entries);
    }
}
