// SPDX-License-Identifier: Apache-2.0
package org.forestledger.codec;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A JSON text as a tree, in the subset that the ledger uses: no fractions, integers that are exact for every reader. */
public sealed interface Json {
    /** The largest integer that every JSON reader keeps exact: 2^53 - 1. */
    long MAX_INTEGER = 9_007_199_254_740_991L;

    /**
     * An object; members stand in UTF-16 order of their names.
     *
     * @param members the members by name
     */
    record Obj(Map<String, Json> members) implements Json {
        public Obj {
            members = java.util.Collections.unmodifiableMap(new TreeMap<>(members));
        }
    }

    /**
     * An array.
     *
     * @param items the items in their order
     */
    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    /**
     * A text.
     *
     * @param value the text
     */
    record Str(String value) implements Json {}

    /**
     * A whole number within plus and minus {@link #MAX_INTEGER}.
     *
     * @param value the number
     */
    record Int(long value) implements Json {
        public Int {
            if (value > MAX_INTEGER || value < -MAX_INTEGER) {
                throw new IllegalArgumentException("not an exact JSON integer: " + value);
            }
        }
    }

    /**
     * True or false.
     *
     * @param value the truth value
     */
    record Bool(boolean value) implements Json {}

    /** The null value. */
    record Null() implements Json {}
}
