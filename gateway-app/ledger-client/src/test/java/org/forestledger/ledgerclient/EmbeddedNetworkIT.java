// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.protos.common.Block;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Against the embedded network and the real chaincode, over TLS. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedNetworkIT {
    @TempDir
    static Path data;

    private static EmbeddedProcess network;
    private static LedgerClient client;
    private static LedgerSession officer;

    @BeforeAll
    static void start() throws IOException {
        network = new EmbeddedProcess(data);
        client = network.open();
        officer = client.as(network.user("company.officer"));
    }

    @AfterAll
    static void stop() {
        client.close();
        network.close();
    }

    @Test
    @Order(1)
    void submit_shouldBeReadableInBlockAndEvent_whenCommitted() throws Exception {
        CommittedResult result = officer.submit(command("one"));

        assertThat(officer.evaluate("read:Get", "{\"kind\":\"organisation\",\"id\":\"StateCompanyMSP\"}"))
                .contains("\"nameEn\":\"one\"");
        LedgerHeight height = officer.height();
        assertThat(height.height()).isEqualTo(result.blockNumber() + 1);
        assertThat(height.currentBlockHash()).hasSize(64);
        byte[] bytes = officer.block(result.blockNumber());
        assertThat(Block.parseFrom(bytes).getHeader().getNumber()).isEqualTo(result.blockNumber());
        try (LedgerStream<LedgerBlock> blocks = officer.blocks(result.blockNumber())) {
            assertThat(blocks.next().number()).isEqualTo(result.blockNumber());
        }
        try (LedgerStream<LedgerEvent> events = officer.events(0)) {
            LedgerEvent event = events.next();
            assertThat(event.name()).isEqualTo("organisation:Register");
            assertThat(event.txId()).isEqualTo(result.txId());
            assertThat(event.payloadJson()).isEqualTo(result.resultJson());
        }
    }

    @Test
    @Order(2)
    void submit_shouldGiveFirstResult_whenRequestIsRepeated() {
        LedgerCommand command = command("twice");
        CommittedResult first = officer.submit(command);
        long height = officer.height().height();

        assertThat(officer.submit(command)).isEqualTo(first);
        assertThat(officer.height().height()).isEqualTo(height);
    }

    @Test
    @Order(3)
    void submit_shouldBeRefusedWithCode_whenRulesSayNo() {
        LedgerSession auditor = client.as(network.user("auditor"));

        assertThat(failureOf(() -> auditor.submit(command("no"))))
                .isInstanceOfSatisfying(LedgerFailure.Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("AUDITOR_READ_ONLY");
                    assertThat(refused.textZh()).isNotEmpty();
                });
        assertThat(failureOf(() -> auditor.evaluate("read:Get", "{\"kind\":\"lot\",\"id\":\"none\"}")))
                .isInstanceOfSatisfying(LedgerFailure.Refused.class, refused -> assertThat(refused.code())
                        .isEqualTo("NOT_FOUND"));
    }

    @Test
    @Order(4)
    void submit_shouldSucceedForAll_whenManyWriteTheSameKey() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Future<CommittedResult>> futures = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String name = "hot " + i;
                futures.add(callers.submit(() -> officer.submit(command(name))));
            }
            List<String> transactions = new ArrayList<>();
            for (Future<CommittedResult> future : futures) {
                transactions.add(future.get(120, TimeUnit.SECONDS).txId());
            }
            assertThat(transactions).doesNotHaveDuplicates();
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    @Order(5)
    void send_shouldTakeEffectOnce_whenSameEnvelopeIsSentTwice() {
        Endorsed endorsed = officer.endorse(command("sent twice"));
        officer.send(endorsed);
        assertThat(officer.commitStatus(endorsed.txId(), Duration.ofSeconds(30)).valid())
                .isTrue();
        long block =
                officer.resume(command("unused"), endorsed, SubmitListener.NONE).blockNumber();

        // Some orderers take it again and the peers mark it as a duplicate, others say that they had it.
        assertThat(catchThrowable(() -> officer.send(endorsed)))
                .satisfiesAnyOf(
                        taken -> assertThat(taken).isNull(), said -> assertThat(((LedgerException) said).failure())
                                .isInstanceOf(LedgerFailure.Unknown.class));
        assertThat(officer.commitStatus(endorsed.txId(), Duration.ofSeconds(30)))
                .isEqualTo(new CommitStatus(endorsed.txId(), block, "VALID", true));
    }

    @Test
    @Order(6)
    void ask_shouldSayNotKnown_whenThereIsNoSuchBlockOrTransaction() {
        assertThat(failureOf(() -> officer.block(999_999))).isInstanceOf(LedgerFailure.NotFound.class);
        assertThat(failureOf(() -> officer.commitStatus("f".repeat(64), Duration.ofMillis(300))))
                .isInstanceOf(LedgerFailure.Unknown.class);
    }

    @Test
    @Order(7)
    void resume_shouldBringStoredEnvelopeToItsEnd_whenNetworkWasKilled() throws IOException {
        LedgerCommand command = command("survives");
        Endorsed endorsed = officer.endorse(command);
        network.kill();

        assertThat(failureOf(() -> officer.evaluate("read:List", "{\"kind\":\"lot\"}")))
                .isInstanceOf(LedgerFailure.Unavailable.class);
        assertThat(failureOf(() -> officer.submit(command("away")))).isInstanceOf(LedgerFailure.Unavailable.class);

        network.start();
        CommittedResult result = officer.resume(command, endorsed, SubmitListener.NONE);
        assertThat(result.txId()).isEqualTo(endorsed.txId());
        assertThat(officer.evaluate("read:Get", "{\"kind\":\"organisation\",\"id\":\"StateCompanyMSP\"}"))
                .contains("\"nameEn\":\"survives\"");
    }

    private static LedgerCommand command(String name) {
        return new LedgerCommand(
                "organisation:Register",
                UUID.randomUUID().toString(),
                "{\"nameEn\":\"" + name + "\",\"nameZh\":\"公司\"}");
    }

    private static LedgerFailure failureOf(Runnable call) {
        return catchThrowableOfType(LedgerException.class, call::run).failure();
    }
}
