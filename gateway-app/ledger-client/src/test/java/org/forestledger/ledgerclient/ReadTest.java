// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.ByteString;
import com.google.rpc.Code;
import io.grpc.stub.StreamObserver;
import java.nio.file.Path;
import java.util.List;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockHeader;
import org.hyperledger.fabric.protos.common.BlockchainInfo;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.gateway.ChaincodeEventsResponse;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.hyperledger.fabric.protos.peer.DeliverGrpc;
import org.hyperledger.fabric.protos.peer.DeliverResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTest {
    @TempDir
    Path folder;

    private PeerFixture fixture;

    @BeforeEach
    void start() {
        fixture = new PeerFixture(folder, new OneBlock());
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void evaluate_shouldAnswerText_whenChaincodeAnswers() {
        fixture.peer.evaluation = call -> ByteString.copyFromUtf8("{\"名\":1}");

        assertThat(fixture.session().evaluate("lot:Get", "{\"id\":\"1\"}")).isEqualTo("{\"名\":1}");
        assertThat(fixture.peer.arguments).containsExactly(List.of("lot:Get", "{\"id\":\"1\"}"));
    }

    @Test
    void evaluate_shouldRefuse_whenStatusTextHoldsRefusal() {
        fixture.peer.evaluation = call -> {
            throw FakePeer.failure(
                    Code.UNKNOWN,
                    "evaluate call to endorser returned error: chaincode response 500, NOT_FOUND|{\"number\":5,\"details\":{}}");
        };

        assertThat(failureOf(() -> fixture.session().evaluate("lot:Get", "{}")))
                .isInstanceOfSatisfying(LedgerFailure.Refused.class, refused -> assertThat(refused.code())
                        .isEqualTo("NOT_FOUND"));
    }

    @Test
    void evaluate_shouldBeUnavailable_whenPeerIsAway() {
        fixture.peer.evaluation = call -> {
            throw FakePeer.failure(Code.UNAVAILABLE, "io exception");
        };

        assertThat(failureOf(() -> fixture.session().evaluate("lot:Get", "{}")))
                .isInstanceOf(LedgerFailure.Unavailable.class);
    }

    @Test
    void height_shouldAskQueryChaincode_whenCalled() {
        fixture.peer.evaluation = call -> BlockchainInfo.newBuilder()
                .setHeight(12)
                .setCurrentBlockHash(ByteString.copyFrom(new byte[] {(byte) 0xab, 1}))
                .build()
                .toByteString();

        assertThat(fixture.session().height()).isEqualTo(new LedgerHeight(12, "ab01"));
        assertThat(fixture.peer.arguments).containsExactly(List.of("GetChainInfo", "forest"));
    }

    @Test
    void block_shouldAnswerBytes_whenItExists() {
        fixture.peer.evaluation = call -> ByteString.copyFrom(new byte[] {1, 2, 3});

        assertThat(fixture.session().block(9)).containsExactly(1, 2, 3);
        assertThat(fixture.peer.arguments).containsExactly(List.of("GetBlockByNumber", "forest", "9"));
    }

    @Test
    void block_shouldBeNotFound_whenPeerHasNoSuchBlock() {
        fixture.peer.evaluation = call -> {
            throw FakePeer.failure(
                    Code.UNKNOWN,
                    "evaluate call to endorser returned error: chaincode response 500, Failed to get block number 99,"
                            + " error no such block number [99] in index");
        };

        assertThat(failureOf(() -> fixture.session().block(99))).isInstanceOf(LedgerFailure.NotFound.class);
    }

    @Test
    void events_shouldStreamThenBeUnavailable_whenPeerGoesAway() {
        fixture.peer.events.add(ChaincodeEventsResponse.newBuilder()
                .setBlockNumber(3)
                .addEvents(ChaincodeEvent.newBuilder()
                        .setChaincodeId("forest-ledger")
                        .setTxId("t1")
                        .setEventName("lot:Transfer")
                        .setPayload(ByteString.copyFromUtf8("{}")))
                .build());

        try (LedgerStream<LedgerEvent> events = fixture.session().events(3)) {
            assertThat(events.next()).isEqualTo(new LedgerEvent(3, "t1", "lot:Transfer", "{}"));
            assertThatThrownBy(events::hasNext).isInstanceOf(LedgerException.class);
        }
    }

    @Test
    void blocks_shouldStreamBytesAndEnd_whenClosed() throws Exception {
        LedgerStream<LedgerBlock> blocks = fixture.session().blocks(4);
        LedgerBlock block = blocks.next();
        blocks.close();

        assertThat(block.number()).isEqualTo(4);
        assertThat(Block.parseFrom(block.bytes()).getHeader().getNumber()).isEqualTo(4);
        assertThat(blocks.hasNext()).isFalse();
    }

    private static LedgerFailure failureOf(Runnable call) {
        return catchThrowableOfType(LedgerException.class, call::run).failure();
    }

    /** Delivers block 4 and then stays silent, as a peer at the end of its chain does. */
    private static final class OneBlock extends DeliverGrpc.DeliverImplBase {
        @Override
        public StreamObserver<Envelope> deliver(StreamObserver<DeliverResponse> answers) {
            return new StreamObserver<>() {
                @Override
                public void onNext(Envelope seek) {
                    answers.onNext(DeliverResponse.newBuilder()
                            .setBlock(Block.newBuilder()
                                    .setHeader(BlockHeader.newBuilder().setNumber(4)))
                            .build());
                }

                @Override
                public void onError(Throwable cancelled) {
                    // The client cancels when it closes the stream, which is all that happens here.
                }

                @Override
                public void onCompleted() {
                    answers.onCompleted();
                }
            };
        }
    }
}
