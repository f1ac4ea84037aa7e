// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.forestledger.acceptance.api.Credentials;
import tools.jackson.databind.json.JsonMapper;

/** What an auditor does: fetch the blocks and verify them with the stand-alone jar, from the genesis hash alone. */
final class BlockArchive {
    private BlockArchive() {}

    /** Fails unless the verifier finds every block of the stack's ledger in order; returns its report. */
    static String requireVerified(LedgerStack stack) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("forest-ledger-blocks-");
        Path password = folder.resolve("password");
        Files.writeString(
                password, Credentials.read(stack.dataDir()).passwords().get("auditor"));
        Path blocks = folder.resolve("blocks");
        run(
                0,
                "fetch",
                "--url",
                stack.url().toString(),
                "--user",
                "auditor",
                "--password-file",
                password.toString(),
                "--out",
                blocks.toString());
        return run(0, "verify", "--blocks", blocks.toString(), "--anchor", anchor(stack));
    }

    private static String anchor(LedgerStack stack) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(stack.dataDir().resolve("network").resolve("endpoints.json")))
                .path("genesisHash")
                .asString();
    }

    private static String run(int expected, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(Jars.path("gateway-app/verifier/target/verifier.jar"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isEqualTo(expected);
        return text;
    }
}
