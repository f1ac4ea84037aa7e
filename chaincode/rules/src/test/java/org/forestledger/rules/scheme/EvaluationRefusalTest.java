// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.share.ControlFloor;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.Rounding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One row for each way in which inputs are refused, in the order of precedence. */
class EvaluationRefusalTest {
    private static final String BIG = "9".repeat(19);

    static Stream<Arguments> refusals() {
        return Stream.of(
                row(RefusalCode.UNKNOWN_FIELD, "colour", "colour=red price=x"),
                row(RefusalCode.UNKNOWN_FIELD, "aaa", "zzz=1 aaa=1"),
                row(RefusalCode.MISSING_FIELD, "buyout", "price=x"),
                row(RefusalCode.MISSING_FIELD, "price", "buyout=1 area=1 ratio=1"),
                row(RefusalCode.INVALID_FIELD, "table", "table=stateCompany"),
                row(RefusalCode.INVALID_FIELD, "table", "table=stateCompany:5100,:4900"),
                row(RefusalCode.INVALID_FIELD, "table", "table=stateCompany:5100,stateCompany:4900"),
                row(RefusalCode.INVALID_NUMBER, "price", "price=x"),
                row(RefusalCode.INVALID_NUMBER, "price", "price=-1.00"),
                row(RefusalCode.INVALID_NUMBER, "price", "price=1,00.00"),
                row(RefusalCode.INVALID_NUMBER, "price", "price=1e3"),
                row(RefusalCode.INVALID_NUMBER, "area", "area="),
                row(RefusalCode.INVALID_NUMBER, "area", "area=１.00"),
                row(RefusalCode.INVALID_NUMBER, "ratio", "ratio=50.00"),
                row(RefusalCode.INVALID_NUMBER, "ratio", "ratio=-1"),
                row(RefusalCode.INVALID_NUMBER, "ratio", "ratio=" + "1".repeat(20)),
                row(RefusalCode.TOO_MANY_DECIMALS, "price", "price=1.000"),
                row(RefusalCode.TOO_MANY_DECIMALS, "area", "area=1.005"),
                row(RefusalCode.TOO_LONG, "price", "price=" + "1".repeat(41)),
                row(RefusalCode.TOO_LONG, "table", "table=" + "a".repeat(4_001)),
                row(RefusalCode.AMOUNT_OUT_OF_RANGE, "price", "price=" + BIG),
                row(RefusalCode.AMOUNT_OUT_OF_RANGE, "area", "area=" + BIG),
                row(RefusalCode.AMOUNT_OUT_OF_RANGE, "", "price=90000000000000.00 area=1.01"),
                row(RefusalCode.RATIO_OUT_OF_RANGE, "ratio", "ratio=10001"),
                row(RefusalCode.RATIO_OUT_OF_RANGE, "ratio", "ratio=" + BIG),
                row(RefusalCode.RATIO_OUT_OF_RANGE, "table", "table=stateCompany:99999"),
                row(RefusalCode.RATIO_SUM_NOT_WHOLE, "table", "table=stateCompany:5100,thirdParty:4899"),
                row(RefusalCode.PRICE_BELOW_BUYOUT, "", "price=0.99"),
                row(RefusalCode.PRICE_BELOW_BUYOUT, "", "price=0.99 area=0.01"),
                row(RefusalCode.STATE_CONTROL_FLOOR, "", "table=stateCompany:5099,thirdParty:4901"),
                row(RefusalCode.CONTRACT_TOTAL_DIFFERS, "", "total=10.01"));
    }

    private static Arguments row(RefusalCode code, String field, String changes) {
        return Arguments.of(code, field, changes);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void evaluate_shouldRefuse_whenInputsDoNotFit(RefusalCode code, String field, String changes) {
        Map<String, String> inputs = new TreeMap<>();
        for (String change : changes.split(" ", -1)) {
            inputs.put(change.substring(0, change.indexOf('=')), change.substring(change.indexOf('=') + 1));
        }
        boolean whole = code != RefusalCode.MISSING_FIELD && code != RefusalCode.UNKNOWN_FIELD;
        if (whole) {
            List.of("price=10.00", "buyout=1.00", "area=1.00", "ratio=100")
                    .forEach(usual -> inputs.putIfAbsent(
                            usual.substring(0, usual.indexOf('=')), usual.substring(usual.indexOf('=') + 1)));
        }

        Evaluation result = SchemeEvaluator.evaluate(scheme(), inputs);

        assertThat(result).isInstanceOf(Evaluation.Refused.class);
        Refusal refusal = ((Evaluation.Refused) result).refusal();
        assertThat(refusal.code()).as(refusal.toString()).isEqualTo(code);
        if (!field.isEmpty()) {
            assertThat(refusal.details()).containsEntry("field", field);
        }
    }

    private static Scheme scheme() {
        ShareSource source = new ShareSource("table", Optional.of(new ControlFloor("stateCompany", Bps.of(5100))));
        Node shares =
                new Node.ByShares("shares", "T-9", List.of(source), Samples.fiftyOne(), "stateCompany", "thirdParty");
        Node split = new Node.Split(
                "split",
                "T-2",
                List.of(
                        new Part("office", Optional.of(new Quantity.FromInput("ratio")), Samples.pay("office")),
                        new Part("company", Optional.empty(), shares)),
                Rounding.FLOOR,
                Optional.of("company"));
        Node take = new Node.Take(
                "government",
                "T-6",
                new Charge.PerUnit(new Quantity.FromInput("buyout"), new Quantity.FromInput("area"), Rounding.HALF_UP),
                WhenShort.REFUSE,
                Optional.of(new Quantity.FromInput("price")),
                Samples.pay("government"),
                split);
        List<SchemeInput> inputs = List.of(
                SchemeInput.required("buyout", InputKind.YUAN_PER_MU, "T-1"),
                SchemeInput.required("price", InputKind.YUAN_PER_MU, "T-1"),
                SchemeInput.required("area", InputKind.MU, "T-1"),
                SchemeInput.required("ratio", InputKind.BPS, "T-1"),
                SchemeInput.optional("total", InputKind.YUAN, "T-1"),
                SchemeInput.optional("table", InputKind.CAP_TABLE, "T-1"));
        Gross gross = new Gross.ByPrice(
                new Quantity.FromInput("price"),
                new Quantity.FromInput("area"),
                Rounding.HALF_UP,
                Optional.of("total"));
        return Samples.scheme(
                inputs,
                gross,
                take,
                Samples.publicSide("government"),
                Samples.publicSide("office"),
                Samples.publicSide("stateCompany"),
                Samples.privateSide("thirdParty"));
    }
}
