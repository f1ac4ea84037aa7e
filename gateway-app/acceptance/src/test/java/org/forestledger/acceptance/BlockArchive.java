// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.forestledger.acceptance.api.Credentials;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an auditor does: fetch the blocks and verify them with the stand-alone jar, from the genesis hash alone. */
public final class BlockArchive {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path dataDir;
    private final Path folder;

    private BlockArchive(Path dataDir, Path folder) {
        this.dataDir = dataDir;
        this.folder = folder;
    }

    /** Fails unless the verifier finds every block of the stack's ledger in order; returns what it prints. */
    static String requireVerified(LedgerStack stack) throws IOException, InterruptedException {
        return requireVerified(stack.url(), stack.dataDir());
    }

    /** The same for the ledger behind a gateway whose data folder this is. */
    public static String requireVerified(URI gateway, Path dataDir) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("forest-ledger-blocks-");
        try {
            return fetch(gateway, dataDir, folder).verify();
        } finally {
            LedgerStack.delete(folder);
        }
    }

    /**
     * Fetches all blocks as the auditor.
     *
     * @param gateway the gateway's address
     * @param dataDir the gateway's data folder
     * @param folder where they and the report are kept
     */
    public static BlockArchive fetch(URI gateway, Path dataDir, Path folder) throws IOException, InterruptedException {
        BlockArchive archive = new BlockArchive(dataDir, folder);
        Path password = Files.writeString(
                folder.resolve("password"),
                Credentials.read(dataDir).passwords().get("auditor"));
        run(
                "fetch",
                "--url",
                gateway.toString(),
                "--user",
                "auditor",
                "--password-file",
                password.toString(),
                "--out",
                archive.blocks().toString());
        return archive;
    }

    /** The folder of the blocks. */
    public Path blocks() {
        return folder.resolve("blocks");
    }

    /** Fails unless everything holds; returns what the verifier prints. */
    public String verify() throws IOException, InterruptedException {
        return run("verify", "--blocks", blocks().toString(), "--anchor", anchor(), "--json", report().toString());
    }

    /** Fails unless everything holds; returns the verifier's report for programs. */
    public JsonNode verifiedReport() throws IOException, InterruptedException {
        verify();
        return JSON.readTree(Files.readString(report()));
    }

    private Path report() {
        return folder.resolve("report.json");
    }

    private String anchor() throws IOException {
        return JSON.readTree(Files.readString(dataDir.resolve("network").resolve("endpoints.json")))
                .path("genesisHash")
                .asString();
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(Jars.path("gateway-app/verifier/target/verifier.jar"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return text;
    }
}
