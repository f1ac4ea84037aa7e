// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/** Checks that every quantity of a scheme stands for something and has the unit of its place. */
final class Quantities {
    private static final int MAX_ALTERNATIVES = 4;

    private final Map<String, SchemeInput> inputs = new HashMap<>();
    private final Map<String, Parameter> parameters = new HashMap<>();

    Quantities(Scheme scheme) {
        scheme.inputs().forEach(input -> inputs.put(input.name(), input));
        scheme.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter));
    }

    /** Refuses a charge whose quantities are not fine. */
    void require(Charge charge, String at) {
        if (charge instanceof Charge.InTotal total) {
            require(total.amount(), Unit.FEN, at);
        } else if (charge instanceof Charge.PerUnit perUnit) {
            require(perUnit.rate(), Unit.FEN_PER_MU, at);
            require(perUnit.area(), Unit.CENTI_MU, at);
        } else if (charge instanceof Charge.RatioOf ratio) {
            require(ratio.ratio(), Unit.BPS, at);
            ratio.minimum().ifPresent(minimum -> require(minimum, Unit.FEN, at));
        }
    }

    /** Refuses a quantity that stands for nothing or has another unit. */
    void require(Quantity quantity, Unit unit, String at) {
        require(quantity, unit, at, 1);
    }

    private void require(Quantity quantity, Unit unit, String at, int depth) {
        SchemeValidator.require(depth <= MAX_ALTERNATIVES, at, "TOO_MANY_ALTERNATIVES");
        if (quantity instanceof Quantity.Fixed fixed) {
            requireRange(unit, fixed.value(), at);
        } else if (quantity instanceof Quantity.FromParameter from) {
            Parameter parameter = parameters.get(from.name());
            SchemeValidator.require(parameter != null, at, "UNKNOWN_PARAMETER");
            SchemeValidator.require(parameter.unit() == unit, at, "WRONG_UNIT");
        } else if (quantity instanceof Quantity.FromInput from) {
            input(from.name(), unit, at);
            SchemeValidator.require(inputs.get(from.name()).always(), at, "INPUT_MAY_BE_ABSENT");
        } else if (quantity instanceof Quantity.FromInputOr either) {
            input(either.name(), unit, at);
            require(either.otherwise(), unit, at, depth + 1);
        }
    }

    private void input(String name, Unit unit, String at) {
        SchemeInput input = inputs.get(name);
        SchemeValidator.require(input != null, at, "UNKNOWN_INPUT");
        SchemeValidator.require(input.kind().unit() == unit, at, "WRONG_UNIT");
    }

    /** Refuses an input that is no share table. */
    void requireTable(String name, String at) {
        input(name, Unit.SHARES, at);
    }

    /** The number of a quantity that no input can change. */
    OptionalLong constant(Quantity quantity) {
        if (quantity instanceof Quantity.Fixed fixed) {
            return OptionalLong.of(fixed.value());
        }
        if (quantity instanceof Quantity.FromParameter from) {
            return OptionalLong.of(parameters.get(from.name()).value());
        }
        return OptionalLong.empty();
    }

    /** Refuses ratios that no input can change and that do not sum to the whole. */
    void requireWhole(List<Quantity> ratios, boolean open, String at) {
        long sum = 0;
        for (Quantity ratio : ratios) {
            OptionalLong constant = constant(ratio);
            if (constant.isEmpty()) {
                return;
            }
            sum += constant.getAsLong();
        }
        boolean whole = open ? sum <= Bps.WHOLE : sum == Bps.WHOLE;
        Refusal.unless(whole, RefusalCode.RATIO_SUM_NOT_WHOLE, "at", at, "sumBps", sum);
    }

    static void requireRange(Unit unit, long value, String at) {
        long most =
                switch (unit) {
                    case BPS -> Bps.WHOLE;
                    case CENTI_MU -> CentiMu.MAX_CENTI_MU;
                    default -> Fen.MAX_FEN;
                };
        RefusalCode code = unit == Unit.BPS ? RefusalCode.RATIO_OUT_OF_RANGE : RefusalCode.AMOUNT_OUT_OF_RANGE;
        Refusal.unless(value >= 0 && value <= most, code, "at", at, "value", value);
        SchemeValidator.require(unit != Unit.SHARES, at, "WRONG_UNIT");
    }

    /** Refuses upper bounds that no input can change and that do not rise. */
    void requireRising(List<Optional<Quantity>> bounds, String at) {
        long last = -1;
        for (Optional<Quantity> bound : bounds) {
            OptionalLong constant = bound.isPresent() ? constant(bound.get()) : OptionalLong.empty();
            if (constant.isPresent()) {
                SchemeValidator.require(constant.getAsLong() > last, at, "BANDS_NOT_RISING");
                last = constant.getAsLong();
            }
        }
    }
}
