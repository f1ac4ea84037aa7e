// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.forestledger.acceptance.api.Api;
import org.forestledger.acceptance.demo.Demo;
import org.junit.jupiter.api.Test;

/**
 * SIGKILL at random moments of the demo: it goes on after each restart, nothing is lost, nothing is there twice, and the
 * blocks verify. The seed is printed; {@code -Dseed=} plays it again.
 */
class KillIT {
    private static final int KILLS = Integer.getInteger("kills", 4);

    /**
     * How many entries the demo makes, however often it is interrupted. The payments: two hops to the project company, four
     * income legs, two hops of capital and three of the premium share.
     */
    private static final Map<String, Integer> ENTRIES = Map.of(
            "trades", 2,
            "settlements", 3,
            "receipts", 2,
            "disbursements", 3,
            "payments", 11,
            "investments", 1,
            "capital-injections", 1,
            "batches", 3,
            "accounts", 9);

    @Test
    void demo_shouldFinishWithTheSameFigures_whenProcessesAreKilled() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        Path dataDir = Files.createTempDirectory("forest-ledger-kill-");
        try (LedgerStack stack = LedgerStack.start(dataDir)) {
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            CompletableFuture<Map<String, Object>> demo = CompletableFuture.supplyAsync(() -> play(stack, printed));
            for (int kill = 0; kill < KILLS && !demo.isDone(); kill++) {
                LockSupport.parkNanos(
                        Duration.ofMillis(300 + random.nextInt(2_500)).toNanos());
                boolean both = random.nextInt(3) == 0;
                boolean network = both || random.nextBoolean();
                stack.kill(network, both || !network);
                if (network) {
                    stack.startNetwork();
                }
                if (both || !network) {
                    stack.startGateway();
                }
                stack.awaitReady();
            }
            Map<String, Object> summary = demo.get();
            assertThat(figures(summary, "newIndicators"))
                    .as("seed " + seed)
                    .containsEntry("governmentFen", 3_827_136_000L)
                    .containsEntry("projectCompanyFen", 2_345_664_000L);
            assertThat(figures(summary, "existingStock")).containsEntry("capitalInjectionFen", 10_000_000L);
            Api api = stack.api();
            ENTRIES.forEach((collection, count) -> assertThat(api.get("auditor", "/api/v1/" + collection + "?limit=200")
                            .body()
                            .path("items")
                            .size())
                    .as(collection + ", seed " + seed)
                    .isEqualTo(count));
            BlockArchive.requireVerified(stack);
        }
        LedgerStack.delete(dataDir);
    }

    private static Map<String, Object> play(LedgerStack stack, ByteArrayOutputStream printed) {
        try {
            return Demo.play(stack.url(), stack.dataDir(), new PrintStream(printed, true, StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalStateException("the demo stopped after:\n" + printed.toString(StandardCharsets.UTF_8), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> figures(Map<String, Object> summary, String deal) {
        return (Map<String, Object>) summary.get(deal);
    }
}
