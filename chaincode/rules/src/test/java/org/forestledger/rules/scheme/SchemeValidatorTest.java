// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One row for each way in which a scheme is not well formed. */
class SchemeValidatorTest {
    private static final Beneficiary A = Samples.publicSide("a");
    private static final Beneficiary B = Samples.privateSide("b");
    private static final Beneficiary C = Samples.privateSide("c");

    static Stream<Arguments> illFormed() {
        Node.Split split = Samples.split("b", 4000, "a");
        return Stream.of(
                row("UNKNOWN_BENEFICIARY", Samples.byAmount(Samples.pay("x"), A)),
                row("UNKNOWN_BENEFICIARY", overflow("x")),
                row("UNUSED_BENEFICIARY", Samples.byAmount(Samples.pay("a"), A, B)),
                row("DUPLICATE_BENEFICIARY", Samples.byAmount(Samples.pay("a"), A, A)),
                row("BAD_NAME", Samples.byAmount(Samples.pay("A a"), Samples.publicSide("A a"))),
                row("ROUTE_LENGTH", Samples.byAmount(Samples.pay("a"), routed(List.of("payer")))),
                row("DUPLICATE_INPUT", twice(SchemeInput.required("amountFen", InputKind.FEN, ""))),
                row("REQUIRED_WITH_STANDARD", inputs(requiredWithStandard())),
                row("INPUT_MAY_BE_ABSENT", inputs(SchemeInput.optional("amountFen", InputKind.FEN, ""))),
                row("WRONG_UNIT", inputs(SchemeInput.required("amountFen", InputKind.MU, ""))),
                row("WRONG_UNIT", inputs(SchemeInput.required("amountFen", InputKind.CAP_TABLE, ""))),
                row("UNKNOWN_INPUT", inputs(SchemeInput.required("other", InputKind.FEN, ""))),
                row("DUPLICATE_PARAMETER", parameters(parameter(Unit.FEN, 1), parameter(Unit.FEN, 2))),
                row("NO_CLAUSE", parameters(new Parameter("p", 1, Unit.FEN, " "))),
                row("RATIO_OUT_OF_RANGE", parameters(parameter(Unit.BPS, 10_001))),
                row("AMOUNT_OUT_OF_RANGE", parameters(parameter(Unit.FEN, -1))),
                row("AMOUNT_OUT_OF_RANGE", parameters(parameter(Unit.FEN, Fen.MAX_FEN + 1))),
                row("AMOUNT_OUT_OF_RANGE", capped(new Charge.InTotal(Samples.fixed(Long.MAX_VALUE)))),
                row("UNKNOWN_PARAMETER", capped(new Charge.InTotal(new Quantity.FromParameter("p")))),
                row("TOO_MANY_ALTERNATIVES", capped(new Charge.InTotal(alternatives(5)))),
                row("RATIO_SUM_NOT_WHOLE", Samples.byAmount(parts(split, 4000, 5000), A, B)),
                row("RATIO_OUT_OF_RANGE", Samples.byAmount(parts(split, 10_001, 0), A, B)),
                row("RATIO_SUM_NOT_WHOLE", Samples.byAmount(open(split, 6000, 5000), A, B, C)),
                row("TWO_OPEN_RATIOS", Samples.byAmount(twoOpen(), A, B)),
                row("ONE_PART", Samples.byAmount(onePart(), A)),
                row("DUPLICATE_PART", Samples.byAmount(duplicatePart(), A, B)),
                row("UNKNOWN_RESIDUE", Samples.byAmount(residue("x"), A, B)),
                row("UNKNOWN_RESIDUE", Samples.byAmount(split, Samples.privateSide("a"), B)),
                row("ROUNDED_UP_PARTS", Samples.byAmount(roundedUp(), A, B, C)),
                row("ROUNDED_TWICE", Samples.byAmount(roundedTwice(), A, B)),
                row("DUPLICATE_FIGURE", Samples.byAmount(named("x", named("x", Samples.pay("a"))), A)),
                row("DUPLICATE_FLAG", Samples.byAmount(sameFlags(), A, B)),
                row("UNKNOWN_LOSS_BEARER", Samples.byAmount(claims(Optional.of("other")), A, B)),
                row("EMPTY_LIST", Samples.byAmount(noClaims(), A)),
                row(
                        "NESTED_TRANCHES",
                        Samples.byAmount(tranches("t", 10_000, tranches("u", 10_000, Samples.pay("a"))), A)),
                row("RATIO_SUM_NOT_WHOLE", Samples.byAmount(tranches("t", 9_999, Samples.pay("a")), A)),
                row("BAD_PERIOD", Samples.byAmount(latePeriod(), A)),
                row("TRANCHES_MIXED", Samples.byAmount(mixed(), A)),
                row("TOO_LONG", Samples.byAmount(deep(11), A)),
                row("BAD_CONTRACT_TOTAL", total("other")),
                row("BAD_CONTRACT_TOTAL", total("pricePerMu")),
                row("BANDS_NOT_RISING", bands(Optional.of(5L), Optional.of(5L), Optional.empty())),
                row("BAND_BOUND", bands(Optional.of(5L), Optional.of(6L))),
                row("BAND_BOUND", bands(Optional.empty(), Optional.empty())));
    }

