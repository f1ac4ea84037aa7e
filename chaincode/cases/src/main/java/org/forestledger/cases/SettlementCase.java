// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import java.util.Map;
import java.util.TreeMap;
import org.forestledger.codec.Json;

/**
 * A worked case: inputs and the exact result.
 *
 * @param id the case's id
 * @param rule the rule that it shows
 * @param input the inputs by name
 * @param expect the expected results by name
 * @param note what is worth knowing about it
 */
public record SettlementCase(String id, String rule, Map<String, Json> input, Map<String, Json> expect, String note) {

    /** The inputs that are single values, as the texts that people write; null values are left out. */
    public Map<String, String> inputTexts() {
        return texts(input);
    }

    /** The single values of an object as texts; null values and nested ones are left out. */
    public static Map<String, String> texts(Map<String, Json> values) {
        Map<String, String> texts = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value instanceof Json.Str str) {
                texts.put(name, str.value());
            } else if (value instanceof Json.Int number) {
                texts.put(name, String.valueOf(number.value()));
            } else if (value instanceof Json.Bool bool) {
                texts.put(name, String.valueOf(bool.value()));
            }
        });
        return texts;
    }
}
