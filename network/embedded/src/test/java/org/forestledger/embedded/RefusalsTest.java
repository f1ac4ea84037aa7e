// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.forestledger.embedded.testnet.SharedNetwork.clients;
import static org.forestledger.embedded.testnet.SharedNetwork.newKey;

import com.google.protobuf.ByteString;
import io.grpc.ManagedChannel;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.forestledger.embedded.testnet.Clients;
import org.forestledger.embedded.testnet.SharedNetwork;
import org.forestledger.embedded.testnet.Signed;
import org.forestledger.identity.Consortium;
import org.forestledger.identity.Credential;
import org.forestledger.identity.IdentityMaterial;
import org.forestledger.identity.Validity;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.EndorseException;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.Hash;
import org.hyperledger.fabric.client.identity.Identity;
import org.hyperledger.fabric.client.identity.Signer;
import org.hyperledger.fabric.client.identity.Signers;
import org.hyperledger.fabric.client.identity.X509Identity;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.gateway.CommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.EndorseRequest;
import org.hyperledger.fabric.protos.gateway.EvaluateRequest;
import org.hyperledger.fabric.protos.gateway.GatewayGrpc;
import org.hyperledger.fabric.protos.gateway.SignedCommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.SubmitRequest;
import org.hyperledger.fabric.protos.peer.EndorserGrpc;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be refused, clearly and without any change. */
class RefusalsTest {
    private final ManagedChannel channel = clients().channel("GovernmentMSP");
    private final GatewayGrpc.GatewayBlockingStub gateway = GatewayGrpc.newBlockingStub(channel);
    private final Identity identity =
            Clients.identity("GovernmentMSP", clients().admin("Government"));
    private final Signer signer = Clients.signer(clients().admin("Government"));
    private final ByteString creator = Signed.creator(identity);

    private void assertRefused(SignedProposal proposal, Code code, String words) {
        long height = SharedNetwork.settledHeight();
        assertThatThrownBy(() -> gateway.evaluate(EvaluateRequest.newBuilder()
                        .setProposedTransaction(proposal)
                        .build()))
                .isInstanceOfSatisfying(StatusRuntimeException.class, e -> {
                    assertThat(e.getStatus().getCode()).isEqualTo(code);
                    assertThat(e.getStatus().getDescription()).contains(words);
                });
        assertThat(SharedNetwork.settledHeight()).isEqualTo(height);
    }

    static Stream<Arguments> wrongDrafts() {
        Consumer<Signed.Draft> channel = draft -> draft.channel = "other";
        Consumer<Signed.Draft> noChannel = draft -> draft.channel = "";
        Consumer<Signed.Draft> chaincode = draft -> draft.chaincode = "other";
        Consumer<Signed.Draft> type = draft -> draft.type = HeaderType.CONFIG_UPDATE_VALUE;
        Consumer<Signed.Draft> epoch = draft -> draft.epoch = 1;
        Consumer<Signed.Draft> nonce = draft -> draft.nonce = ByteString.EMPTY;
        Consumer<Signed.Draft> id = draft -> draft.transactionId = "00";
        return Stream.of(
                Arguments.of(channel, Code.UNAVAILABLE, "failed to get config for channel [other]"),
                Arguments.of(noChannel, Code.INVALID_ARGUMENT, "no channel id provided"),
                Arguments.of(chaincode, Code.FAILED_PRECONDITION, "chaincode other in channel forest"),
                Arguments.of(type, Code.FAILED_PRECONDITION, "invalid header type CONFIG_UPDATE"),
                Arguments.of(epoch, Code.FAILED_PRECONDITION, "epoch is non-zero"),
                Arguments.of(nonce, Code.FAILED_PRECONDITION, "nonce is empty"),
                Arguments.of(id, Code.FAILED_PRECONDITION, "incorrectly computed txid '00'"));
    }

    @ParameterizedTest
    @MethodSource("wrongDrafts")
    void proposal_shouldBeRefused_whenAPartIsWrong(Consumer<Signed.Draft> change, Code code, String words) {
        Signed.Draft draft = Signed.call("get", "k");
        change.accept(draft);

        assertRefused(Signed.proposal(draft, creator, signer), code, words);
    }

    @Test
    void proposal_shouldBeRefused_whenItsSignatureIsOfSomethingElse() {
        SignedProposal proposal = Signed.proposal(Signed.call("get", "k"), creator, signer);
        SignedProposal other = Signed.proposal(Signed.call("get", "k"), creator, signer);

        assertRefused(
                proposal.toBuilder().setSignature(other.getSignature()).build(),
                Code.FAILED_PRECONDITION,
                "access denied: channel [forest] creator org [GovernmentMSP]");
    }

    @Test
    void proposal_shouldBeRefused_whenTheCertificateIsOfAnotherOrganisation() {
        Identity foreign = Clients.identity("PartnerMSP", clients().admin("Government"));

        assertRefused(
                Signed.proposal(Signed.call("get", "k"), Signed.creator(foreign), signer),
                Code.FAILED_PRECONDITION,
                "creator org unknown, creator is malformed");
    }

