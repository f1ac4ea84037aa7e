// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.MVCC_READ_CONFLICT;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.forestledger.codec.Json;
import org.forestledger.codec.JsonReader;
import org.forestledger.verifier.block.BlockFiles;
import org.forestledger.verifier.testing.Scenario;
import org.hyperledger.fabric.protos.common.Block;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VerifierCommandTest {
    @TempDir
    private Path folder;

    private final Scenario scenario = new Scenario();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path blocks;

    @BeforeEach
    void twoBlocks() {
        blocks = folder.resolve("blocks");
        scenario.block(scenario.transaction().writes("a", "1"), VALID);
    }

    @Test
    void verify_shouldExitWithZeroAndReport_whenAllIsGood() throws Exception {
        writeBlocks();
        Path json = folder.resolve("report.json");
        int exit = run(
                "verify",
                "--blocks",
                blocks.toString(),
                "--anchor",
                scenario.chain.anchor(),
                "--json",
                json.toString());
        assertThat(exit).isZero();
        assertThat(out.toString()).contains("全部核验通过", "blocks: 2 (0..1)");
        Json.Obj report = (Json.Obj) JsonReader.read(Files.readString(json).strip());
        assertThat(report.members())
                .containsEntry("good", new Json.Bool(true))
                .containsEntry("blocks", new Json.Int(2))
                .containsEntry("faultCount", new Json.Int(0));
    }

    @Test
    void verify_shouldExitWithOneAndNameTheFault_whenThereIsOne() throws Exception {
        var forged = scenario.transaction().writes("b", "1");
        scenario.block(forged, MVCC_READ_CONFLICT);
        writeBlocks();
        Path json = folder.resolve("report.json");
        int exit = run(
                "verify",
                "--blocks",
                blocks.toString(),
                "--anchor",
                scenario.chain.anchor(),
                "--json",
                json.toString());
        assertThat(exit).isEqualTo(1);
        assertThat(out.toString()).contains("[validation-flag] 区块 / block 2, 交易 / transaction 0 " + forged.txId());
        assertThat(Files.readString(json))
                .contains("\"block\":2,\"check\":\"validation-flag\"", "\"txId\":\"" + forged.txId() + "\"");
    }

    @Test
    void verify_shouldExitWithTwo_whenTheInputIsUnusable() throws Exception {
        String anchor = scenario.chain.anchor();
        assertThat(run("verify", "--blocks", blocks.toString(), "--anchor", anchor))
                .isEqualTo(2);
        Files.createDirectories(blocks);
        assertThat(run("verify", "--blocks", blocks.toString(), "--anchor", anchor))
                .isEqualTo(2);
        Path garbage = Files.writeString(blocks.resolve("0000000000.block"), "garbage");
        assertThat(run("verify", "--blocks", garbage.toString(), "--anchor", anchor))
                .isEqualTo(2);
        assertThat(run("verify", "--blocks", garbage.toString(), "--anchor", "xyz"))
                .isEqualTo(2);
        assertThat(run("verify", "--blocks", garbage.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no file or folder", "holds no file ending in .block", "not a protobuf block")
                .contains("The anchor must be", "--anchor");
    }

    @Test
    void fetch_shouldDownloadWhatIsMissing() throws Exception {
        HttpServer server = serve("auditor", "secret");
        try {
            Path password = Files.writeString(folder.resolve("password"), "secret\n");
            String url = "http://127.0.0.1:" + server.getAddress().getPort();
            String[] call = {
                "fetch",
                "--url",
                url,
                "--user",
                "auditor",
                "--password-file",
                password.toString(),
                "--out",
                blocks.toString()
            };
            assertThat(run(call)).isZero();
            assertThat(out.toString()).contains("fetched 2 blocks, 2 in");
            scenario.block(scenario.transaction().writes("b", "1"), VALID);
            assertThat(run(call)).isZero();
            assertThat(out.toString()).contains("fetched 1 blocks, 3 in");
            assertThat(run("verify", "--blocks", blocks.toString(), "--anchor", scenario.chain.anchor()))
                    .isZero();
            Files.writeString(password, "wrong");
            assertThat(run(call)).isEqualTo(2);
            assertThat(err.toString()).contains("answered with status 401").doesNotContain("wrong");
        } finally {
            server.stop(0);
        }
    }

    private void writeBlocks() throws IOException {
        Files.createDirectories(blocks);
        for (Block block : scenario.chain.blocks()) {
            Files.write(blocks.resolve(BlockFiles.fileName(block.getHeader().getNumber())), block.toByteArray());
        }
    }

    private HttpServer serve(String user, String password) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String expected =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        server.createContext("/api/v1/ledger/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            List<Block> all = scenario.chain.blocks();
            byte[] body = path.endsWith("/height")
                    ? ("{\"height\": " + all.size() + "}").getBytes(StandardCharsets.UTF_8)
                    : all.get(Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)))
                            .toByteArray();
            boolean known = expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(known ? 200 : 401, known ? body.length : -1);
            if (known) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
        return server;
    }

    private int run(String... args) {
        CommandLine command = VerifierCommand.commandLine(List::of);
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(args);
    }
}
