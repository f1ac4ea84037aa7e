// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Finds {@code CODE|{json}} in what a peer says about a chaincode error.
 *
 * <p>The peer's gateway drops the payload of an error and wraps the message in words of its own, before and sometimes
 * after it.
 */
final class RefusalText {
    private static final Pattern REFUSAL = Pattern.compile("\\b([A-Z][A-Z0-9_]{2,63})\\|(?=\\{)");

    /** What the chaincode says when it failed itself; that is no answer of the rules. */
    private static final String FAILED = "INTERNAL_ERROR";

    private RefusalText() {}

    static Optional<LedgerFailure.Refused> find(String message) {
        Matcher matcher = REFUSAL.matcher(message);
        while (matcher.find()) {
            Optional<LedgerFailure.Refused> refused = read(matcher.group(1), message.substring(matcher.end()));
            if (refused.isPresent() && !matcher.group(1).equals(FAILED)) {
                return refused;
            }
        }
        return Optional.empty();
    }

    private static Optional<LedgerFailure.Refused> read(String code, String rest) {
        JsonNode json;
        try {
            json = Json.parse(rest);
        } catch (LedgerException e) {
            // Text that only looks like a refusal is not one; the caller then sorts the message by its status.
            return Optional.empty();
        }
        Map<String, String> details = new TreeMap<>();
        JsonNode facts = json.get("details");
        if (facts != null) {
            facts.properties()
                    .forEach(fact -> details.put(fact.getKey(), fact.getValue().asString()));
        }
        return Optional.of(new LedgerFailure.Refused(
                code,
                json.path("number").asInt(0),
                Json.text(json, "textEn", ""),
                Json.text(json, "textZh", ""),
                Json.text(json, "clause", ""),
                details));
    }
}
