// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonWriter;

/** Questions to the ledger: one entry, a page of entries, the history of one. */
final class Reads {
    private final ReferenceLedger ledger;

    Reads(ReferenceLedger ledger) {
        this.ledger = ledger;
    }

    /** A question and the first word of what must come of it. */
    record Question(Call call, String expected) {}

    Question draw(Scene scene, Instant time) {
        Member by = scene.any(scene.city().members());
        String key = scene.any(ledger.keys());
        int slash = key.indexOf('/');
        Map<String, Json> query = new TreeMap<>();
        query.put("kind", new Json.Str(key.substring(0, slash)));
        String id = key.substring(slash + 1);
        if (scene.chance(50)) {
            boolean unknown = scene.chance(20);
            query.put("id", new Json.Str(unknown ? id + "-unknown" : id));
            return question(by, scene.chance(60) ? "read:Get" : "read:History", query, time, unknown);
        }
        if (scene.chance(50)) {
            query.put("pageSize", new Json.Int(scene.between(1, 20)));
        }
        if (scene.chance(50)) {
            query.put("prefix", new Json.Str(id.substring(0, Math.min(id.length(), (int) scene.between(1, 4)))));
        }
        if (scene.chance(30)) {
            query.put("after", new Json.Str(id));
        }
        return question(by, "read:List", query, time, false);
    }

    private static Question question(
            Member by, String function, Map<String, Json> query, Instant time, boolean unknown) {
        Call call = new Call(by, function, List.of(JsonWriter.write(new Json.Obj(query))), time);
        return new Question(call, unknown ? "REFUSED NOT_FOUND" : Outcome.ANSWERED);
    }
}
