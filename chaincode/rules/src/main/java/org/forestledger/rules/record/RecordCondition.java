// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a field of a record must say; a field that is not filled in says nothing.
 *
 * @param field the key of the field
 * @param anyOf the values of which it must be one; none for any value
 * @param atLeast the least number, in the unit of the field
 * @param atMost the number on another record of the subject that the field must not exceed
 */
public record RecordCondition(
        String field, List<String> anyOf, Optional<Long> atLeast, Optional<NumberOfRecord> atMost) {
    public RecordCondition {
        anyOf = List.copyOf(anyOf);
    }

    /** Whether the values of a record meet it, as far as they can say by themselves. */
    public boolean holds(Map<String, String> values) {
        String value = values.get(field);
        return value != null
                && (anyOf.isEmpty() || anyOf.contains(value))
                && atLeast.map(least -> RecordField.number(value)
                                .filter(number -> number >= least)
                                .isPresent())
                        .orElse(true);
    }
}
