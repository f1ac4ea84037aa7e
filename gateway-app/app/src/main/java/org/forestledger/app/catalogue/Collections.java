// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.catalogue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Kinds;

/** Names under which the kinds of ledger entries are read: {@code capitalInjection} is {@code capital-injections}. */
public final class Collections {
    private static final Map<String, Kind<?>> BY_NAME = byName();

    private Collections() {}

    /** All collections with their kinds. */
    public static Map<String, Kind<?>> all() {
        return BY_NAME;
    }

    static Optional<Kind<?>> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The collection of a kind of that name; empty for kinds that the rules of this gateway do not know. */
    public static Optional<String> nameOfKind(String kind) {
        return Kinds.byName(kind).map(Collections::nameOf);
    }

    private static Map<String, Kind<?>> byName() {
        Map<String, Kind<?>> names = new LinkedHashMap<>();
        Kinds.all().forEach(kind -> names.put(nameOf(kind), kind));
        return java.util.Collections.unmodifiableMap(names);
    }

    private static String nameOf(Kind<?> kind) {
        String words = kind.name().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        if (words.endsWith("-in-force")) {
            return words.replace("-in-force", "s-in-force");
        } else if (words.endsWith("y")) {
            return words.substring(0, words.length() - 1) + "ies";
        } else if (words.endsWith("ch") || words.endsWith("ss")) {
            return words + "es";
        }
        return words + "s";
    }
}
