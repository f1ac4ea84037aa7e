// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.api;

import tools.jackson.databind.JsonNode;

/**
 * What the API answered.
 *
 * @param status the HTTP status
 * @param body the JSON body
 */
public record Answer(int status, JsonNode body) {
    /** Whether it did what was asked. */
    public boolean accepted() {
        return status / 100 == 2;
    }

    /** The refusal's code; empty when accepted. */
    public String code() {
        return accepted() ? "" : body.path("code").asString("");
    }

    /** The ledger entry that a write answers with. */
    public JsonNode entry() {
        return body.path("result").path("entry");
    }

    /** The block that holds the write. */
    public long block() {
        return body.path("blockNumber").asLong(-1);
    }
}
