// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.rpc.Code;
import io.grpc.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.hyperledger.fabric.protos.gateway.ChaincodeEventsResponse;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An organisation with two peers goes on when one of them does not. */
@Timeout(60)
class FailOverTest {
    private static final LedgerCommand COMMAND = new LedgerCommand("lot:Transfer", "req-1", "{}");
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private TwoPeers organisation;
    private FakePeer first;
    private FakePeer second;

    @BeforeEach
    void start() {
        organisation = new TwoPeers(folder);
        first = organisation.peers.get(0);
        second = organisation.peers.get(1);
        first.evaluation = call -> ByteString.copyFromUtf8("first");
        second.evaluation = call -> ByteString.copyFromUtf8("second");
    }

    @AfterEach
    void stop() throws InterruptedException {
        organisation.close();
    }

    @Test
    void evaluate_shouldMoveAndComeBack_whenPeerDiesAndReturns() {
        assertThat(evaluate()).isEqualTo("first");
        organisation.kill(0);

        assertThat(evaluate()).isEqualTo("second");

        organisation.revive(0);
        await(() -> evaluate().equals("first"));
        organisation.kill(1);
        assertThat(evaluate()).isEqualTo("first");
    }

    @Test
    void evaluate_shouldWaitForThePeer_whenAnotherOneHasCommittedTheWrite() {
        String txId = organisation.session().submit(COMMAND).txId();
        organisation.kill(0);

        assertThat(evaluate()).isEqualTo("second");

        assertThat(second.askedTxIds).containsExactly(txId);
        assertThat(evaluate()).isEqualTo("second");
        assertThat(second.askedTxIds).as("a peer is asked once for a block").containsExactly(txId);
    }

    @Test
    void evaluateAndEndorse_shouldPreferThePeerThatHasCaughtUp() {
        organisation.kill(0);
        organisation.session().submit(COMMAND);
        first.commitAnswers.add(Status.DEADLINE_EXCEEDED.asRuntimeException());

        organisation.revive(0);
        await(() -> {
            assertThat(evaluate()).isEqualTo("second");
            return !first.askedTxIds.isEmpty();
        });
        int endorsed = second.endorsedTxIds.size();
        organisation.session().endorse(COMMAND);

        assertThat(second.endorsedTxIds).hasSize(endorsed + 1);
        assertThat(first.askedTxIds).as("nobody is kept waiting twice").hasSize(1);
    }

    @Test
    void evaluate_shouldAnswerWithWhatThereIs_whenNobodyCatchesUp() {
        organisation.session().submit(COMMAND);
        organisation.kill(0);
        second.commitAnswers.add(Status.DEADLINE_EXCEEDED.asRuntimeException());

        assertThat(evaluate()).isEqualTo("second");
    }

    @Test
    void evaluate_shouldMove_whenPeerTakesConnectionsAndNeverAnswers() {
        organisation.silence(0);

        assertThat(evaluate()).isEqualTo("second");
    }

    @Test
    void evaluate_shouldMove_whenPeerTakesNoMoreCalls() {
        first.evaluation = call -> {
            throw FakePeer.failure(
                    Code.UNKNOWN, "too many requests for /gateway.Gateway, exceeding concurrency limit (1)");
        };

        assertThat(evaluate()).isEqualTo("second");
    }

    @Test
    void evaluate_shouldStay_whenOtherPeerWouldAnswerTheSame() {
        first.evaluation = call -> {
            throw FakePeer.failure(Code.UNKNOWN, "chaincode response 500, NOT_FOUND|{\"number\":5,\"details\":{}}");
        };

        assertThatThrownBy(this::evaluate).isInstanceOf(LedgerException.class);
        assertThat(second.arguments).isEmpty();
    }

    @Test
    void submit_shouldGoThroughOther_whenPeerIsDead() {
        evaluate();
        organisation.kill(0);

        CommittedResult result = organisation.session().submit(COMMAND);

        assertThat(second.submittedTxIds).containsExactly(result.txId());
        assertThat(second.askedTxIds).contains(result.txId());
    }

