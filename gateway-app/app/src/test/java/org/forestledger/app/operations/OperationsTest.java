// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.forestledger.app.Api;
import org.forestledger.app.AppTest;
import org.forestledger.ledgerclient.LedgerFailure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OperationsTest extends AppTest {
    private static final String PATH = "/api/v1/lots/cuts";
    private static final String BODY = "{\"batchId\":\"b1\",\"lotFrom\":1,\"lastOfFirst\":10}";
    private static final String OTHER_BODY = "{\"batchId\":\"b1\",\"lotFrom\":1,\"lastOfFirst\":11}";

    @Autowired
    private OperationStore store;

    @Test
    void post_shouldAnswerResult_whenCommitted() {
        String key = key();
        Api.Answer answer = clerk(key).post(PATH, BODY);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("state").asString()).isEqualTo("COMMITTED");
        assertThat(answer.json().path("requestId").asString()).isEqualTo(key);
        assertThat(answer.json().path("result").path("done").asBoolean()).isTrue();
        assertThat(answer.json().path("blockNumber").asLong()).isEqualTo(11);
        assertThat(ledger.calls)
                .containsExactly("company.clerk lot:Cut " + "{\"batchId\":\"b1\",\"lastOfFirst\":10,\"lotFrom\":1}");
    }

    @Test
    void post_shouldMakeRequestId_whenCallerGivesNone() {
        Api.Answer answer = as("company.clerk").post(PATH, BODY);

        assertThat(answer.json().path("requestId").asString()).hasSize(36);
    }

    @Test
    void post_shouldTakeRequestIdFromBody_whenThereIsNoHeader() {
        String key = key();
        Api.Answer answer = as("company.clerk").post(PATH, BODY.replace("{", "{\"requestId\":\"" + key + "\","));

        assertThat(answer.json().path("requestId").asString()).isEqualTo(key);
        assertThat(ledger.calls.get(0)).doesNotContain(key);
    }

    @Test
    void post_shouldGiveFirstAnswer_whenRepeatedWithOtherSpelling() {
        String key = key();
        String first = clerk(key).post(PATH, BODY).text();
        String second = clerk(key)
                .post(PATH, "{ \"lastOfFirst\" : 10, \"lotFrom\":1, \"batchId\":\"b1\" }")
                .text();

        assertThat(second).isEqualTo(first);
        assertThat(ledger.effects()).isEqualTo(1);
    }

    @Test
    void post_shouldRefuse_whenKeyComesWithOtherBody() {
        String key = key();
        clerk(key).post(PATH, BODY);
        Api.Answer answer = clerk(key).post(PATH, OTHER_BODY);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("REQUEST_ID_REUSED");
        assertThat(ledger.effects()).isEqualTo(1);
    }

    @Test
    void post_shouldRefuse_whenKeyComesWithOtherFunction() {
        String key = key();
        clerk(key).post("/api/v1/holds/h1/posting", "{}");
        Api.Answer answer = clerk(key).post("/api/v1/holds/h1/voiding", "{}");

        assertThat(answer.code()).isEqualTo("REQUEST_ID_REUSED");
    }

    @Test
    void post_shouldKeepUsersApart_whenTheyUseTheSameKey() {
        String key = key();
        clerk(key).post(PATH, BODY);
        Api.Answer other = as("partner.clerk").header("Idempotency-Key", key).post(PATH, OTHER_BODY);

        assertThat(other.code()).isNotEqualTo("REQUEST_ID_REUSED");
    }

    @Test
    void post_shouldHaveOneEffectAndEqualAnswers_whenFiftyComeAtOnce() throws Exception {
        String key = key();
        CountDownLatch held = new CountDownLatch(1);
        ledger.beforeSending = () -> waitFor(held);
        ExecutorService callers = Executors.newFixedThreadPool(50);
        try {
            Api api = clerk(key);
            List<Future<Api.Answer>> futures = IntStream.range(0, 50)
                    .mapToObj(i -> callers.submit((Callable<Api.Answer>) () -> api.post(PATH, BODY)))
                    .toList();
            await(() -> !ledger.calls.isEmpty());
            held.countDown();
            List<String> answers = new java.util.ArrayList<>();
            for (Future<Api.Answer> future : futures) {
                Api.Answer answer = future.get(30, TimeUnit.SECONDS);
                assertThat(answer.status()).isEqualTo(200);
                answers.add(answer.text());
            }
            assertThat(answers).hasSize(50).containsOnly(answers.get(0));
        } finally {
            callers.shutdownNow();
        }
        assertThat(ledger.effects()).isEqualTo(1);
        assertThat(ledger.calls).hasSize(1);
    }

    @Test
    void post_shouldAnswer202AndFinishLater_whenCallerDoesNotWait() {
        CountDownLatch held = new CountDownLatch(1);
        ledger.beforeSending = () -> waitFor(held);
        Api.Answer answer = clerk(key()).header("Prefer", "respond-async").post(PATH, BODY);

        assertThat(answer.status()).isEqualTo(202);
        String location = answer.raw().headers().firstValue("Location").orElseThrow();
        assertThat(as("company.clerk").get(location).json().path("state").asString())
                .isIn("RECEIVED", "ENDORSED");
        held.countDown();
        await(() -> as("company.clerk")
                .get(location)
                .json()
                .path("state")
                .asString()
                .equals("COMMITTED"));
    }

    @Test
    void post_shouldAnswerRefusal_whenLedgerRefuses() {
        ledger.beforeEndorsing.add(new LedgerFailure.Refused(
                "LOT_NOT_OWNED", 5002, "Not yours.", "不属于您。", "RZ-07", Map.of("lot", "b1/1")));
        String key = key();
        Api.Answer answer = clerk(key).post(PATH, BODY);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo("LOT_NOT_OWNED");
        assertThat(answer.json().path("requestId").asString()).isEqualTo(key);
        assertThat(answer.json().path("details").path("lot").asString()).isEqualTo("b1/1");
        assertThat(clerk(key).post(PATH, BODY).json().path("operationId"))
                .isEqualTo(answer.json().path("operationId"));
    }

    @Test
    void post_shouldNotShowReason_whenLedgerFails() {
        ledger.beforeEndorsing.add(new LedgerFailure.Fault("peer0.secret.example:7051 exploded"));
        Api.Answer answer = clerk(key()).post(PATH, BODY);

        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.code()).isEqualTo("LEDGER_FAULT");
        assertThat(answer.text()).doesNotContain("exploded");
    }

    @Test
    void post_shouldBeTakenUpAgain_whenLedgerIsAwayForAWhile() {
        ledger.beforeEndorsing.add(new LedgerFailure.Unavailable("away"));
        Api.Answer answer = clerk(key()).header("Prefer", "respond-async").post(PATH, BODY);

        assertThat(answer.status()).isEqualTo(202);
        clock.advance(Duration.ofMinutes(5));
        UUID id = UUID.fromString(answer.json().path("operationId").asString());
        takeUpUntilDone(id);
        assertThat(store.find(id).orElseThrow().state()).isEqualTo(OperationState.COMMITTED);
    }

    @Test
    void post_shouldBe503AndBeginAnew_whenLedgerIsAwayAndSameRequestIsSentLater() {
        ledger.beforeEndorsing.add(new LedgerFailure.Unavailable("an organisation has no living peer"));
        String key = key();
        Api.Answer answer = clerk(key).post(PATH, BODY);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo("LEDGER_UNAVAILABLE");
        assertThat(answer.raw().headers().firstValue("Retry-After")).isPresent();
        UUID id = UUID.fromString(answer.json().path("operationId").asString());
        clock.advance(Duration.ofMinutes(5));
        operations.takeUpDue();
        assertThat(store.find(id).orElseThrow().state()).isEqualTo(OperationState.REFUSED);
        assertThat(ledger.effects()).isZero();

        Api.Answer again = clerk(key).post(PATH, BODY);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("operationId").asString()).isEqualTo(id.toString());
        assertThat(ledger.effects()).isEqualTo(1);
        assertThat(clerk(key).post(PATH, BODY).text()).isEqualTo(again.text());
    }

    @Test
    void post_shouldSayThatResultsDiffer_whenOrganisationsDisagree() {
        ledger.beforeEndorsing.add(
                new LedgerFailure.ResultsDiffer("peer0.secret.example:7051 computed something else"));
        String key = key();
        Api.Answer answer = clerk(key).post(PATH, BODY);

        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.code()).isEqualTo("RESULTS_DIFFER");
        assertThat(answer.json().path("number").asInt()).isEqualTo(9014);
        assertThat(answer.json().path("textZh").asString()).contains("不一致");
        assertThat(answer.text()).doesNotContain("secret");
        assertThat(ledger.effects()).isZero();

        assertThat(clerk(key).post(PATH, BODY).status())
                .as("once they agree again")
                .isEqualTo(200);
        assertThat(ledger.effects()).isEqualTo(1);
    }

    @Test
    void post_shouldBeGivenUp_whenLedgerStaysAwayPastTheLimit() {
        for (int i = 0; i < 50; i++) {
            ledger.beforeEndorsing.add(new LedgerFailure.Unavailable("away"));
        }
        Api.Answer answer = clerk(key()).header("Prefer", "respond-async").post(PATH, BODY);
        clock.advance(Duration.ofHours(1));
        UUID id = UUID.fromString(answer.json().path("operationId").asString());
        takeUpUntilDone(id);

        assertThat(store.find(id).orElseThrow().refusal().orElseThrow()).contains("LEDGER_UNAVAILABLE");
        assertThat(ledger.effects()).isZero();
    }

    @Test
    void post_shouldFindItsTransaction_whenCommitStatusWasUnknown() {
        ledger.afterSending.add(new LedgerFailure.Unknown("t", "no answer"));
        Api.Answer answer = clerk(key()).post(PATH, BODY);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("state").asString()).isEqualTo("UNKNOWN");
        clock.advance(Duration.ofMinutes(5));
        UUID id = UUID.fromString(answer.json().path("operationId").asString());
        takeUpUntilDone(id);
        assertThat(store.find(id).orElseThrow().committed()).isPresent();
        assertThat(ledger.effects()).isEqualTo(1);
        assertThat(ledger.calls).last().isEqualTo("company.clerk resume lot:Cut");
    }

    @Test
    void list_shouldShowOwnWritesNewestFirst_whenThereAreSeveral() {
        String first = clerk(key()).post(PATH, BODY).json().path("operationId").asString();
        String second =
                clerk(key()).post(PATH, OTHER_BODY).json().path("operationId").asString();

        Api.Answer list = as("company.clerk").get("/api/v1/operations?limit=2");

        assertThat(list.json().get(0).path("operationId").asString()).isEqualTo(second);
        assertThat(list.json().get(1).path("operationId").asString()).isEqualTo(first);
    }

    @Test
    void one_shouldBeNotFound_whenItIsAnotherUsers() {
        String id = clerk(key()).post(PATH, BODY).json().path("operationId").asString();

        assertThat(as("partner.clerk").get("/api/v1/operations/" + id).status()).isEqualTo(404);
        assertThat(as("company.clerk").get("/api/v1/operations/" + id).status()).isEqualTo(200);
    }

    @Autowired
    private Operations operations;

    private void takeUpUntilDone(UUID id) {
        await(() -> {
            operations.takeUpDue();
            Optional<Operation> operation = store.find(id);
            return operation.orElseThrow().state().done();
        });
    }

    private Api clerk(String key) {
        return as("company.clerk").header("Idempotency-Key", key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("never let go");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("told to stop", e);
        }
    }
}
