// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.forestledger.embedded.testnet.SharedNetwork.clients;
import static org.forestledger.embedded.testnet.SharedNetwork.newKey;
import static org.forestledger.embedded.testnet.Texts.text;

import io.grpc.Status.Code;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.forestledger.embedded.testnet.Clients;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.EndorseException;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.Hash;
import org.hyperledger.fabric.client.Proposal;
import org.hyperledger.fabric.client.SubmittedTransaction;
import org.hyperledger.fabric.client.identity.Signer;
import org.hyperledger.fabric.protos.gateway.ErrorDetail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The official client against the running network: transactions. */
class TransactionsTest {
    private final Contract government = clients().contract("Government");

    @ParameterizedTest
    @ValueSource(strings = {"Government", "StateCompany", "Partner", "Auditor"})
    void submit_shouldBeSeenByEveryone_whenSentByAnyOrganisation(String organisation) throws Exception {
        String key = newKey();

        byte[] answer = clients().contract(organisation).submitTransaction("put", key, "value");

        assertThat(text(answer)).isEqualTo("ok");
        for (String reader : List.of("Government", "StateCompany", "Partner", "Auditor")) {
            Contract contract = clients().contract(reader);
            Awaitility.await().untilAsserted(() -> assertThat(text(contract.evaluateTransaction("get", key)))
                    .isEqualTo("value"));
        }
    }

    @Test
    void evaluate_shouldChangeNothing_whenTheFunctionWrites() throws Exception {
        String key = newKey();

        assertThat(text(government.evaluateTransaction("putThenGet", key, "new")))
                .isEmpty();

        assertThat(text(government.evaluateTransaction("get", key))).isEmpty();
    }

    @Test
    void simulation_shouldNotSeeItsOwnWrites_whenItReadsWhatItPut() throws Exception {
        String key = newKey();
        government.submitTransaction("put", key, "old");

        assertThat(text(government.submitTransaction("putThenGet", key, "new"))).isEqualTo("old");
        assertThat(text(government.evaluateTransaction("get", key))).isEqualTo("new");
    }

    @Test
    void delete_shouldLeaveHistoryNewestFirst_whenKeyHadValues() throws Exception {
        String key = newKey();
        government.submitTransaction("put", key, "one");
        government.submitTransaction("put", key, "two");
        government.submitTransaction("delete", key);

        assertThat(text(government.evaluateTransaction("get", key))).isEmpty();
        assertThat(text(government.evaluateTransaction("history", key))).isEqualTo("-,two,one");
    }

    @Test
    void commitStatus_shouldNameTheBlock_whenTransactionIsCommitted() throws Exception {
        SubmittedTransaction submitted = government
                .newProposal("put")
                .addArguments(newKey(), "v")
                .build()
                .endorse()
                .submitAsync();

        var status = submitted.getStatus();

        assertThat(status.isSuccessful()).isTrue();
        assertThat(status.getBlockNumber()).isPositive();
        // Asked again, an old transaction answers the same.
        assertThat(submitted.getStatus().getBlockNumber()).isEqualTo(status.getBlockNumber());
    }

    @Test
    void evaluate_shouldCarryTheMessageInTheStatus_whenChaincodeRefuses() {
        assertThatThrownBy(() -> government.evaluateTransaction("refuse", "NO|{\"a\":1}"))
                .isInstanceOfSatisfying(GatewayException.class, e -> {
                    assertThat(e.getStatus().getCode()).isEqualTo(Code.UNKNOWN);
                    assertThat(e.getStatus().getDescription())
                            .isEqualTo(
                                    "evaluate call to endorser returned error: chaincode response 500, NO|{\"a\":1}");
                    assertThat(e.getDetails()).singleElement().satisfies(detail -> {
                        assertThat(detail.getMspId()).isEqualTo("GovernmentMSP");
                        assertThat(detail.getMessage()).isEqualTo("chaincode response 500, NO|{\"a\":1}");
                    });
                });
    }

