// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.share.ControlFloor;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Rounding;
import org.junit.jupiter.api.Test;

class SchemeEvaluatorTest {
    private static Settlement settle(Scheme scheme, String... inputs) {
        return SchemeEvaluator.evaluate(scheme, map(inputs)).orThrow();
    }

    private static Map<String, String> map(String... inputs) {
        Map<String, String> map = new java.util.TreeMap<>();
        for (int i = 0; i < inputs.length; i += 2) {
            map.put(inputs[i], inputs[i + 1]);
        }
        return map;
    }

    private static long leg(Settlement settled, String beneficiary) {
        return settled.leg(beneficiary).orElseThrow().amountFen().fen();
    }

    private static long figure(Settlement settled, String name) {
        return settled.figure(name).orElseThrow().fen();
    }

    @Test
    void evaluate_shouldRoundOnceOverAllBands_whenBothBandsHaveAFraction() {
        // 3 units in each band: 1.5 + 0.6 = 2.1 fen, once rounded 2; band by band it would be 1 + 0.
        Node.Bands node = Samples.bandsNode(BandMode.MARGINAL, Rounding.FLOOR, Optional.empty());
        Band base = new Band(
                "base",
                "T-3",
                Optional.of(Samples.fixed(300)),
                node.bands().get(0).ratios());
        Node cheap = new Node.Bands(
                "bands",
                "T-3",
                BandMode.MARGINAL,
                Samples.AREA,
                List.of(base, node.bands().get(1)),
                node.parts(),
                Rounding.FLOOR,
                Optional.empty());
        Scheme scheme = Samples.byPrice(cheap, Samples.publicSide("government"), Samples.privateSide("projectCompany"));

        Settlement settled = settle(scheme, "pricePerMu", "6.00", "areaMu", "0.01");

        assertThat(leg(settled, "projectCompany")).isEqualTo(2);
        assertThat(leg(settled, "government")).isEqualTo(4);
        assertThat(figure(settled, "baseFen")).isEqualTo(3);
        assertThat(figure(settled, "excessFen")).isEqualTo(3);
    }

    @Test
    void evaluate_shouldCountTheWholePrice_whenTheBandsAreCliffs() {
        Scheme cliff = Samples.bands(BandMode.WHOLE_PRICE);

        Settlement at = settle(cliff, "pricePerMu", "30000.00", "areaMu", "1.00");
        Settlement above = settle(cliff, "pricePerMu", "30000.01", "areaMu", "1.00");

        assertThat(leg(at, "government")).isEqualTo(1_500_000);
        assertThat(leg(above, "government")).isEqualTo(2_400_001);
        assertThat(figure(above, "baseFen")).isZero();
    }

    @Test
    void evaluate_shouldRefuse_whenGivenBoundsOfBandsDoNotRise() {
        List<Quantity> half = List.of(Samples.fixed(5000), Samples.fixed(5000));
        Quantity given = new Quantity.FromInput("bound");
        List<Band> bands = List.of(
                new Band("low", "T-3", Optional.of(given), half),
                new Band("middle", "T-3", Optional.of(Samples.fixed(300)), half),
                new Band("high", "T-4", Optional.empty(), half));
        Node.Bands like = Samples.bandsNode(BandMode.MARGINAL, Rounding.FLOOR, Optional.empty());
        Node node = new Node.Bands(
                "bands", "T-3", like.mode(), like.area(), bands, like.parts(), like.rounding(), Optional.empty());
        Scheme scheme = Samples.byPrice(node, Samples.publicSide("government"), Samples.privateSide("projectCompany"))
                .withInputs(List.of(
                        SchemeInput.required("pricePerMu", InputKind.YUAN_PER_MU, "T-1"),
                        SchemeInput.required("areaMu", InputKind.MU, "T-1"),
                        SchemeInput.required("bound", InputKind.YUAN_PER_MU, "T-1"),
                        SchemeInput.optional("contractTotal", InputKind.YUAN, "T-1")));

        Evaluation below = SchemeEvaluator.evaluate(scheme, map("pricePerMu", "9", "areaMu", "1", "bound", "2.99"));
        Evaluation equal = SchemeEvaluator.evaluate(scheme, map("pricePerMu", "9", "areaMu", "1", "bound", "3.00"));

        assertThat(below).isInstanceOf(Evaluation.Evaluated.class);
        assertThat(equal).isInstanceOf(Evaluation.Refused.class);
        assertThat(((Evaluation.Refused) equal).refusal().code()).isEqualTo(RefusalCode.SCHEME_INVALID);
    }

