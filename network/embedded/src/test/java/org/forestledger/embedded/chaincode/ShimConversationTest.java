// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.chaincode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.forestledger.embedded.ledger.FileDisk;
import org.forestledger.embedded.ledger.Ledger;
import org.forestledger.embedded.ledger.TxSimulator;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type;
import org.hyperledger.fabric.protos.peer.DelState;
import org.hyperledger.fabric.protos.peer.GetQueryResult;
import org.hyperledger.fabric.protos.peer.GetState;
import org.hyperledger.fabric.protos.peer.GetStateByRange;
import org.hyperledger.fabric.protos.peer.PutState;
import org.hyperledger.fabric.protos.peer.QueryMetadata;
import org.hyperledger.fabric.protos.peer.QueryStateNext;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The peer's side of the shim protocol, against a chaincode that the test plays. */
class ShimConversationTest {
    private static final String ID = "label:hash";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path data;

    private Ledger ledger;
    private FakeChaincode chaincode;

    @BeforeEach
    void open() throws Exception {
        ledger = Ledger.open(new FileDisk(), data.resolve("blocks.log"));
        chaincode = new FakeChaincode(0);
    }

    @AfterEach
    void close() throws Exception {
        chaincode.close();
        ledger.close();
    }

    private ChaincodeClient connected(Duration executeTimeout) throws Exception {
        ChaincodeClient client = new ChaincodeClient(ID, chaincode.address(), ledger, executeTimeout);
        chaincode.register(ID);
        chaincode.expect(Type.REGISTERED);
        chaincode.expect(Type.READY);
        client.awaitReady(PATIENCE);
        return client;
    }

