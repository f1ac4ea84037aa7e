// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import java.util.List;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.record.RecordTypeSet;

/** The types of records that ship with the product; each is in force only where the three organisations have agreed on it. */
public final class RecordTypeFiles {
    private static final List<String> SHIPPED = List.of(
            "chaisang-2022-records",
            "ganzhou-2022-records",
            "ruzhou-2023-records",
            "xinmi-records",
            "yangcheng-2025-records");

    private RecordTypeFiles() {}

    /** The names of the shipped documents, in alphabetical order. */
    public static List<String> names() {
        return SHIPPED;
    }

    /** The JSON text of a document. */
    public static String text(String name) {
        return Resources.text("/records/" + name + ".json");
    }

    /** A document. */
    public static RecordTypeSet read(String name) {
        return RecordCodec.read(RecordTypeSet.class, text(name));
    }
}
