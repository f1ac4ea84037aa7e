// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import java.util.ArrayList;
import java.util.List;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonReader;
import org.forestledger.codec.RecordCodec;

/** The worked cases, one file for each source document or subject. */
public final class CaseFiles {
    private static final List<String> NAMES = List.of(
            "carbon", "chaisang", "exchange", "ganzhou", "gross", "published-deals", "ruzhou", "xinmi", "yangcheng");

    private CaseFiles() {}

    /** The names of all files, in alphabetical order. */
    public static List<String> names() {
        return NAMES;
    }

    /** The text of a file. */
    public static String text(String name) {
        return Resources.text("/cases/" + name + ".json");
    }

    /** The cases of a file in its order. */
    public static List<SettlementCase> read(String name) {
        List<SettlementCase> cases = new ArrayList<>();
        for (Json each : ((Json.Arr) JsonReader.read(text(name))).items()) {
            cases.add(RecordCodec.fromJson(SettlementCase.class, each));
        }
        return List.copyOf(cases);
    }
}