    @Test
    void evaluate_shouldCutTheLastClaimFirst_whenNobodyIsNamedToBearTheLoss() {
        Settlement settled = settle(claims(Optional.empty()), "amountFen", "100");

        assertThat(List.of(leg(settled, "a"), leg(settled, "b"), leg(settled, "c"), leg(settled, "rest")))
                .containsExactly(80L, 20L, 0L, 0L);
        assertThat(figure(settled, "shortfallFen")).isEqualTo(50);
        assertThat(figure(settled, "claimCFen")).isEqualTo(20);
    }

    @Test
    void evaluate_shouldCutTheLossBearerFirst_whenClaimsAreNotMet() {
        Settlement settled = settle(claims(Optional.of("claimA")), "amountFen", "100");

        assertThat(List.of(leg(settled, "a"), leg(settled, "b"), leg(settled, "c"), leg(settled, "rest")))
                .containsExactly(30L, 50L, 20L, 0L);
    }

    @Test
    void evaluate_shouldCutInReverseOrderAfterTheLossBearer_whenThatIsNotEnough() {
        Settlement settled = settle(claims(Optional.of("claimA")), "amountFen", "60");

        assertThat(List.of(leg(settled, "a"), leg(settled, "b"), leg(settled, "c"), leg(settled, "rest")))
                .containsExactly(0L, 50L, 10L, 0L);
    }

    private static Scheme claims(Optional<String> bearer) {
        Node node = new Node.Claims(
                "claims",
                "T-5",
                List.of(
                        new Claim("claimA", "T-5", new Charge.InTotal(Samples.fixed(80)), Samples.pay("a")),
                        new Claim("claimB", "T-5", new Charge.InTotal(Samples.fixed(50)), Samples.pay("b")),
                        new Claim("claimC", "T-5", new Charge.InTotal(Samples.fixed(20)), Samples.pay("c"))),
                bearer,
                "shortfall",
                Samples.pay("rest"));
        return Samples.byAmount(
                node,
                Samples.privateSide("a"),
                Samples.privateSide("b"),
                Samples.privateSide("c"),
                Samples.publicSide("rest"));
    }

    @Test
    void evaluate_shouldTakeWhatIsThere_whenTheSchemeSaysSo() {
        Node node = new Node.Take(
                "buyOut",
                "T-6",
                new Charge.InTotal(Samples.fixed(500)),
                WhenShort.TAKE_WHAT_IS_THERE,
                Optional.empty(),
                Samples.pay("government"),
                Samples.pay("partner"));
        Scheme scheme = Samples.byAmount(node, Samples.publicSide("government"), Samples.privateSide("partner"));

        Settlement settled = settle(scheme, "amountFen", "300");

        assertThat(leg(settled, "government")).isEqualTo(300);
        assertThat(leg(settled, "partner")).isZero();
        assertThat(figure(settled, "buyOutShortfallFen")).isEqualTo(200);
    }

    @Test
    void evaluate_shouldOverflowToTheNamedSide_whenATotalCapIsReached() {
        Node node = new Node.Cap(
                "limit",
                "T-7",
                "limitBinding",
                new Charge.InTotal(Samples.fixed(100)),
                Samples.pay("partner"),
                Samples.pay("government"));
        Scheme scheme = Samples.byAmount(node, Samples.privateSide("partner"), Samples.publicSide("government"));

        Settlement at = settle(scheme, "amountFen", "100");
        Settlement above = settle(scheme, "amountFen", "101");

        assertThat(at.flag("limitBinding")).contains(false);
        assertThat(above.flag("limitBinding")).contains(true);
        assertThat(leg(above, "partner")).isEqualTo(100);
        assertThat(leg(above, "government")).isEqualTo(1);
        assertThat(figure(above, "limitFen")).isEqualTo(100);
    }

    @Test
    void evaluate_shouldChargeTheMinimum_whenTheRatioGivesLess() {
        Charge charge = new Charge.RatioOf(Samples.fixed(30), Optional.of(Samples.fixed(1_000)), Rounding.HALF_UP);
        Scheme plain =
                Samples.byAmount(Samples.pay("seller"), Samples.privateSide("seller"), Samples.publicSide("platform"));
        Scheme scheme = new Scheme(
                plain.id(),
                plain.nameEn(),
                plain.nameZh(),
                plain.clause(),
                plain.lotScope(),
                plain.inputs(),
                plain.parameters(),
                plain.beneficiaries(),
                plain.gross(),
                plain.root(),
                List.of(new Fee("service", "T-8", charge, "platform")),
                plain.labels());

        Settlement small = settle(scheme, "amountFen", "333333");
        Settlement large = settle(scheme, "amountFen", "500500");

        assertThat(small.fee("platform").orElseThrow().amountFen().fen()).isEqualTo(1_000);
        assertThat(large.fee("platform").orElseThrow().amountFen().fen()).isEqualTo(1_502);
        assertThat(leg(large, "seller")).isEqualTo(500_500);
    }

