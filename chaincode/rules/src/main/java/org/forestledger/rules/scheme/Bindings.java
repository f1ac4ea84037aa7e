// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The numbers of one evaluation: what the inputs and parameters of a scheme stand for. Only ever asked by name. */
final class Bindings {
    private final Map<String, Long> parameters;
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, String> tables = new HashMap<>();

    Bindings(Map<String, Long> parameters) {
        this.parameters = parameters;
    }

    void put(String input, long value) {
        numbers.put(input, value);
    }

    void putTable(String input, String text) {
        tables.put(input, text);
    }

    Optional<Long> number(String input) {
        return Optional.ofNullable(numbers.get(input));
    }

    Optional<String> table(String input) {
        return Optional.ofNullable(tables.get(input));
    }

    /** The number that a quantity stands for; a valid scheme has one for each of its quantities. */
    long value(Quantity quantity) {
        if (quantity instanceof Quantity.Fixed fixed) {
            return fixed.value();
        }
        if (quantity instanceof Quantity.FromParameter from) {
            return parameters.get(from.name());
        }
        if (quantity instanceof Quantity.FromInput from) {
            return numbers.get(from.name());
        }
        Quantity.FromInputOr either = (Quantity.FromInputOr) quantity;
        Long given = numbers.get(either.name());
        return given == null ? value(either.otherwise()) : given;
    }

    /** Where that number came from, as a derivation line tells it. */
    String source(Quantity quantity) {
        if (quantity instanceof Quantity.Fixed) {
            return "scheme";
        }
        if (quantity instanceof Quantity.FromParameter from) {
            return "parameter:" + from.name();
        }
        if (quantity instanceof Quantity.FromInput from) {
            return "input:" + from.name();
        }
        Quantity.FromInputOr either = (Quantity.FromInputOr) quantity;
        return numbers.containsKey(either.name()) ? "input:" + either.name() : source(either.otherwise());
    }
}
