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
 */
public record RecordCondition(String field, List<String> anyOf, Optional<Long> atLeast) {
    public RecordCondition {
        anyOf = List.copyOf(anyOf);
    }

    /** Whether the values of a record meet it. */
    public boolean holds(Map<String, String> values) {
        String value = values.get(field);
        return value != null
                && (anyOf.isEmpty() || anyOf.contains(value))
                && atLeast.map(least -> Long.parseLong(value) >= least).orElse(true);
    }
}
