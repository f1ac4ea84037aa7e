// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the few JSON documents that this module needs. */
final class Json {
    /** Peers append words of their own to a chaincode's message, so what follows the first value is not looked at. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new LedgerException(new LedgerFailure.Fault("not JSON"), e);
        }
    }

    static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isString()) {
            throw new LedgerException(new LedgerFailure.Fault("field " + field + " is missing or not a text"));
        }
        return value.stringValue();
    }

    static String text(JsonNode node, String field, String otherwise) {
        JsonNode value = node.get(field);
        return value == null || !value.isString() ? otherwise : value.stringValue();
    }

    static List<String> texts(JsonNode node, String field) {
        List<String> values = new ArrayList<>();
        JsonNode array = node.get(field);
        if (array != null) {
            array.forEach(element -> values.add(element.asString()));
        }
        return values;
    }
}