    private static Arguments row(String reason, Scheme scheme) {
        return Arguments.of(reason, scheme);
    }

    @ParameterizedTest
    @MethodSource("illFormed")
    void validate_shouldTellTheReason_whenASchemeIsIllFormed(String reason, Scheme scheme) {
        Refusal refusal = SchemeEvaluator.validate(scheme).orElseThrow();

        boolean code = Stream.of(RefusalCode.values()).anyMatch(c -> c.name().equals(reason));
        if (code) {
            assertThat(refusal.code().name()).as(refusal.toString()).isEqualTo(reason);
        } else {
            assertThat(refusal.code()).as(refusal.toString()).isEqualTo(RefusalCode.SCHEME_INVALID);
            assertThat(refusal.details()).containsEntry("reason", reason).containsKey("at");
        }
    }

    @Test
    void evaluate_shouldRefuse_whenTheSchemeIsIllFormed() {
        Evaluation result = SchemeEvaluator.evaluate(Samples.byAmount(Samples.pay("x"), A), java.util.Map.of());

        assertThat(result).isInstanceOf(Evaluation.Refused.class);
    }

    @Test
    void validate_shouldAccept_whenTheTreeIsAsDeepAsAllowed() {
        assertThat(SchemeEvaluator.validate(Samples.byAmount(deep(10), A))).isEmpty();
    }

    @Test
    void validate_shouldRefuseLongLists_whenInputsOrPartsAreTooMany() {
        List<SchemeInput> inputs = new ArrayList<>();
        for (int i = 0; i <= SchemeValidator.MAX_LIST; i++) {
            inputs.add(SchemeInput.required("in" + i, InputKind.FEN, ""));
        }
        Scheme many = Samples.byAmount(Samples.pay("a"), A).withInputs(inputs);
        Node parts = new Node.Split(
                "split",
                "T-2",
                Collections.nCopies(65, new Part("p", Optional.of(Samples.fixed(0)), Samples.pay("a"))),
                Rounding.FLOOR,
                Optional.empty());

        assertThat(SchemeEvaluator.validate(many).orElseThrow().code()).isEqualTo(RefusalCode.TOO_LONG);
        assertThat(SchemeEvaluator.validate(Samples.byAmount(parts, A))
                        .orElseThrow()
                        .code())
                .isEqualTo(RefusalCode.TOO_LONG);
    }

    private static Node named(String name, Node of) {
        return new Node.Named(name, of);
    }

    private static Node deep(int depth) {
        return depth == 1 ? Samples.pay("a") : named("n" + depth, deep(depth - 1));
    }

    private static Scheme overflow(String payee) {
        Charge limit = new Charge.InTotal(Samples.fixed(1));
        return Samples.byAmount(new Node.Cap("cap", "T", "flag", limit, Samples.pay("a"), Samples.pay(payee)), A);
    }

    private static Scheme capped(Charge limit) {
        return Samples.byAmount(new Node.Cap("cap", "T", "flag", limit, Samples.pay("a"), Samples.pay("b")), A, B);
    }

    private static Quantity alternatives(int count) {
        return count == 1 ? Samples.fixed(1) : new Quantity.FromInputOr("amountFen", alternatives(count - 1));
    }

    private static Beneficiary routed(List<String> route) {
        return new Beneficiary("a", "a", "a", Side.PUBLIC, route, BookingForm.FISCAL_INCOME, "T", Optional.empty());
    }

    private static Scheme inputs(SchemeInput... inputs) {
        return Samples.byAmount(Samples.pay("a"), A).withInputs(List.of(inputs));
    }

    private static Scheme twice(SchemeInput input) {
        return inputs(input, input);
    }

    private static SchemeInput requiredWithStandard() {
        return new SchemeInput("amountFen", InputKind.FEN, true, Optional.of("1"), "");
    }

    private static Scheme parameters(Parameter... parameters) {
        return Samples.byAmount(Samples.pay("a"), A).withParameters(List.of(parameters));
    }

