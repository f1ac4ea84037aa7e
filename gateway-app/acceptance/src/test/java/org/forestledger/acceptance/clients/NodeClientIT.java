// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.forestledger.acceptance.LedgerStack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fabric's own client for Node against the network: submits, evaluates, listens to events and replays blocks. */
class NodeClientIT {
    private static final List<String> PACKAGE = List.of("package.json", "package-lock.json", "client.mjs");
    private static final int ABORTED = 10;
    private static Path folder;

    /** The product itself needs no Node; where there is none, this one client cannot be tried. */
    @BeforeAll
    static void installClient() throws Exception {
        assumeTrue(
                onPath("node") && onPath("npm"), "Node and npm are not on the PATH, so the Node client is not tried.");
        Path target = testClasses().getParent();
        folder = Files.createDirectories(target.resolve("node-client"));
        for (String file : PACKAGE) {
            Path source = target.resolveSibling("src").resolve("test").resolve("node");
            Files.copy(source.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run("npm", "ci", "--ignore-scripts", "--omit=optional", "--prefer-offline", "--no-audit", "--no-fund");
    }

    @Test
    void nodeClient_shouldSubmitEvaluateListenAndReplay_whenDiallingAnEmbeddedPeer() throws Exception {
        Path dataDir = LedgerStack.shared().dataDir();
        String id = Body.fresh();

        JsonNode seen = JsonMapper.builder()
                .build()
                .readTree(run(
                        "node",
                        "client.mjs",
                        dataDir.resolve("network").resolve("endpoints.json").toString(),
                        dataDir.resolve("crypto").toString(),
                        "gov.registrar",
                        "account:Open",
                        id,
                        Body.ACCOUNT.json(id)));

        requireCommitted(seen, id);
        requireEvent(seen.path("live"), seen.path("submitted"));
        requireEvent(seen.path("replayed"), seen.path("submitted"));
        requireBlocks(seen);
        assertThat(seen.at("/refused/type").asString()).isEqualTo("EndorseError");
        assertThat(seen.at("/refused/status").asInt()).isEqualTo(ABORTED);
        assertThat(seen.at("/refused/details/0").asString()).startsWith("chaincode response 500, INVALID_FIELD|{");
    }

    private static void requireCommitted(JsonNode seen, String id) {
        JsonNode submitted = seen.path("submitted");
        assertThat(submitted.path("successful").asBoolean()).isTrue();
        assertThat(submitted.path("code").asInt()).isZero();
        JsonNode answer = json(submitted.path("answer"));
        assertThat(answer.path("txId").asString())
                .isEqualTo(submitted.path("transactionId").asString());
        assertThat(answer.at("/result/id").asString()).isEqualTo(id);
        assertThat(seen.path("again")).isEqualTo(submitted.path("answer"));
        assertThat(json(seen.path("evaluated")).path("entry")).isEqualTo(answer.at("/result/entry"));
    }

    private static void requireEvent(JsonNode event, JsonNode submitted) {
        assertThat(event.path("name").asString()).isEqualTo("account:Open");
        assertThat(event.path("payload")).isEqualTo(submitted.path("answer"));
        assertThat(event.path("transactionId")).isEqualTo(submitted.path("transactionId"));
        assertThat(event.path("blockNumber")).isEqualTo(submitted.path("blockNumber"));
    }

    private static void requireBlocks(JsonNode seen) {
        JsonNode full = seen.path("full");
        JsonNode filtered = seen.path("filtered");
        long last = seen.at("/submitted/blockNumber").asLong();
        assertThat(last).isPositive();
        assertThat(full.path("numbers").valueStream().map(JsonNode::asLong))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(0, last).boxed().toList());
        assertThat(full.path("previousHashes").valueStream().skip(1).map(JsonNode::asString))
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"))
                .doesNotHaveDuplicates();
        assertThat(filtered.path("numbers")).isEqualTo(full.path("numbers"));
        assertThat(filtered.path("transactions")).isEqualTo(full.path("transactions"));
        assertThat(filtered.path("ownCode").asInt(-1)).isZero();
    }

    private static JsonNode json(JsonNode text) {
        return JsonMapper.builder().build().readTree(text.asString());
    }

    private static Path testClasses() throws URISyntaxException {
        return Path.of(NodeClientIT.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static boolean onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place).resolve(program)));
    }

    /** Runs a program in the client's folder; what it prints. */
    private static String run(String... command) throws IOException, InterruptedException {
        Path out = folder.resolve(command[0] + ".out");
        Path err = folder.resolve(command[0] + ".err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        assertThat(ended && process.exitValue() == 0)
                .as(String.join(" ", command) + "\n" + Files.readString(out) + Files.readString(err))
                .isTrue();
        return Files.readString(out);
    }
}
