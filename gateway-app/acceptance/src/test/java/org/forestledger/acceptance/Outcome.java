// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import java.util.Map;
import java.util.TreeMap;
import org.forestledger.rules.scheme.Evaluation;
import org.forestledger.rules.scheme.Settlement;
import tools.jackson.databind.JsonNode;

/**
 * What came out at one door, in a form that all doors share.
 *
 * @param amounts gross, legs, fees and figures by the names that the cases use
 * @param flags named answers
 * @param refusal the code of a refusal; empty when settled
 */
record Outcome(Map<String, Long> amounts, Map<String, Boolean> flags, String refusal) {
    static Outcome refused(String code) {
        return new Outcome(Map.of(), Map.of(), code);
    }

    static Outcome of(Evaluation evaluation) {
        return evaluation instanceof Evaluation.Refused refused
                ? refused(refused.refusal().code().name())
                : of(evaluation.orThrow());
    }

    static Outcome of(Settlement settlement) {
        Map<String, Long> amounts = new TreeMap<>();
        settlement
                .legs()
                .forEach(l -> amounts.put(l.beneficiary() + "Fen", l.amountFen().fen()));
        settlement
                .fees()
                .forEach(l -> amounts.put(l.beneficiary() + "Fen", l.amountFen().fen()));
        settlement.figures().forEach(f -> amounts.put(f.name(), f.amountFen().fen()));
        amounts.put("grossFen", settlement.grossFen().fen());
        Map<String, Boolean> flags = new TreeMap<>();
        settlement.flags().forEach(f -> flags.put(f.name(), f.set()));
        return new Outcome(amounts, flags, "");
    }

    static Outcome of(JsonNode preview) {
        Map<String, Long> amounts = new TreeMap<>();
        preview.path("legs")
                .forEach(l -> amounts.put(
                        l.path("beneficiary").asString() + "Fen",
                        l.path("amountFen").asLong()));
        preview.path("fees")
                .forEach(l -> amounts.put(
                        l.path("beneficiary").asString() + "Fen",
                        l.path("amountFen").asLong()));
        preview.path("figures")
                .properties()
                .forEach(f -> amounts.put(f.getKey(), f.getValue().asLong()));
        amounts.put("grossFen", preview.path("grossFen").asLong());
        Map<String, Boolean> flags = new TreeMap<>();
        preview.path("flags")
                .properties()
                .forEach(f -> flags.put(f.getKey(), f.getValue().asBoolean()));
        return new Outcome(amounts, flags, "");
    }
}