    private CompletableFuture<ChaincodeMessage> execute(ChaincodeClient client, String transactionId) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return client.execute(
                        "forest",
                        transactionId,
                        "cc",
                        ChaincodeInput.getDefaultInstance(),
                        SignedProposal.getDefaultInstance(),
                        new TxSimulator("cc", ledger.snapshot()));
            } catch (ChaincodeException e) {
                throw new CompletionException(e);
            }
        });
    }

    static Stream<Arguments> unsupported() {
        return Stream.of(
                Arguments.of(
                        Type.GET_STATE,
                        GetState.newBuilder().setKey("k").setCollection("c").build(),
                        "private data is not supported"),
                Arguments.of(
                        Type.PUT_STATE,
                        PutState.newBuilder().setKey("k").setCollection("c").build(),
                        "private data is not supported"),
                Arguments.of(
                        Type.DEL_STATE,
                        DelState.newBuilder().setKey("k").setCollection("c").build(),
                        "private data is not supported"),
                Arguments.of(Type.GET_PRIVATE_DATA_HASH, GetState.getDefaultInstance(), "private data"),
                Arguments.of(
                        Type.GET_QUERY_RESULT,
                        GetQueryResult.getDefaultInstance(),
                        "ExecuteQuery not supported for leveldb"),
                Arguments.of(
                        Type.INVOKE_CHAINCODE,
                        GetState.getDefaultInstance(),
                        "invoking another chaincode is not supported"),
                Arguments.of(
                        Type.QUERY_STATE_NEXT,
                        QueryStateNext.newBuilder().setId("x").build(),
                        "query iterator not found"));
    }

    @ParameterizedTest
    @MethodSource("unsupported")
    void request_shouldBeAnsweredWithAClearError_whenItCannotBeMet(Type type, Message request, String words)
            throws Exception {
        try (ChaincodeClient client = connected(PATIENCE)) {
            var answer = execute(client, "tx");
            chaincode.expect(Type.TRANSACTION);
            chaincode.say(type, "tx", "forest", request);

            assertThat(chaincode.expect(Type.ERROR).getPayload().toStringUtf8())
                    .startsWith(type + " failed: transaction ID: tx: ")
                    .contains(words);

            chaincode.say(Type.COMPLETED, "tx", "forest", ByteString.EMPTY);
            assertThat(answer.join().getType()).isEqualTo(Type.COMPLETED);
        }
    }

    @Test
    void request_shouldBeAnsweredWithAnError_whenItsBytesAreBroken() throws Exception {
        try (ChaincodeClient client = connected(PATIENCE)) {
            var answer = execute(client, "tx");
            chaincode.expect(Type.TRANSACTION);
            chaincode.say(Type.GET_STATE, "tx", "forest", ByteString.copyFromUtf8("\u0007\u0007broken"));

            assertThat(chaincode.expect(Type.ERROR).getPayload().toStringUtf8()).contains("GetState");
            assertThat(answer).isNotDone();
        }
    }

    @Test
    void request_shouldBeAnsweredWithAnError_whenItsTransactionDoesNotRun() throws Exception {
        try (ChaincodeClient client = connected(PATIENCE)) {
            assertThat(client.isReady()).isTrue();
            chaincode.say(Type.GET_STATE, "other", "forest", GetState.getDefaultInstance());

            assertThat(chaincode.expect(Type.ERROR).getPayload().toStringUtf8()).contains("no ledger context");
        }
    }

    @Test
    void write_shouldBeRefused_whenAPagedQueryWentBefore() throws Exception {
        try (ChaincodeClient client = connected(PATIENCE)) {
            var answer = execute(client, "tx");
            chaincode.expect(Type.TRANSACTION);
            GetStateByRange page = GetStateByRange.newBuilder()
                    .setMetadata(
                            QueryMetadata.newBuilder().setPageSize(2).build().toByteString())
                    .build();
            chaincode.say(Type.GET_STATE_BY_RANGE, "tx", "forest", page);
            chaincode.expect(Type.RESPONSE);
            chaincode.say(
                    Type.PUT_STATE,
                    "tx",
                    "forest",
                    PutState.newBuilder().setKey("k").build());

            assertThat(chaincode.expect(Type.ERROR).getPayload().toStringUtf8()).contains("Writes are not allowed");
            assertThat(answer).isNotDone();
        }
    }

    @Test
    void execute_shouldEnd_whenTheChaincodeTakesTooLong() throws Exception {
        try (ChaincodeClient client = connected(Duration.ofMillis(100))) {
            var answer = execute(client, "tx");

            assertThatThrownBy(answer::join).hasMessageContaining("timeout expired while executing transaction");

            chaincode.expect(Type.TRANSACTION);
            chaincode.say(Type.GET_STATE, "tx", "forest", GetState.getDefaultInstance());
            assertThat(chaincode.expect(Type.ERROR).getPayload().toStringUtf8()).contains("no ledger context");
        }
    }

    @Test
    void execute_shouldEndAndTheNextSucceed_whenTheChaincodeGoesAwayAndComesBack() throws Exception {
        try (ChaincodeClient client = connected(PATIENCE)) {
            var answer = execute(client, "tx1");
            chaincode.expect(Type.TRANSACTION);
            chaincode.hangUp();
            assertThatThrownBy(answer::join).hasMessageEndingWith(ChaincodeException.STREAM_TERMINATED);

            chaincode.register(ID);
            chaincode.expect(Type.REGISTERED);
            chaincode.expect(Type.READY);
            client.awaitReady(PATIENCE);
            var second = execute(client, "tx2");
            chaincode.expect(Type.TRANSACTION);
            chaincode.say(Type.COMPLETED, "tx2", "forest", ByteString.EMPTY);
            assertThat(second.join().getTxid()).isEqualTo("tx2");
        }
    }

    @Test
    void execute_shouldRefuse_whenTheSameTransactionRunsAlready() throws Exception {
        try (ChaincodeClient client = connected(PATIENCE)) {
            var first = execute(client, "tx");
            chaincode.expect(Type.TRANSACTION);

            assertThatThrownBy(() -> execute(client, "tx").join()).hasMessageContaining("txid: tx(forest) exists");
            assertThat(first).isNotDone();
        }
    }

    @Test
    void awaitReady_shouldSayWhoRegistered_whenItIsNotTheExpectedChaincode() throws Exception {
        try (ChaincodeClient client = new ChaincodeClient(ID, chaincode.address(), ledger, PATIENCE)) {
            chaincode.register("other:hash");

            assertThatThrownBy(() -> client.awaitReady(Duration.ofMillis(500)))
                    .hasMessageContaining("did not come up within 500 ms")
                    .hasMessageContaining("registered as \"other:hash\"");
        }
    }

    @Test
    void awaitReady_shouldSayThatNobodyListens_whenThePortIsClosed() throws Exception {
        InetSocketAddress nobody = chaincode.address();
        chaincode.close();
        try (ChaincodeClient client = new ChaincodeClient(ID, nobody, ledger, PATIENCE)) {
            assertThatThrownBy(() -> client.awaitReady(Duration.ofMillis(800)))
                    .hasMessageContaining("127.0.0.1:" + nobody.getPort() + " did not come up");
        }
    }
}
