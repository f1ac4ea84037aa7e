// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.rpc.Code;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmitTest {
    private static final LedgerCommand COMMAND = new LedgerCommand("lot:Transfer", "req-1", "{\"a\":1}");
    private static final String REFUSAL =
            "chaincode response 500, LOT_NOT_OWNED|{\"clause\":\"RZ-07\",\"code\":\"LOT_NOT_OWNED\","
                    + "\"details\":{\"lot\":\"7\"},\"number\":4001,\"textEn\":\"no\",\"textZh\":\"不\"}";

    @TempDir
    Path folder;

    private PeerFixture fixture;
    private FakePeer peer;

    @BeforeEach
    void start() {
        fixture = new PeerFixture(folder);
        peer = fixture.peer;
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void submit_shouldAnswerResultAndBlock_whenAllGoesWell() {
        CommittedResult result = fixture.session().submit(COMMAND);

        assertThat(result.blockNumber()).isEqualTo(7);
        assertThat(result.resultJson()).isEqualTo("{\"txId\":\"" + result.txId() + "\"}");
        assertThat(peer.arguments).containsExactly(List.of("lot:Transfer", "req-1", "{\"a\":1}"));
        assertThat(peer.submittedTxIds).containsExactly(result.txId());
    }

    @Test
    void submit_shouldTellListenerBeforeEachStage_whenAllGoesWell() {
        List<String> stages = new ArrayList<>();
        fixture.session().submit(COMMAND, new SubmitListener() {
            @Override
            public void endorsed(Endorsed endorsed) {
                stages.add("endorsed, sent so far: " + peer.submittedTxIds.size());
            }

            @Override
            public void submitted(String txId) {
                stages.add("submitted, asked so far: " + peer.askedTxIds.size());
            }
        });

        assertThat(stages).containsExactly("endorsed, sent so far: 0", "submitted, asked so far: 0");
    }

    @Test
    void submit_shouldMakeNewProposalUnderSameRequest_whenCommitConflicts() {
        peer.commitAnswers.add(TxValidationCode.MVCC_READ_CONFLICT);
        peer.commitAnswers.add(TxValidationCode.PHANTOM_READ_CONFLICT);

        CommittedResult result = fixture.session().submit(COMMAND);

        assertThat(peer.endorsedTxIds).hasSize(3).doesNotHaveDuplicates().last().isEqualTo(result.txId());
        assertThat(peer.arguments).allMatch(call -> call.get(1).equals("req-1"));
    }

    @Test
    void submit_shouldMakeNewProposal_whenPeersComputedDifferentResults() {
        peer.endorseFailures.add(() -> FakePeer.failure(
                Code.ABORTED, "failed to assemble transaction: ProposalResponsePayloads do not match (base64): ..."));

        assertThat(fixture.session().submit(COMMAND).blockNumber()).isEqualTo(7);
        assertThat(peer.endorsedTxIds).hasSize(2);
    }

    @Test
    void submit_shouldSayThatResultsDiffer_whenPeersNeverAgree() {
        for (int i = 0; i < 10; i++) {
            peer.endorseFailures.add(SubmitTest::differing);
        }

        assertThat(failureOf(() -> fixture.session().submit(COMMAND))).isInstanceOf(LedgerFailure.ResultsDiffer.class);
        assertThat(peer.endorsedTxIds).hasSize(PeerFixture.limits().conflictAttempts());
        assertThat(peer.submittedTxIds).isEmpty();
    }

    @Test
    void submit_shouldReportConflict_whenOtherConflictsComeBetweenDifferingResults() {
        peer.endorseFailures.add(() -> FakePeer.failure(
                Code.ABORTED, "failed to endorse transaction", FakePeer.detail("GovernmentMSP", REFUSAL)));
        for (int i = 0; i < 10; i++) {
            peer.endorseFailures.add(SubmitTest::differing);
        }

        assertThat(failureOf(() -> fixture.session().submit(COMMAND))).isInstanceOf(LedgerFailure.Conflict.class);
    }

    private static StatusRuntimeException differing() {
        return FakePeer.failure(
                Code.ABORTED,
                "failed to collect enough transaction endorsements, see attached details for more info",
                FakePeer.detail("GovernmentMSP", "ProposalResponsePayloads do not match"));
    }

    /** What Fabric's gateway service says in each case, as its source has it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            FAILED_PRECONDITION | failed to select a set of endorsers that satisfy the endorsement policy due to unavailability of peers: [p:1] | Unavailable
            FAILED_PRECONDITION | no combination of peers can be derived which satisfy the endorsement policy: no metadata was found | Unavailable
            UNAVAILABLE | failed to find any endorsing peers for org(s): PartnerMSP | Unavailable
            DEADLINE_EXCEEDED | endorsement timeout expired while collecting endorsements | Unavailable
            UNKNOWN | too many requests for /gateway.Gateway, exceeding concurrency limit (500) | Unavailable
            RESOURCE_EXHAUSTED | bandwidth exhausted | Unavailable
            ABORTED | failed to endorse transaction, see attached details for more info | Unavailable
            ABORTED | failed to endorse transaction [error validating proposal: access denied: channel [forest] creator org [X]] | Fault
            FAILED_PRECONDITION | evaluate call to endorser returned error: error validating proposal: access denied | Fault
            INVALID_ARGUMENT | the proposed transaction must contain a signed proposal | Fault
            PERMISSION_DENIED | not a reader | Fault
            """)
    void endorse_shouldSortFailure_whenGatewayServiceSaysSo(Code code, String words, String kind) {
        peer.endorseFailures.add(() -> FakePeer.failure(code, words));

        assertThat(failureOf(() -> fixture.session().endorse(COMMAND))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(kind);
    }

    @Test
    void submit_shouldReportConflict_whenItDoesNotEnd() {
        for (int i = 0; i < 10; i++) {
            peer.commitAnswers.add(TxValidationCode.MVCC_READ_CONFLICT);
        }

        assertThat(failureOf(() -> fixture.session().submit(COMMAND))).isInstanceOf(LedgerFailure.Conflict.class);
        assertThat(peer.endorsedTxIds).hasSize(PeerFixture.limits().conflictAttempts());
    }

    @Test
    void submit_shouldRefuseAtOnce_whenOwnPeerRefuses() {
        peer.endorseFailures.add(() -> FakePeer.failure(
                Code.ABORTED, "failed to endorse transaction", FakePeer.detail(PeerFixture.OWN_MSP, REFUSAL)));

        LedgerFailure failure = failureOf(() -> fixture.session().submit(COMMAND));

        assertThat(failure).isInstanceOfSatisfying(LedgerFailure.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("LOT_NOT_OWNED");
            assertThat(refused.number()).isEqualTo(4001);
            assertThat(refused.details()).containsEntry("lot", "7");
        });
        assertThat(peer.endorsedTxIds).hasSize(1);
        assertThat(peer.submittedTxIds).isEmpty();
    }

    @Test
    void submit_shouldAskAgain_whenOnlyAnotherPeerRefuses() {
        peer.endorseFailures.add(() -> FakePeer.failure(
                Code.ABORTED, "failed to endorse transaction", FakePeer.detail("GovernmentMSP", REFUSAL)));

        assertThat(fixture.session().submit(COMMAND).blockNumber()).isEqualTo(7);
    }

    @Test
    void submit_shouldRefuse_whenAnotherPeerKeepsRefusing() {
        for (int i = 0; i < 10; i++) {
            peer.endorseFailures.add(() -> FakePeer.failure(
                    Code.ABORTED, "failed to endorse transaction", FakePeer.detail("GovernmentMSP", REFUSAL)));
        }

        assertThat(failureOf(() -> fixture.session().submit(COMMAND))).isInstanceOf(LedgerFailure.Refused.class);
    }

    @Test
    void submit_shouldBeUnavailable_whenPeersHaveNotFoundEachOther() {
        peer.endorseFailures.add(() -> FakePeer.failure(
                Code.FAILED_PRECONDITION,
                "no combination of peers can be derived which satisfy the endorsement policy"));

        assertThat(failureOf(() -> fixture.session().submit(COMMAND))).isInstanceOf(LedgerFailure.Unavailable.class);
    }

    @Test
    void submit_shouldBeFault_whenChaincodeFailsWithoutRefusal() {
        peer.endorseFailures.add(() -> FakePeer.failure(
                Code.ABORTED,
                "failed to endorse transaction",
                FakePeer.detail(
                        PeerFixture.OWN_MSP, "chaincode response 500, Error during contract method execution")));

        assertThat(failureOf(() -> fixture.session().submit(COMMAND))).isInstanceOf(LedgerFailure.Fault.class);
    }

    @Test
    void submit_shouldAskByIdAndNotProposeAgain_whenOrdererSaysAlreadyProcessed() {
        peer.submitFailures.add(() -> FakePeer.failure(
                Code.UNAVAILABLE,
                "no orderers could successfully process transaction",
                FakePeer.detail("OrdererMSP", "SERVICE_UNAVAILABLE: request already processed")));

        CommittedResult result = fixture.session().submit(COMMAND);

        assertThat(peer.endorsedTxIds).containsExactly(result.txId());
        assertThat(peer.submittedTxIds).hasSize(1);
        assertThat(peer.askedTxIds).containsExactly(result.txId());
    }

    @Test
    void submit_shouldSendSameEnvelopeAgain_whenLedgerDoesNotKnowIt() {
        peer.submitFailures.add(() -> FakePeer.failure(Code.UNAVAILABLE, "connection reset"));
        peer.commitAnswers.add(Status.DEADLINE_EXCEEDED.asRuntimeException());

        CommittedResult result = fixture.session().submit(COMMAND);

        assertThat(peer.endorsedTxIds).containsExactly(result.txId());
        assertThat(peer.submittedTxIds).containsExactly(result.txId(), result.txId());
    }

    @Test
    void submit_shouldBeUnknownWithId_whenStatusStaysUnknown() {
        for (int i = 0; i < 20; i++) {
            peer.commitAnswers.add(Status.UNAVAILABLE.asRuntimeException());
        }

        LedgerFailure failure = failureOf(() -> fixture.session().submit(COMMAND));

        assertThat(failure).isInstanceOfSatisfying(LedgerFailure.Unknown.class, unknown -> assertThat(unknown.txId())
                .isEqualTo(peer.endorsedTxIds.get(0)));
        assertThat(peer.endorsedTxIds).hasSize(1);
    }

    @Test
    void submit_shouldBeFault_whenTransactionIsInvalidForGood() {
        peer.commitAnswers.add(TxValidationCode.ENDORSEMENT_POLICY_FAILURE);

        assertThat(failureOf(() -> fixture.session().submit(COMMAND))).isInstanceOf(LedgerFailure.Fault.class);
    }

    @Test
    void submit_shouldSendNothing_whenRequestWasDoneBefore() {
        peer.resultFor = txId -> "{\"txId\":\"earlier\"}";

        CommittedResult result = fixture.session().submit(COMMAND);

        assertThat(result.txId()).isEqualTo("earlier");
        assertThat(peer.submittedTxIds).isEmpty();
        assertThat(peer.askedTxIds).containsExactly("earlier");
    }

    @Test
    void resume_shouldSendNothing_whenItIsCommittedAlready() {
        Endorsed endorsed = fixture.session().endorse(COMMAND);

        CommittedResult result = fixture.session().resume(COMMAND, endorsed, SubmitListener.NONE);

        assertThat(result.txId()).isEqualTo(endorsed.txId());
        assertThat(peer.submittedTxIds).isEmpty();
    }

    @Test
    void resume_shouldSendStoredEnvelope_whenLedgerDoesNotKnowIt() {
        Endorsed endorsed = fixture.session().endorse(COMMAND);
        peer.commitAnswers.add(Status.DEADLINE_EXCEEDED.asRuntimeException());

        CommittedResult result = fixture.session().resume(COMMAND, endorsed, SubmitListener.NONE);

        assertThat(result.txId()).isEqualTo(endorsed.txId());
        assertThat(peer.submittedTxIds).containsExactly(endorsed.txId());
    }

    @Test
    void resume_shouldProposeAnew_whenOldTransactionConflicted() {
        Endorsed endorsed = fixture.session().endorse(COMMAND);
        peer.commitAnswers.add(TxValidationCode.MVCC_READ_CONFLICT);

        CommittedResult result = fixture.session().resume(COMMAND, endorsed, SubmitListener.NONE);

        assertThat(result.txId()).isNotEqualTo(endorsed.txId());
        assertThat(peer.submittedTxIds).containsExactly(result.txId());
    }

    private static LedgerFailure failureOf(Runnable call) {
        return catchThrowableOfType(LedgerException.class, call::run).failure();
    }
}
