// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hyperledger.fabric.client.CloseableIterator;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.gateway.EndorseRequest;
import org.hyperledger.fabric.protos.gateway.EvaluateRequest;
import org.hyperledger.fabric.protos.gateway.GatewayGrpc;
import org.hyperledger.fabric.protos.gateway.SignedChaincodeEventsRequest;
import org.hyperledger.fabric.protos.gateway.SignedCommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.SubmitRequest;
import org.hyperledger.fabric.protos.peer.EndorserGrpc;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that no client library would send are answered with an error that says what is wrong with them. */
class MalformedMessageIT {
    private static final ByteString JUNK = ByteString.copyFrom(new byte[] {(byte) 0xff, 0, 1, 2});

    private static StockClients clients;
    private static LedgerReader ledger;
    private static Person registrar;
    private static Gateway gateway;

    @BeforeAll
    static void connect() throws Exception {
        clients = StockClients.ofSharedStack();
        ledger = new LedgerReader(clients);
        registrar = clients.person("gov.registrar");
        gateway = clients.gateway(registrar, StockClients.GOVERNMENT);
    }

    @AfterAll
    static void close() {
        clients.close();
    }

    private static GatewayGrpc.GatewayBlockingStub service() {
        return GatewayGrpc.newBlockingStub(clients.channel(StockClients.GOVERNMENT))
                .withDeadlineAfter(20, TimeUnit.SECONDS);
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                header("of another transaction", header -> header.setTxId("0".repeat(64)), "txid"),
                header("without a transaction", header -> header.clearTxId(), "txid"),
                header("of another epoch", header -> header.setEpoch(1), "epoch"),
                header("of an unknown type", header -> header.setType(999), "header type"),
                header("without a chaincode", header -> header.clearExtension(), "ChaincodeId"),
                header("with a broken chaincode", header -> header.setExtension(JUNK), "ChaincodeHeaderExtension"),
                header(
                        "without a time",
                        header -> header.clearTimestamp(),
                        clients.onFabric() ? Messages.OUTSIDE_PEERS_WINDOW : "TRANSACTION_TIME_OFF|"));
    }

    private static Arguments header(String what, UnaryOperator<ChannelHeader.Builder> change, String words) {
        return Arguments.of(what, change, words);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headers")
    void endorse_shouldBeRefused_whenHeaderIsWrong(
            String what, UnaryOperator<ChannelHeader.Builder> change, String words) throws Exception {
        String id = Body.fresh();
        byte[] proposed = clients.contract(gateway)
                .newProposal("account:Open")
                .addArguments(id, Body.ACCOUNT.json(id))
                .build()
                .getBytes();
        SignedProposal signed = Messages.signed(Messages.withHeader(proposed, change), registrar);

        Refused refused = Refused.by(
                () -> gateway.newProposal(Messages.withHeader(proposed, change)).endorse());
        String single = atOnePeer(signed);

        assertThat(refused.text()).as(what).contains(words);
        assertThat(single).as(what).contains(words);
        ledger.requireAbsent("account/" + id);
    }

    /** Peers of real Fabric sign it; then no orderer takes it. */
    @Test
    void submit_shouldBeRefused_whenHeaderIsOfAConfiguration() {
        String id = Body.fresh();
        byte[] proposed = clients.contract(gateway)
                .newProposal("account:Open")
                .addArguments(id, Body.ACCOUNT.json(id))
                .build()
                .getBytes();
        byte[] configuration = Messages.withHeader(proposed, header -> header.setType(HeaderType.CONFIG_VALUE));

        assertThat(Refused.by(() -> gateway.newProposal(configuration).endorse().submit())
                        .text())
                .isNotBlank();
        ledger.requireAbsent("account/" + id);
    }

    /** A single peer tells of some faults in its answer and of others by failing the call. */
    private static String atOnePeer(SignedProposal signed) {
        try {
            return EndorserGrpc.newBlockingStub(clients.channel(StockClients.PARTNER))
                    .processProposal(signed)
                    .getResponse()
                    .getMessage();
        } catch (StatusRuntimeException e) {
            return String.valueOf(e.getStatus().getDescription());
        }
    }

    @Test
    void everyCall_shouldBeRefused_whenMessageIsEmptyOrJunk() {
        SignedProposal junk = SignedProposal.newBuilder()
                .setProposalBytes(JUNK)
                .setSignature(JUNK)
                .build();
        Stream.<Refused.Call>of(
                        () -> service().endorse(EndorseRequest.getDefaultInstance()),
                        () -> service()
                                .endorse(EndorseRequest.newBuilder()
                                        .setProposedTransaction(junk)
                                        .build()),
                        () -> service().evaluate(EvaluateRequest.getDefaultInstance()),
                        () -> service()
                                .evaluate(EvaluateRequest.newBuilder()
                                        .setProposedTransaction(junk)
                                        .build()),
                        () -> service().submit(SubmitRequest.getDefaultInstance()),
                        () -> service().commitStatus(SignedCommitStatusRequest.getDefaultInstance()),
                        () -> service()
                                .commitStatus(SignedCommitStatusRequest.newBuilder()
                                        .setRequest(JUNK)
                                        .build()),
                        () -> service()
                                .chaincodeEvents(SignedChaincodeEventsRequest.getDefaultInstance())
                                .hasNext(),
                        () -> service()
                                .chaincodeEvents(SignedChaincodeEventsRequest.newBuilder()
                                        .setRequest(JUNK)
                                        .build())
                                .hasNext())
                .map(Refused::by)
                .forEach(refused -> {
                    assertThat(refused.status()).as(refused.text()).isEqualTo(Code.INVALID_ARGUMENT);
                    assertThat(refused.text()).isNotBlank();
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MIN_VALUE, Long.MAX_VALUE})
    void blocks_shouldBeRefused_whenRequestIsOfAnotherTime(long seconds) throws Exception {
        byte[] request = gateway.getNetwork(clients.channelName())
                .newBlockEventsRequest()
                .startBlock(0)
                .build()
                .getBytes();
        byte[] late = Messages.blocksAskedAt(request, seconds);

        try (CloseableIterator<Block> blocks =
                gateway.newBlockEventsRequest(late).getEvents()) {
            assertThatThrownBy(blocks::next).hasMessageContaining("BAD_REQUEST");
        }
    }
}