    @Test
    void proposal_shouldBeRefused_whenItsBytesAreBroken() {
        assertRefused(
                SignedProposal.newBuilder()
                        .setProposalBytes(ByteString.copyFromUtf8("\u0007\u0007\u0007"))
                        .setSignature(ByteString.copyFromUtf8("x"))
                        .build(),
                Code.INVALID_ARGUMENT,
                "failed to unpack transaction proposal");
    }

    @Test
    void function_shouldBeRefusedByTheChaincode_whenItIsUnknown() {
        Contract contract = clients().contract("Government");

        assertThatThrownBy(() -> contract.submitTransaction("noSuchFunction"))
                .isInstanceOfSatisfying(EndorseException.class, e -> assertThat(
                                e.getDetails().get(0).getMessage())
                        .isEqualTo("chaincode response 500, Unknown function noSuchFunction"));
    }

    @Test
    void message_shouldBeRefused_whenItIsLargerThanAllowed() {
        SignedProposal proposal =
                Signed.proposal(Signed.call("put", newKey(), "x".repeat(17 * 1024 * 1024)), creator, signer);

        assertThatThrownBy(() -> gateway.endorse(EndorseRequest.newBuilder()
                        .setProposedTransaction(proposal)
                        .build()))
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        e -> assertThat(e.getStatus().getCode()).isIn(Code.RESOURCE_EXHAUSTED, Code.CANCELLED));
    }

    @Test
    void transaction_shouldBeRefusedByTheOrderer_whenItIsLargerThanABlockMayBe() {
        Contract contract = clients().contract("Government");

        assertThatThrownBy(() -> contract.submitTransaction("put", newKey(), "x".repeat(6 * 1024 * 1024)))
                .isInstanceOfSatisfying(GatewayException.class, e -> {
                    assertThat(e.getStatus().getCode()).isEqualTo(Code.ABORTED);
                    assertThat(e.getStatus().getDescription())
                            .contains("status=BAD_REQUEST")
                            .contains("exceeds maximum allowed");
                });
    }

    @Test
    void client_shouldBeRefused_whenItsCertificateIsExpired() throws Exception {
        Credential expired = IdentityMaterial.issue(
                SharedNetwork.config().cryptoDir(),
                new Consortium.User("late", "Government", "过期", "Expired", List.of("reader"), List.of()),
                Validity.expiredAt(Instant.now()));
        try (Gateway late = Gateway.newInstance()
                .identity(new X509Identity("GovernmentMSP", expired.certificate()))
                .signer(Signers.newPrivateKeySigner(expired.privateKey()))
                .hash(Hash.SHA256)
                .connection(channel)
                .connect()) {
            Contract contract = late.getNetwork("forest").getContract("forest-ledger");

            assertThatThrownBy(() -> contract.submitTransaction("put", newKey(), "v"))
                    .isInstanceOfSatisfying(EndorseException.class, e -> assertThat(
                                    e.getDetails().get(0).getMessage())
                            .isEqualTo("proposal client identity expired"));
            assertThatThrownBy(() -> late.getNetwork("forest").getBlockEvents().next())
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void envelope_shouldBeRefused_whenItsSignatureIsWrongOrMissing() throws Exception {
        var endorsed = clients()
                .contract("Government")
                .newProposal("put")
                .addArguments(newKey(), "v")
                .build()
                .endorse();
        Envelope envelope = org.hyperledger.fabric.protos.gateway.PreparedTransaction.parseFrom(endorsed.getBytes())
                .getEnvelope();
        Envelope tampered = envelope.toBuilder()
                .setSignature(ByteString.copyFrom(signer.sign(new byte[32])))
                .build();

        assertThatThrownBy(() -> submit(tampered)).hasMessageContaining("status=FORBIDDEN");
        assertThatThrownBy(() -> submit(envelope.toBuilder().clearSignature().build()))
                .hasMessageContaining("prepared transaction must be signed");
        assertThatThrownBy(() -> submit(Signed.envelope(ByteString.EMPTY, signer)))
                .hasMessageContaining("message was empty");
    }

    private void submit(Envelope envelope) {
        var ignored = gateway.submit(SubmitRequest.newBuilder()
                .setChannelId("forest")
                .setPreparedTransaction(envelope)
                .build());
        assertThat(ignored).isNull();
    }

    @Test
    void commitStatus_shouldBeRefused_whenTheSignatureIsMissing() {
        CommitStatusRequest request = CommitStatusRequest.newBuilder()
                .setChannelId("forest")
                .setTransactionId("00")
                .setIdentity(creator)
                .build();

        assertThatThrownBy(() -> gateway.commitStatus(SignedCommitStatusRequest.newBuilder()
                        .setRequest(request.toByteString())
                        .build()))
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        e -> assertThat(e.getStatus().getCode()).isEqualTo(Code.PERMISSION_DENIED));
    }

    @Test
    void endorser_shouldGiveTheErrorItself_whenAskedDirectly() {
        EndorserGrpc.EndorserBlockingStub endorser = EndorserGrpc.newBlockingStub(channel);
        Signed.Draft draft = Signed.call("get", "k");
        draft.channel = "other";

        var response = endorser.processProposal(Signed.proposal(draft, creator, signer));

        assertThat(response.getResponse().getStatus()).isEqualTo(500);
        assertThat(response.getResponse().getMessage()).isEqualTo("channel 'other' not found");
    }
}
