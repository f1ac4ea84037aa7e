// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Rounding;
import org.junit.jupiter.api.Test;

/** Laws that hold for every scheme of the language; the seed is in every failure and {@code -Dseed=} replays it. */
class RandomSchemesTest {
    private static final int SCHEMES = 5_000;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);

    @Test
    void legs_shouldSumToTheGross_whenSchemesAreRandom() {
        int settled = 0;
        for (int i = 0; i < SCHEMES; i++) {
            Scheme scheme = new RandomScheme(random).next();
            int number = i;
            Supplier<String> told = () -> "seed " + seed + ", scheme " + number + " " + scheme;
            assertThat(SchemeEvaluator.validate(scheme)).as(told).isEmpty();
            SchemeEvaluator evaluator = SchemeEvaluator.of(scheme);
            Map<String, String> inputs = inputs();
            Evaluation result = evaluator.evaluate(inputs);
            if (result instanceof Evaluation.Refused refused) {
                assertThat(refused.refusal().code())
                        .as(told)
                        .isIn(RefusalCode.PRICE_BELOW_BUYOUT, RefusalCode.AMOUNT_OUT_OF_RANGE);
                continue;
            }
            settled++;
            Settlement settlement = result.orThrow();
            requireWhole(settlement, told);
            assertThat(evaluator.evaluate(inputs)).as(told).isEqualTo(result);
            requireTextsForEveryLine(settlement, told);
        }
        assertThat(settled).as("seed " + seed).isGreaterThan(SCHEMES / 2);
    }

    private static void requireWhole(Settlement settlement, Supplier<String> told) {
        long sum = 0;
        for (Leg leg : settlement.legs()) {
            sum += leg.amountFen().fen();
            long tranches = 0;
            for (LegTranche tranche : leg.tranches()) {
                tranches += tranche.amountFen().fen();
            }
            require(leg.tranches().isEmpty() || tranches == leg.amountFen().fen(), told);
        }
        require(sum == settlement.grossFen().fen(), told);
    }

    private static void requireTextsForEveryLine(Settlement settlement, Supplier<String> told) {
        for (Leg leg : settlement.legs()) {
            require(!leg.derivation().isEmpty(), told);
            for (DerivationLine line : leg.derivation()) {
                require(line.textEn().endsWith(".") && line.textZh().endsWith("。"), told);
            }
        }
    }

    /** Spares the cost of an assertion object for each of some million checks. */
    private static void require(boolean condition, Supplier<String> told) {
        if (!condition) {
            throw new AssertionError(told.get());
        }
    }

    private Map<String, String> inputs() {
        long amount =
                switch (random.nextInt(5)) {
                    case 0 -> random.nextLong(10);
                    case 1 -> random.nextLong(Fen.MAX_FEN + 1);
                    default -> random.nextLong(1_000_000);
                };
        return Map.of(
                "amountFen", String.valueOf(amount), "areaMu", random.nextInt(1000) + "." + (10 + random.nextInt(90)));
    }

    @Test
    void split_shouldForgetTheOrderOfItsParts_whenTheResidueIsNamed() {
        for (int i = 0; i < 2_000; i++) {
            List<Part> parts = new ArrayList<>();
            List<Beneficiary> beneficiaries = new ArrayList<>();
            int left = 10_000;
            for (String name : List.of("a", "b", "c", "d")) {
                int ratio = name.equals("d") ? left : random.nextInt(left + 1);
                left -= ratio;
                parts.add(new Part(name, Optional.of(Samples.fixed(ratio)), Samples.pay(name)));
                beneficiaries.add(Samples.privateSide(name));
            }
            Map<String, String> inputs = Map.of("amountFen", String.valueOf(random.nextLong(Fen.MAX_FEN)));
            Settlement before = SchemeEvaluator.evaluate(split(parts, beneficiaries), inputs)
                    .orThrow();
            Collections.shuffle(parts, new Random(random.nextLong()));
            Settlement after = SchemeEvaluator.evaluate(split(parts, beneficiaries), inputs)
                    .orThrow();
            for (Leg leg : before.legs()) {
                assertThat(after.leg(leg.beneficiary()).orElseThrow().amountFen())
                        .as("seed " + seed)
                        .isEqualTo(leg.amountFen());
            }
        }
    }

    private static Scheme split(List<Part> parts, List<Beneficiary> beneficiaries) {
        Node.Split node = new Node.Split("split", "T", parts, Rounding.FLOOR, Optional.of("b"));
        return Samples.byAmount(node, beneficiaries.toArray(new Beneficiary[0]));
    }

    @Test
    void bands_shouldNeverGiveAnyoneLess_whenThePriceRises() {
        SchemeEvaluator marginal = SchemeEvaluator.of(Samples.bands(BandMode.MARGINAL));
        for (int i = 0; i < 5_000; i++) {
            long price = 2_999_000 + random.nextLong(2_000);
            String area = String.valueOf(random.nextInt(3)) + "." + (10 + random.nextInt(90));
            Settlement below = marginal.evaluate(prices(price, area)).orThrow();
            Settlement above = marginal.evaluate(prices(price + 1, area)).orThrow();
            for (Leg leg : below.legs()) {
                assertThat(above.leg(leg.beneficiary()).orElseThrow().amountFen())
                        .as("seed " + seed + " " + price + " " + area)
                        .isGreaterThanOrEqualTo(leg.amountFen());
            }
        }
    }

    private static Map<String, String> prices(long price, String area) {
        return Map.of("pricePerMu", Fen.of(price).toYuan(), "areaMu", area);
    }
}
