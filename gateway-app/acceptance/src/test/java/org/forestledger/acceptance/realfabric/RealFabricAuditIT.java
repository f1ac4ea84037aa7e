// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.realfabric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.forestledger.acceptance.Jars;
import org.forestledger.acceptance.api.Answer;
import org.forestledger.acceptance.api.Api;
import org.forestledger.acceptance.demo.Demo;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.orderer.BatchSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An auditor's view of a real Fabric network: business, conflicts, chaincode upgrades and changes of the configuration all
 * verify from the genesis hash alone.
 *
 * <p>{@code -Dforest.archive=FILE} keeps the blocks; so the archives among the verifier's test resources were made.
 */
@EnabledIfSystemProperty(named = "forest.network", matches = "fabric-(bft|raft)")
class RealFabricAuditIT {
    private static final int RIVALS = 8;
    private static final String ALL_THREE = "AND('GovernmentMSP.peer','StateCompanyMSP.peer','PartnerMSP.peer')";
    private static final String TWO_OF_THREE = "OutOf(2,'GovernmentMSP.peer','StateCompanyMSP.peer','PartnerMSP.peer')";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void blocks_shouldVerify_whenDefinitionsAndConfigurationHaveChanged() throws Exception {
        String topology = System.getProperty("forest.network").substring("fabric-".length());
        Path dataDir = Files.createTempDirectory("forest-ledger-audit-");
        try (RealFabric fabric = RealFabric.start(topology, dataDir)) {
            Demo.play(
                    fabric.url(),
                    dataDir,
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            Api api = fabric.api();
            race(api, "account-before");
            Upgrade upgrade = new Upgrade(fabric);
            upgrade.define(2, "two-of-three", TWO_OF_THREE);
            race(api, "account-by-two");
            upgrade.define(3, "all-three", ALL_THREE);
            ConfigChange change = new ConfigChange(fabric);
            change.make(
                    config -> new Revocation(fabric.data().crypto()).of(config, "Partner", "investor.b"),
                    List.of("Partner"));
            change.make(RealFabricAuditIT::withSmallerBlocks, List.of("Government", "StateCompany", "Partner"));
            race(api, "account-after");
            Path blocks = fetch(fabric, dataDir);
            JsonNode report = verify(fabric, blocks, dataDir.resolve("report.json"));
            assertThat(report.path("good").asBoolean()).isTrue();
            assertThat(report.path("configSequence").asInt()).isEqualTo(2);
            assertThat(report.path("definitions").get(0).asString()).contains("sequence number 3", "AND(");
            assertThat(report.path("outcomes").path("VALID").asInt()).isGreaterThan(40);
            assertThat(report.path("outcomes").path("MVCC_READ_CONFLICT").asInt())
                    .isPositive();
            assertThat(report.path("commitHashes").asInt())
                    .isEqualTo(report.path("lastBlock").asInt());
            assertThat(report.path("judged").path("settlement").asInt()).isPositive();
            keep(blocks);
        }
        delete(dataDir);
    }

    /** Several requests at once to open the same account: one may, the others conflict or are refused. */
    private static void race(Api api, String account) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(RIVALS);
        List<Future<Answer>> answers = new ArrayList<>();
        try {
            for (int rival = 0; rival < RIVALS; rival++) {
                String request = account + "-" + rival;
                Callable<Answer> call = () -> api.write(
                        "gov.registrar",
                        "/api/v1/accounts",
                        request,
                        Map.of(
                                "accountId",
                                account,
                                "accountKind",
                                "INVESTOR",
                                "mspId",
                                "PartnerMSP",
                                "nameZh",
                                "账户",
                                "nameEn",
                                account,
                                "subjectCode",
                                "code-" + account));
                answers.add(threads.submit(call));
            }
            int opened = 0;
            for (Future<Answer> answer : answers) {
                opened += answer.get().accepted() ? 1 : 0;
            }
            assertThat(opened).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Config withSmallerBlocks(Config config) {
        ConfigGroup root = config.getChannelGroup();
        ConfigGroup orderer = root.getGroupsOrThrow("Orderer");
        ConfigValue value = orderer.getValuesOrThrow("BatchSize");
        try {
            BatchSize size = BatchSize.parseFrom(value.getValue());
            BatchSize smaller = size.toBuilder()
                    .setMaxMessageCount(size.getMaxMessageCount() - 1)
                    .build();
            return config.toBuilder()
                    .setChannelGroup(root.toBuilder()
                            .putGroups(
                                    "Orderer",
                                    orderer.toBuilder()
                                            .putValues(
                                                    "BatchSize",
                                                    value.toBuilder()
                                                            .setValue(smaller.toByteString())
                                                            .build())
                                            .build()))
                    .build();
        } catch (IOException e) {
            throw new IllegalStateException("the configuration is not readable", e);
        }
    }

    private static Path fetch(RealFabric fabric, Path dataDir) throws IOException, InterruptedException {
        Path password = Files.writeString(
                dataDir.resolve("auditor.password"),
                org.forestledger.acceptance.api.Credentials.read(dataDir)
                        .passwords()
                        .get("auditor"));
        Path blocks = dataDir.resolve("auditor-blocks");
        RealFabric.run(
                0,
                List.of(
                        "-jar",
                        Jars.path("gateway-app/verifier/target/verifier.jar"),
                        "fetch",
                        "--url",
                        fabric.url().toString(),
                        "--user",
                        "auditor",
                        "--password-file",
                        password.toString(),
                        "--out",
                        blocks.toString()));
        return blocks;
    }

    private static JsonNode verify(RealFabric fabric, Path blocks, Path report)
            throws IOException, InterruptedException {
        String anchor = JSON.readTree(Files.readString(fabric.data().endpoints()))
                .path("genesisHash")
                .asString();
        RealFabric.run(
                0,
                List.of(
                        "-jar",
                        Jars.path("gateway-app/verifier/target/verifier.jar"),
                        "verify",
                        "--blocks",
                        blocks.toString(),
                        "--anchor",
                        anchor,
                        "--json",
                        report.toString()));
        return JSON.readTree(Files.readString(report));
    }

    /** Keeps the blocks as one compressed stream, each with its length in front. */
    private static void keep(Path blocks) throws IOException {
        String archive = System.getProperty("forest.archive", "");
        if (archive.isEmpty()) {
            return;
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(archive)));
                Stream<Path> files = Files.list(blocks)) {
            for (Path file : files.sorted().toList()) {
                Block.parseFrom(Files.readAllBytes(file)).writeDelimitedTo(out);
            }
        }
    }

    private static void delete(Path dataDir) throws IOException {
        try (Stream<Path> files = Files.walk(dataDir)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
