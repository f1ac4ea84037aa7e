// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.embedded.testnet.SharedNetwork.clients;
import static org.forestledger.embedded.testnet.SharedNetwork.network;

import com.google.protobuf.Timestamp;
import io.grpc.stub.StreamObserver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.forestledger.embedded.testnet.Clients;
import org.forestledger.embedded.testnet.SharedNetwork;
import org.forestledger.embedded.testnet.Signed;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.common.Status;
import org.hyperledger.fabric.protos.orderer.SeekInfo;
import org.hyperledger.fabric.protos.orderer.SeekNewest;
import org.hyperledger.fabric.protos.orderer.SeekOldest;
import org.hyperledger.fabric.protos.orderer.SeekPosition;
import org.hyperledger.fabric.protos.orderer.SeekSpecified;
import org.hyperledger.fabric.protos.peer.DeliverGrpc;
import org.hyperledger.fabric.protos.peer.DeliverResponse;
import org.junit.jupiter.api.Test;

/** The deliver service with requests made by hand. */
class DeliverTest {
    private static final SeekPosition OLDEST =
            SeekPosition.newBuilder().setOldest(SeekOldest.getDefaultInstance()).build();
    private static final SeekPosition NEWEST =
            SeekPosition.newBuilder().setNewest(SeekNewest.getDefaultInstance()).build();

    private static SeekPosition at(long number) {
        return SeekPosition.newBuilder()
                .setSpecified(SeekSpecified.newBuilder().setNumber(number))
                .build();
    }

    private static SeekInfo seek(SeekPosition start, SeekPosition stop) {
        return SeekInfo.newBuilder().setStart(start).setStop(stop).build();
    }

    private static Envelope request(SeekInfo seek, String channel, Instant sent) {
        var user = clients().admin("Auditor");
        Payload payload = Payload.newBuilder()
                .setHeader(Header.newBuilder()
                        .setChannelHeader(ChannelHeader.newBuilder()
                                .setType(HeaderType.DELIVER_SEEK_INFO_VALUE)
                                .setChannelId(channel)
                                .setTimestamp(Timestamp.newBuilder().setSeconds(sent.getEpochSecond()))
                                .build()
                                .toByteString())
                        .setSignatureHeader(SignatureHeader.newBuilder()
                                .setCreator(Signed.creator(Clients.identity("AuditorMSP", user)))
                                .build()
                                .toByteString()))
                .setData(seek.toByteString())
                .build();
        return Signed.envelope(payload.toByteString(), Clients.signer(user));
    }

    /** All answers to one request up to its status. */
    private static List<DeliverResponse> ask(Envelope request) throws InterruptedException {
        BlockingQueue<DeliverResponse> answers = new LinkedBlockingQueue<>();
        StreamObserver<Envelope> requests = DeliverGrpc.newStub(clients().channel("AuditorMSP"))
                .deliver(new StreamObserver<>() {
                    @Override
                    public void onNext(DeliverResponse response) {
                        answers.add(response);
                    }

                    @Override
                    public void onError(Throwable failure) {
                        answers.add(DeliverResponse.newBuilder()
                                .setStatus(Status.UNKNOWN)
                                .build());
                    }

                    @Override
                    public void onCompleted() {
                        // The status before has said it already.
                    }
                });
        requests.onNext(request);
        List<DeliverResponse> result = new ArrayList<>();
        while (result.isEmpty() || !result.get(result.size() - 1).hasStatus()) {
            DeliverResponse response = answers.poll(20, TimeUnit.SECONDS);
            assertThat(response).as("an answer in time").isNotNull();
            result.add(response);
        }
        requests.onCompleted();
        return result;
    }

    private static Status statusOf(List<DeliverResponse> answers) {
        return answers.get(answers.size() - 1).getStatus();
    }

    @Test
    void deliver_shouldGiveAllBlocks_whenAskedFromOldestToNewest() throws Exception {
        long height = network().height();

        List<DeliverResponse> answers = ask(request(seek(OLDEST, NEWEST), "forest", Instant.now()));

        assertThat(statusOf(answers)).isEqualTo(Status.SUCCESS);
        assertThat(answers).hasSizeGreaterThan((int) height);
        assertThat(answers.get(0).getBlock().getHeader().getNumber()).isZero();
    }

    @Test
    void deliver_shouldGiveOneBlock_whenStartAndStopAreTheSame() throws Exception {
        for (SeekPosition position : List.of(OLDEST, NEWEST, at(0))) {
            List<DeliverResponse> answers = ask(request(seek(position, position), "forest", Instant.now()));

            assertThat(answers).hasSize(2);
            assertThat(statusOf(answers)).isEqualTo(Status.SUCCESS);
        }
    }

    @Test
    void deliver_shouldWaitForTheBlock_whenItIsNotThereYet() throws Exception {
        long next = SharedNetwork.settledHeight();
        Thread writer = new Thread(() -> {
            try {
                clients().contract("Government").submitTransaction("put", "deliver", "v");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        writer.start();

        List<DeliverResponse> answers = ask(request(seek(at(next), at(next)), "forest", Instant.now()));

        writer.join();
        assertThat(answers.get(0).getBlock().getHeader().getNumber()).isEqualTo(next);
    }

    @Test
    void deliver_shouldAnswerAStatus_whenTheRequestIsWrong() throws Exception {
        assertThat(statusOf(ask(request(seek(OLDEST, NEWEST), "other", Instant.now()))))
                .isEqualTo(Status.NOT_FOUND);
        assertThat(statusOf(ask(request(seek(at(2), at(1)), "forest", Instant.now()))))
                .isEqualTo(Status.BAD_REQUEST);
        assertThat(statusOf(ask(request(SeekInfo.getDefaultInstance(), "forest", Instant.now()))))
                .isEqualTo(Status.BAD_REQUEST);
        assertThat(statusOf(ask(request(seek(OLDEST, NEWEST), "forest", Instant.EPOCH))))
                .isEqualTo(Status.BAD_REQUEST);
        Envelope signed = request(seek(OLDEST, NEWEST), "forest", Instant.now());
        assertThat(statusOf(ask(signed.toBuilder().clearSignature().build()))).isEqualTo(Status.FORBIDDEN);
        assertThat(statusOf(ask(request(
                        seek(at(1_000_000), at(1_000_001)).toBuilder()
                                .setBehavior(SeekInfo.SeekBehavior.FAIL_IF_NOT_READY)
                                .build(),
                        "forest",
                        Instant.now()))))
                .isEqualTo(Status.NOT_FOUND);
    }
}
