// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.invariant;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Kinds;

/** No number on the ledger is below zero: no area, no amount, no count, wherever in an entry it stands. */
final class NothingNegative implements Invariant {
    @Override
    public String name() {
        return "nothing-negative";
    }

    @Override
    public String reference() {
        return "GZ-33, ADR 0004";
    }

    @Override
    public void check(WholeState state, Found found) {
        for (Kind<?> kind : Kinds.all()) {
            state.entries(kind).forEach((id, entry) -> negative(entry, "")
                    .ifPresent(path -> found.violation(kind.key(id), "its field " + path + " is below zero")));
        }
    }

    /** The path of the first number below zero. */
    private static Optional<String> negative(Object value, String path) {
        if (value instanceof Long || value instanceof Integer) {
            return ((Number) value).longValue() < 0 ? Optional.of(path) : Optional.empty();
        } else if (value instanceof Optional<?> maybe) {
            return maybe.flatMap(item -> negative(item, path));
        } else if (value instanceof Collection<?> items) {
            return first(items, path);
        } else if (value instanceof Map<?, ?> map) {
            return first(map.values(), path);
        } else if (value instanceof Record) {
            return ofRecord(value, path);
        }
        return Optional.empty();
    }

    private static Optional<String> first(Collection<?> items, String path) {
        for (Object item : items) {
            Optional<String> below = negative(item, path);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofRecord(Object value, String path) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Optional<String> below = negative(get(component, value), path + "/" + component.getName());
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private static Object get(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
