// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forestledger.embedded.testnet.SharedNetwork.clients;
import static org.forestledger.embedded.testnet.SharedNetwork.newKey;
import static org.forestledger.embedded.testnet.Texts.text;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.function.UnaryOperator;
import org.forestledger.embedded.testnet.Clients;
import org.forestledger.embedded.testnet.Signed;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.Transaction;
import org.hyperledger.fabric.client.identity.Signer;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.gateway.GatewayGrpc;
import org.hyperledger.fabric.protos.gateway.PreparedTransaction;
import org.hyperledger.fabric.protos.gateway.SubmitRequest;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.Endorsement;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Test;

/** Whose endorsements a transaction needs. */
class EndorsementPolicyTest {
    private final Contract contract = clients().contract("Government");
    private final Signer signer = Clients.signer(clients().admin("Government"));
    private final GatewayGrpc.GatewayBlockingStub stub =
            GatewayGrpc.newBlockingStub(clients().channel("GovernmentMSP"));

    private TxValidationCode commitBy(List<String> organisations, String function, String... arguments)
            throws Exception {
        return contract.newProposal(function)
                .addArguments(arguments)
                .setEndorsingOrganizations(organisations.toArray(new String[0]))
                .build()
                .endorse()
                .submitAsync()
                .getStatus()
                .getCode();
    }

    private TxValidationCode commitChanged(UnaryOperator<ChaincodeEndorsedAction> change, String... call)
            throws Exception {
        Transaction endorsed =
                contract.newProposal("put").addArguments(call).build().endorse();
        PreparedTransaction prepared = PreparedTransaction.parseFrom(endorsed.getBytes());
        Payload payload = Payload.parseFrom(prepared.getEnvelope().getPayload());
        var transaction = org.hyperledger.fabric.protos.peer.Transaction.parseFrom(payload.getData()).toBuilder();
        ChaincodeActionPayload action =
                ChaincodeActionPayload.parseFrom(transaction.getActions(0).getPayload());
        ByteString changed = action.toBuilder()
                .setAction(change.apply(action.getAction()))
                .build()
                .toByteString();
        transaction.setActions(0, transaction.getActions(0).toBuilder().setPayload(changed));
        Envelope envelope = Signed.envelope(
                payload.toBuilder()
                        .setData(transaction.build().toByteString())
                        .build()
                        .toByteString(),
                signer);
        stub.submit(SubmitRequest.newBuilder()
                .setChannelId("forest")
                .setTransactionId(endorsed.getTransactionId())
                .setPreparedTransaction(envelope)
                .build());
        return endorsed.submitAsync().getStatus().getCode();
    }

    @Test
    void commit_shouldFailThePolicy_whenTwoOfThreeEndorsed() throws Exception {
        String key = newKey();

        assertThat(commitBy(List.of("GovernmentMSP", "PartnerMSP"), "put", key, "v"))
                .isEqualTo(TxValidationCode.ENDORSEMENT_POLICY_FAILURE);
        assertThat(text(contract.evaluateTransaction("get", key))).isEmpty();
    }

    @Test
    void commit_shouldFailThePolicy_whenAnEndorsementIsTakenOutByHand() throws Exception {
        assertThat(commitChanged(
                        action -> action.toBuilder().removeEndorsements(1).build(), newKey(), "v"))
                .isEqualTo(TxValidationCode.ENDORSEMENT_POLICY_FAILURE);
    }

    @Test
    void commit_shouldFailThePolicy_whenOneEndorsementIsGivenThreeTimes() throws Exception {
        assertThat(commitChanged(
                        action -> {
                            Endorsement one = action.getEndorsements(0);
                            return action.toBuilder()
                                    .clearEndorsements()
                                    .addAllEndorsements(List.of(one, one, one))
                                    .build();
                        },
                        newKey(),
                        "v"))
                .isEqualTo(TxValidationCode.ENDORSEMENT_POLICY_FAILURE);
    }

    @Test
    void commit_shouldFailThePolicy_whenAnEndorsementsSignatureIsOfSomethingElse() throws Exception {
        assertThat(commitChanged(
                        action -> action.toBuilder()
                                .setEndorsements(
                                        2,
                                        action.getEndorsements(2).toBuilder()
                                                .setSignature(action.getEndorsements(1)
                                                        .getSignature()))
                                .build(),
                        newKey(),
                        "v"))
                .isEqualTo(TxValidationCode.ENDORSEMENT_POLICY_FAILURE);
    }

    @Test
    void commit_shouldFollowTheKeysPolicy_whenAKeyHasItsOwn() throws Exception {
        String key = newKey();
        contract.submitTransaction("put", key, "1");
        contract.submitTransaction("requireEndorser", key, "PartnerMSP");
        assertThat(Integer.parseInt(text(contract.evaluateTransaction("endorsers", key))))
                .isPositive();

        assertThat(commitBy(List.of("GovernmentMSP", "StateCompanyMSP"), "put", key, "2"))
                .isEqualTo(TxValidationCode.ENDORSEMENT_POLICY_FAILURE);
        assertThat(commitBy(List.of("PartnerMSP"), "put", key, "3")).isEqualTo(TxValidationCode.VALID);
        assertThat(text(contract.evaluateTransaction("get", key))).isEqualTo("3");
        // The policy survives a write of the value.
        assertThat(commitBy(List.of("GovernmentMSP"), "put", key, "4"))
                .isEqualTo(TxValidationCode.ENDORSEMENT_POLICY_FAILURE);
    }
}