    @Test
    void endorse_shouldCarryTheMessageInTheDetails_whenChaincodeRefuses() {
        assertThatThrownBy(() -> government.submitTransaction("refuse", "NO|{}"))
                .isInstanceOfSatisfying(EndorseException.class, e -> {
                    assertThat(e.getStatus().getCode()).isEqualTo(Code.ABORTED);
                    assertThat(e.getStatus().getDescription())
                            .isEqualTo("failed to endorse transaction, see attached details for more info");
                    assertThat(e.getDetails())
                            .extracting(ErrorDetail::getMspId, ErrorDetail::getMessage)
                            .containsExactly(org.assertj.core.groups.Tuple.tuple(
                                    "GovernmentMSP", "chaincode response 500, NO|{}"));
                });
    }

    @Test
    void endorse_shouldSayThatResultsDiffer_whenOrganisationsComputeDifferently() {
        assertThatThrownBy(() -> government.submitTransaction("putDifferent", newKey()))
                .isInstanceOfSatisfying(EndorseException.class, e -> {
                    assertThat(e.getStatus().getCode()).isEqualTo(Code.ABORTED);
                    assertThat(e.getDetails()).isNotEmpty().allSatisfy(detail -> assertThat(detail.getMessage())
                            .isEqualTo("ProposalResponsePayloads do not match"));
                });
    }

    @Test
    void chaincode_shouldRunInALoaderOfItsOwn_whenEachOrganisationHasOne() throws Exception {
        Set<String> loaders = new HashSet<>();
        for (String organisation : List.of("Government", "StateCompany", "Partner")) {
            Contract contract = clients().contract(organisation);
            loaders.add(text(contract.evaluateTransaction("whoami")));
            assertThat(text(contract.evaluateTransaction("instances"))).isEqualTo("1");
        }
        assertThat(loaders).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"private", "rich", "call"})
    void chaincode_shouldFail_whenItAsksForWhatIsNotSupported(String function) {
        // The Java shim swallows the peer's words; that they are clear is tested where the peer says them.
        assertThatThrownBy(() -> government.evaluateTransaction(function, "k"))
                .isInstanceOfSatisfying(GatewayException.class, e -> {
                    assertThat(e.getStatus().getCode()).isEqualTo(Code.ABORTED);
                    assertThat(e.getDetails()).hasSize(3).allSatisfy(detail -> assertThat(detail.getMessage())
                            .startsWith("error in simulation: transaction returned with failure: "));
                });
    }

    @Test
    void offlineSigning_shouldWork_whenTheGatewayHasNoSigner() throws Exception {
        Path user = clients().admin("Partner");
        Signer signer = Clients.signer(user);
        String key = newKey();
        try (Gateway gateway = Gateway.newInstance()
                .identity(Clients.identity("PartnerMSP", user))
                .hash(Hash.SHA256)
                .connection(clients().channel("PartnerMSP"))
                .connect()) {
            Proposal unsigned = gateway.getNetwork("forest")
                    .getContract("forest-ledger")
                    .newProposal("put")
                    .addArguments(key, "offline")
                    .build();
            var proposal = gateway.newSignedProposal(unsigned.getBytes(), signer.sign(unsigned.getDigest()));
            var endorsed = proposal.endorse();
            var transaction = gateway.newSignedTransaction(endorsed.getBytes(), signer.sign(endorsed.getDigest()));
            var submitted = transaction.submitAsync();
            var commit = gateway.newSignedCommit(submitted.getBytes(), signer.sign(submitted.getDigest()));

            assertThat(commit.getStatus().isSuccessful()).isTrue();
        }
        assertThat(text(clients().contract("Partner").evaluateTransaction("get", key)))
                .isEqualTo("offline");
    }

    @Test
    void submit_shouldCommitAll_whenManyRunAtOnce() throws Exception {
        List<SubmittedTransaction> submitted = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            submitted.add(government
                    .newProposal("put")
                    .addArguments(newKey(), "v" + i)
                    .build()
                    .endorse()
                    .submitAsync());
        }
        Set<Long> blocks = new HashSet<>();
        for (SubmittedTransaction transaction : submitted) {
            assertThat(transaction.getStatus().isSuccessful()).isTrue();
            blocks.add(transaction.getStatus().getBlockNumber());
        }
        assertThat(blocks).hasSizeLessThanOrEqualTo(60);
    }
}