    private static Parameter parameter(Unit unit, long value) {
        return new Parameter("p", value, unit, "T");
    }

    private static Node.Split with(List<Part> parts, Rounding rounding, Optional<String> residue) {
        return new Node.Split("split", "T-2", parts, rounding, residue);
    }

    private static Part part(String name, Integer ratio) {
        return new Part(name, Optional.ofNullable(ratio).map(Samples::fixed), Samples.pay(name));
    }

    private static Node parts(Node.Split like, int first, int second) {
        return with(List.of(part("b", first), part("a", second)), like.rounding(), like.residueTo());
    }

    private static Node open(Node.Split like, int first, int second) {
        return with(List.of(part("b", first), part("c", second), part("a", null)), like.rounding(), Optional.empty());
    }

    private static Node twoOpen() {
        return with(List.of(part("b", null), part("a", null)), Rounding.FLOOR, Optional.empty());
    }

    private static Node onePart() {
        return with(List.of(part("a", 10_000)), Rounding.FLOOR, Optional.empty());
    }

    private static Node duplicatePart() {
        Part other = new Part("a", Optional.of(Samples.fixed(5000)), Samples.pay("b"));
        return with(List.of(part("a", 5000), other), Rounding.FLOOR, Optional.empty());
    }

    private static Node residue(String name) {
        return with(List.of(part("b", 5000), part("a", 5000)), Rounding.FLOOR, Optional.of(name));
    }

    private static Node roundedUp() {
        return with(List.of(part("b", 3000), part("c", 3000), part("a", null)), Rounding.HALF_UP, Optional.empty());
    }

    private static Node roundedTwice() {
        Part first = new Part("one", Optional.of(Samples.fixed(5000)), Samples.split("b", 3000, "a"));
        Part second = new Part("two", Optional.empty(), new Node.Named("n", Samples.split("b", 2000, "a")));
        return with(List.of(first, second), Rounding.FLOOR, Optional.of("two"));
    }

    private static Node sameFlags() {
        Charge limit = new Charge.InTotal(Samples.fixed(1));
        Node inner = new Node.Cap("inner", "T", "flag", limit, Samples.pay("a"), Samples.pay("b"));
        return new Node.Cap("outer", "T", "flag", limit, inner, Samples.pay("b"));
    }

    private static Node claims(Optional<String> bearer) {
        Claim claim = new Claim("claim", "T", new Charge.InTotal(Samples.fixed(1)), Samples.pay("b"));
        return new Node.Claims("claims", "T", List.of(claim), bearer, "shortfall", Samples.pay("a"));
    }

    private static Node noClaims() {
        return new Node.Claims("claims", "T", List.of(), Optional.empty(), "shortfall", Samples.pay("a"));
    }

    private static Node tranches(String name, int bps, Node of) {
        Tranche tranche = new Tranche(name, "T", Samples.fixed(bps), new Due.OnEvent("accepted"), List.of());
        return new Node.InTranches(name, "T", List.of(tranche), of);
    }

    private static Node latePeriod() {
        Due due = new Due.AfterMonths("accepted", 1201);
        Tranche tranche = new Tranche("t", "T", Samples.fixed(10_000), due, List.of());
        return new Node.InTranches("t", "T", List.of(tranche), Samples.pay("a"));
    }

    private static Node mixed() {
        Charge limit = new Charge.InTotal(Samples.fixed(1));
        return new Node.Cap("cap", "T", "flag", limit, tranches("t", 10_000, Samples.pay("a")), Samples.pay("a"));
    }

    private static Scheme total(String input) {
        Gross gross = new Gross.ByPrice(Samples.PRICE, Samples.AREA, Rounding.HALF_UP, Optional.of(input));
        return Samples.byPrice(Samples.pay("a"), A).withGross(gross);
    }

    @SafeVarargs
    private static Scheme bands(Optional<Long>... bounds) {
        List<Band> bands = new ArrayList<>();
        for (Optional<Long> bound : bounds) {
            List<Quantity> ratios = List.of(Samples.fixed(5000), Samples.fixed(5000));
            bands.add(new Band("band" + bands.size(), "T", bound.map(Samples::fixed), ratios));
        }
        List<BandPart> parts = List.of(new BandPart("a", Samples.pay("a")), new BandPart("b", Samples.pay("b")));
        Node node = new Node.Bands(
                "bands", "T", BandMode.MARGINAL, Samples.AREA, bands, parts, Rounding.FLOOR, Optional.empty());
        return Samples.byPrice(node, A, B);
    }
}
