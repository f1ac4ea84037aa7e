// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.forestledger.codec.Json;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** Turns the inputs of a preview into the texts that schemes read. */
final class PreviewInputs {
    private static final String LOTS = "lots";

    private PreviewInputs() {}

    /**
     * Inputs that hold for all lots, and those of each lot.
     *
     * @param common by name
     * @param lots one for each lot; empty for a deal that is not cut into lots
     */
    record Texts(Map<String, String> common, List<Map<String, String>> lots) {}

    static Texts read(Map<String, Json> body) {
        for (String name : body.keySet()) {
            Refusal.unless(name.equals("inputs"), RefusalCode.UNKNOWN_FIELD, "field", "$." + name);
        }
        Json inputs = body.get("inputs");
        Refusal.unless(inputs != null, RefusalCode.MISSING_FIELD, "field", "$.inputs");
        if (!(inputs instanceof Json.Obj object)) {
            throw invalid("$.inputs", "an object");
        }
        Map<String, Json> members = new TreeMap<>(object.members());
        Json lots = members.remove(LOTS);
        return new Texts(texts(members, "$.inputs"), lots(lots));
    }

    private static List<Map<String, String>> lots(Json json) {
        if (json == null || json instanceof Json.Null) {
            return List.of();
        }
        if (!(json instanceof Json.Arr array)) {
            throw invalid("$.inputs.lots", "a list");
        }
        List<Map<String, String>> lots = new ArrayList<>();
        for (Json item : array.items()) {
            String path = "$.inputs.lots[" + lots.size() + "]";
            if (!(item instanceof Json.Obj lot)) {
                throw invalid(path, "an object");
            }
            lots.add(texts(lot.members(), path));
        }
        return lots;
    }

    private static Map<String, String> texts(Map<String, Json> members, String path) {
        Map<String, String> texts = new TreeMap<>();
        members.forEach((name, value) -> {
            if (value instanceof Json.Str text) {
                texts.put(name, text.value());
            } else if (value instanceof Json.Int number) {
                texts.put(name, Long.toString(number.value()));
            } else if (value instanceof Json.Obj table) {
                texts.put(name, shareTable(table, path + "." + name));
            } else if (!(value instanceof Json.Null)) {
                throw invalid(path + "." + name, "a text, a whole number or a table of shares");
            }
        });
        return texts;
    }

    /** A table {@code {"holder": bps}} in the form that the rules read. */
    private static String shareTable(Json.Obj table, String path) {
        return table.members().entrySet().stream()
                .map(entry -> {
                    if (entry.getValue() instanceof Json.Int bps) {
                        return entry.getKey() + ":" + bps.value();
                    }
                    throw invalid(path + "." + entry.getKey(), "basis points");
                })
                .collect(Collectors.joining(","));
    }

    private static RuntimeException invalid(String field, String expected) {
        return Refusal.of(RefusalCode.INVALID_FIELD, "field", field, "expected", expected)
                .asException();
    }
}
