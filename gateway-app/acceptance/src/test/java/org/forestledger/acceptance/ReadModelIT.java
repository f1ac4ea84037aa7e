// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.forestledger.acceptance.api.Api;
import org.forestledger.cases.RuleSetFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The read model of a running gateway says what the ledger says, and is built anew with equal bytes. */
class ReadModelIT {
    private static final long COMMAND_SECONDS = 180;
    private static final String APP = "gateway-app/app/target/app/app.jar";

    private static Path folder;
    private static LedgerStack stack;
    private static Api api;
    private static String batch;

    @BeforeAll
    static void sell() throws IOException {
        folder = Files.createTempDirectory("forest-ledger-read-model-");
        stack = LedgerStack.start(folder);
        api = stack.api();
        City city = new City(api);
        city.found();
        city.rules(RuleSetFiles.read("ruzhou-2023"));
        batch = city.batch("ruzhou-2023", "NEW", 10_000);
    }

    @AfterAll
    static void end() {
        stack.close();
        LedgerStack.delete(folder);
    }

    /** Asks for the last block of the ledger, so that the client waits until the read model has it. */
    private static JsonNode latest(String path) {
        long last = api.get("auditor", "/api/v1/ledger/height")
                        .body()
                        .path("height")
                        .asLong()
                - 1;
        assertThat(api.get("auditor", "/api/v1/accounts/state-company/balances?at=" + last)
                        .status())
                .isEqualTo(200);
        return api.get("auditor", "/api/v1" + path).body();
    }

    @Test
    void positions_shouldBeTheLotsOfTheLedger_whenAsked() {
        Map<String, Long> ledger = new TreeMap<>();
        for (JsonNode item : latest("/lots?limit=200").path("items")) {
            JsonNode lot = item.path("entry");
            if (lot.path("owner").asString().equals("state-company")) {
                long units = lot.path("range").path("to").asLong()
                        - lot.path("range").path("from").asLong()
                        + 1;
                ledger.merge(lot.path("batchId").asString() + lot.path("status").asString(), units, Long::sum);
            }
        }
        Map<String, Long> told = new TreeMap<>();
        for (JsonNode position : latest("/accounts/state-company/balances").path("positions")) {
            if (position.path("kind").asString().equals("lot")) {
                told.put(
                        position.path("asset").asString()
                                + position.path("status").asString(),
                        position.path("amount").asLong());
            }
        }

        assertThat(told).isEqualTo(ledger).containsEntry(batch + "AVAILABLE", 10_000L);
        assertThat(latest("/batches/" + batch + "/serials/10000/owners")
                        .path("owners")
                        .get(0)
                        .path("owner")
                        .asString())
                .isEqualTo("state-company");
        assertThat(latest("/search?q=" + batch)
                        .path("results")
                        .get(0)
                        .path("address")
                        .asString())
                .isEqualTo("/api/v1/batches/" + batch);
    }

    @Test
    void rebuild_shouldGiveTheLiveHashes_whenTheGatewayWasKilled() throws Exception {
        JsonNode live = latest("/read-model/tables");
        stack.kill(false, true);
        String checked = run("check");
        String rebuilt = run("rebuild");
        stack.startGateway();
        stack.awaitReady();

        for (JsonNode table : live.path("tables")) {
            assertThat(checked).contains(table.path("hash").asString());
            assertThat(rebuilt).contains(table.path("hash").asString());
        }
        assertThat(latest("/read-model/tables")).isEqualTo(live);
    }

    private static String run(String command) throws IOException, InterruptedException {
        Path log = folder.resolve(command + ".log");
        Process process = Jars.run(
                log,
                Map.of("DATA_DIR", folder.toString(), "PORT", "0"),
                List.of("-Xmx512m", "-jar", Jars.path(APP), command));
        boolean ended = process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(log);
        assertThat(ended).as(text).isTrue();
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }
}
