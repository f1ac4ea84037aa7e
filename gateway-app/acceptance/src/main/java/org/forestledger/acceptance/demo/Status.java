// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.forestledger.acceptance.api.Api;
import org.forestledger.acceptance.api.Credentials;
import tools.jackson.databind.JsonNode;

/** Asks a running gateway how high the ledger is; arguments: its address and the data folder. */
public final class Status {
    private Status() {}

    /** Prints height and hash. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        Api api = new Api(URI.create(args[0]), Credentials.read(Path.of(args[1])), Duration.ofSeconds(5));
        JsonNode height = api.get("auditor", "/api/v1/ledger/height").body();
        System.out.println("height   " + height.path("height").asLong() + "  "
                + height.path("currentBlockHash").asString());
    }
}
