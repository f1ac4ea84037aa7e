// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.forestledger.acceptance.api.Api;
import org.forestledger.acceptance.api.Credentials;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays the main job against a running gateway; arguments: its address and the data folder. */
public final class Demo {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Demo() {}

    /** Prints each step and, at the end, one line of JSON. */
    public static void main(String[] args) throws IOException {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path dataDir = Path.of(args[1]);
        try {
            out.println(JsonMapper.builder().build().writeValueAsString(play(URI.create(args[0]), dataDir, out)));
        } catch (IllegalStateException e) {
            out.println();
            out.println("演示中止 / the demo stopped: " + e.getMessage());
            System.exit(1);
        }
    }

    /** One run; goes on where an unfinished one stopped. */
    public static Map<String, Object> play(URI gateway, Path dataDir, PrintStream out) throws IOException {
        Credentials credentials = Credentials.read(dataDir);
        Api api = new Api(gateway, credentials, PATIENCE);
        DemoRun run = DemoRun.resumeOrBegin(dataDir);
        Stage stage = new Stage(api, credentials, run, out);
        new Founding(stage).play();
        Map<String, Object> summary = new TreeMap<>();
        summary.put("newIndicators", new NewIndicatorsDeal(stage).play());
        summary.put("existingStock", new ExistingStockDeal(stage).play());
        JsonNode height = api.get("auditor", "/api/v1/ledger/height").body();
        summary.put("demo", "ok");
        summary.put("run", run.name());
        summary.put("height", height.path("height").asLong());
        summary.put("currentBlockHash", height.path("currentBlockHash").asString());
        run.finish();
        return summary;
    }
}
