// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.util.Map;
import java.util.TreeMap;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonWriter;
import org.forestledger.rules.refusal.Refusal;

/** A refusal as canonical JSON. */
final class RefusalJson {
    private RefusalJson() {}

    static String write(Refusal refusal) {
        Map<String, Json> details = new TreeMap<>();
        refusal.details().forEach((name, value) -> details.put(name, new Json.Str(value)));
        return JsonWriter.write(new Json.Obj(Map.of(
                "code", new Json.Str(refusal.code().name()),
                "number", new Json.Int(refusal.code().number()),
                "textEn", new Json.Str(refusal.code().textEn()),
                "textZh", new Json.Str(refusal.code().textZh()),
                "clause", new Json.Str(refusal.code().clause()),
                "details", new Json.Obj(details))));
    }
}