    @Test
    void submit_shouldGoThroughOther_whenPeerFallsSilent() {
        evaluate();
        organisation.silence(0);

        CommittedResult result = organisation.session().submit(COMMAND);

        assertThat(second.submittedTxIds).containsExactly(result.txId());
    }

    @Test
    void submit_shouldSendSameEnvelope_whenPeerDiesBetweenSigningAndSending() {
        second.commitAnswers.add(Status.DEADLINE_EXCEEDED.asRuntimeException());
        CommittedResult result = organisation.session().submit(COMMAND, afterSigning(() -> organisation.kill(0)));

        assertThat(first.endorsedTxIds).containsExactly(result.txId());
        assertThat(second.endorsedTxIds).isEmpty();
        assertThat(second.submittedTxIds).containsExactly(result.txId());
    }

    @Test
    void submit_shouldSendSameEnvelope_whenPeerFallsSilentBetweenSigningAndSending() {
        second.commitAnswers.add(Status.DEADLINE_EXCEEDED.asRuntimeException());
        CommittedResult result = organisation.session().submit(COMMAND, afterSigning(() -> organisation.silence(0)));

        assertThat(first.endorsedTxIds).containsExactly(result.txId());
        assertThat(second.endorsedTxIds).isEmpty();
        assertThat(second.submittedTxIds).containsExactly(result.txId());
    }

    @Test
    void commitStatus_shouldComeFromOther_whenPeerFallsSilentWhileItIsAwaited() {
        Endorsed endorsed = organisation.session().endorse(COMMAND);
        organisation.session().send(endorsed);
        organisation.silence(0);

        assertThat(organisation
                        .session()
                        .commitStatus(endorsed.txId(), Duration.ofSeconds(30))
                        .valid())
                .isTrue();
        assertThat(second.askedTxIds).containsExactly(endorsed.txId());
    }

    @Test
    void commitStatus_shouldWait_whenAllPeersAreDeadAndOneReturns() {
        Endorsed endorsed = organisation.session().endorse(COMMAND);
        organisation.kill(0);
        organisation.kill(1);
        CompletableFuture<CommitStatus> status = CompletableFuture.supplyAsync(
                () -> organisation.session().commitStatus(endorsed.txId(), Duration.ofSeconds(30)));
        assertThat(status).isNotDone();

        organisation.revive(1);

        assertThat(status).succeedsWithin(SOON).satisfies(known -> assertThat(known.valid())
                .isTrue());
    }

    @Test
    void events_shouldGoOnAfterLastOneSeen_whenPeerGoesAway() {
        first.events.add(event(3, "t1"));
        second.events.add(event(4, "t2"));

        try (LedgerStream<LedgerEvent> events = organisation.session().events(0)) {
            assertThat(events.next().txId()).isEqualTo("t1");
            assertThat(events.next().txId()).isEqualTo("t2");
            assertThat(second.eventsAskedAfter).containsExactly("t1");
        }
    }

    private String evaluate() {
        return organisation.session().evaluate("lot:Get", "{}");
    }

    private static SubmitListener afterSigning(Runnable event) {
        return new SubmitListener() {
            @Override
            public void endorsed(Endorsed endorsed) {
                event.run();
            }

            @Override
            public void submitted(String txId) {
                // Only the moment before sending matters here.
            }
        };
    }

    private static ChaincodeEventsResponse event(long block, String txId) {
        return ChaincodeEventsResponse.newBuilder()
                .setBlockNumber(block)
                .addEvents(ChaincodeEvent.newBuilder()
                        .setChaincodeId("forest-ledger")
                        .setTxId(txId)
                        .setEventName("lot:Transfer")
                        .setPayload(ByteString.copyFromUtf8("{}")))
                .build();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
