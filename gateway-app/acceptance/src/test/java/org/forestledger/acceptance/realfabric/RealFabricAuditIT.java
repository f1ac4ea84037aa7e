// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.realfabric;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.forestledger.acceptance.BlockArchive;
import org.forestledger.acceptance.City;
import org.forestledger.acceptance.LedgerStack;
import org.forestledger.acceptance.api.Answer;
import org.forestledger.acceptance.api.Api;
import org.forestledger.acceptance.demo.Demo;
import org.forestledger.fabric.ChannelChange;
import org.forestledger.fabric.DataFolder;
import org.forestledger.fabric.Site;
import org.forestledger.fabric.UserCertificates;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.orderer.BatchSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

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

    @Test
    void blocks_shouldVerify_whenDefinitionsAndConfigurationHaveChanged() throws Exception {
        Path dataDir = Files.createTempDirectory("forest-ledger-audit-");
        try (LedgerStack stack = LedgerStack.start(dataDir)) {
            Site site = Site.of(new DataFolder(dataDir), node -> true, step -> {});
            Demo.play(
                    stack.url(),
                    dataDir,
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            Api api = stack.api();
            race(api, "account-before");
            Upgrade upgrade = new Upgrade(site);
            upgrade.define(2, "two-of-three", TWO_OF_THREE);
            race(api, "account-by-two");
            upgrade.define(3, "all-three", ALL_THREE);
            new UserCertificates(site).revoke("investor.b");
            new ChannelChange(site)
                    .apply(
                            "smaller-blocks",
                            RealFabricAuditIT::withSmallerBlocks,
                            List.of("Government", "StateCompany", "Partner"),
                            3,
                            site.network().orderers().get(0));
            race(api, "account-after");
            BlockArchive archive = BlockArchive.fetch(
                    stack.url(), dataDir, Files.createDirectories(dataDir.resolve("auditor-archive")));
            JsonNode report = archive.verifiedReport();
            assertThat(report.path("good").asBoolean()).isTrue();
            assertThat(report.path("configSequence").asInt()).isEqualTo(2);
            assertThat(report.path("definitions").get(0).asString()).contains("sequence number 3", "AND(");
            assertThat(report.path("outcomes").path("VALID").asInt()).isGreaterThan(40);
            assertThat(report.path("outcomes").path("MVCC_READ_CONFLICT").asInt())
                    .isPositive();
            assertThat(report.path("commitHashes").asInt())
                    .isEqualTo(report.path("lastBlock").asInt());
            assertThat(report.path("judged").path("settlement").asInt()).isPositive();
            keep(archive.blocks());
        }
        LedgerStack.delete(dataDir);
    }

    /** Several requests at once to open the same account: one may, the others conflict or are refused. */
    private static void race(Api api, String account) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(RIVALS);
        List<Future<Answer>> answers = new ArrayList<>();
        try {
            for (int rival = 0; rival < RIVALS; rival++) {
                String request = account + "-" + rival;
                Callable<Answer> call =
                        () -> api.write("gov.registrar", "/api/v1/accounts", request, City.investorBody(account));
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

    private static ConfigGroup withSmallerBlocks(ConfigGroup channel) {
        ConfigGroup orderer = channel.getGroupsOrThrow("Orderer");
        ConfigValue value = orderer.getValuesOrThrow("BatchSize");
        try {
            BatchSize size = BatchSize.parseFrom(value.getValue());
            ByteString smaller = size.toBuilder()
                    .setMaxMessageCount(size.getMaxMessageCount() - 1)
                    .build()
                    .toByteString();
            return channel.toBuilder()
                    .putGroups(
                            "Orderer",
                            orderer.toBuilder()
                                    .putValues(
                                            "BatchSize",
                                            value.toBuilder().setValue(smaller).build())
                                    .build())
                    .build();
        } catch (IOException e) {
            throw new IllegalStateException("the configuration is not readable", e);
        }
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
}