    @Test
    void evaluate_shouldShareByTheGivenTable_whenInvestorsHoldShares() {
        Scheme scheme = shares();

        Settlement standard = settle(scheme, "amountFen", "101");
        Settlement given =
                settle(scheme, "amountFen", "101", "capTable", "stateCompany:5200,thirdParty:1800,investor7:3000");

        assertThat(leg(standard, "thirdParty")).isEqualTo(49);
        assertThat(leg(standard, "stateCompany")).isEqualTo(52);
        assertThat(leg(given, "thirdParty")).isEqualTo(18);
        assertThat(leg(given, "investor7")).isEqualTo(30);
        assertThat(leg(given, "stateCompany")).isEqualTo(53);
        assertThat(given.leg("investor7").orElseThrow().route()).containsExactly("payer", "thirdParty");
    }

    private static Scheme shares() {
        ShareSource source = new ShareSource("capTable", Optional.of(new ControlFloor("stateCompany", Bps.of(5100))));
        Node node =
                new Node.ByShares("shares", "T-9", List.of(source), Samples.fiftyOne(), "stateCompany", "thirdParty");
        return Samples.byAmount(node, Samples.publicSide("stateCompany"), Samples.privateSide("thirdParty"))
                .withInputs(List.of(
                        SchemeInput.required("amountFen", InputKind.FEN, "T-1"),
                        SchemeInput.optional("capTable", InputKind.CAP_TABLE, "T-9")));
    }

    @Test
    void evaluate_shouldRefuseATable_whenAHolderPosesAsAnotherBeneficiary() {
        Node capped = new Node.Cap(
                "limit",
                "T-7",
                "binding",
                new Charge.InTotal(Samples.fixed(10)),
                shares().root(),
                Samples.pay("office"));
        Scheme scheme = Samples.byAmount(
                        capped,
                        Samples.publicSide("stateCompany"),
                        Samples.privateSide("thirdParty"),
                        Samples.publicSide("office"))
                .withInputs(shares().inputs());

        Evaluation result =
                SchemeEvaluator.evaluate(scheme, map("amountFen", "100", "capTable", "stateCompany:9000,office:1000"));

        assertThat(result).isInstanceOf(Evaluation.Refused.class);
        assertThat(((Evaluation.Refused) result).refusal().code()).isEqualTo(RefusalCode.INVALID_FIELD);
    }

    @Test
    void evaluate_shouldTakeTheContractTotal_whenItLiesWithinHalfAFen() {
        Scheme scheme = Samples.byPrice(Samples.pay("government"), Samples.publicSide("government"));

        // 29,999.50 yuan x 0.01 mu is 29,999.5 fen: both neighbours lie within half a fen.
        Settlement below = settle(scheme, "pricePerMu", "29999.50", "areaMu", "0.01", "contractTotal", "299.99");
        Settlement above = settle(scheme, "pricePerMu", "29999.50", "areaMu", "0.01", "contractTotal", "300.00");

        assertThat(below.grossFen().fen()).isEqualTo(29_999);
        assertThat(above.grossFen().fen()).isEqualTo(30_000);
    }

    @Test
    void evaluate_shouldGiveEqualSettlements_whenItRunsTwice() {
        Scheme scheme = Samples.bands(BandMode.MARGINAL);
        SchemeEvaluator evaluator = SchemeEvaluator.of(scheme);
        Map<String, String> inputs = map("pricePerMu", "31,234.56", "areaMu", "7.77");

        assertThat(evaluator.evaluate(inputs)).isEqualTo(evaluator.evaluate(inputs));
        assertThat(evaluator.evaluate(inputs)).isEqualTo(SchemeEvaluator.evaluate(scheme, inputs));
    }

    @Test
    void evaluate_shouldCountANullTextAsAbsent_whenTheInputIsOptional() {
        Map<String, String> inputs = new java.util.HashMap<>(map("pricePerMu", "1.00", "areaMu", "1.00"));
        inputs.put("contractTotal", null);
        Scheme scheme = Samples.byPrice(Samples.pay("government"), Samples.publicSide("government"));

        assertThat(SchemeEvaluator.evaluate(scheme, inputs).orThrow().grossFen().fen())
                .isEqualTo(100);
    }
}
