// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.grpc.Status.Code;
import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.Proposal;
import org.hyperledger.fabric.client.Status;
import org.hyperledger.fabric.client.SubmitException;
import org.hyperledger.fabric.client.Transaction;
import org.hyperledger.fabric.protos.peer.EndorserGrpc;
import org.hyperledger.fabric.protos.peer.ProposalResponse;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What fewer than three organisations endorsed, or what was changed after they did, never takes effect. */
class TamperedTransactionIT {
    private static final List<String> ENDORSERS =
            List.of(StockClients.GOVERNMENT, StockClients.STATE_COMPANY, StockClients.PARTNER);

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
        Tampering.strangers(clients);
    }

    @AfterAll
    static void close() {
        clients.close();
    }

    private static Proposal open(String id) {
        return clients.contract(gateway)
                .newProposal("account:Open")
                .addArguments(id, Body.ACCOUNT.json(id))
                .build();
    }

    private static void requireNoEffect(String id) {
        ledger.requireAbsent("account/" + id);
        ledger.requireAbsent("subject/" + id);
    }

    @Test
    void commit_shouldBeValid_whenAClientPutsThreeEndorsementsTogetherItself() throws Exception {
        String id = Body.fresh();

        Status status = submitEndorsedBy(ENDORSERS, id);

        assertThat(status.getCode()).isEqualTo(TxValidationCode.VALID);
        assertThat(ledger.versions("account/" + id)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {StockClients.GOVERNMENT, StockClients.STATE_COMPANY, StockClients.PARTNER})
    void commit_shouldFailThePolicy_whenOneOrganisationDidNotEndorse(String missing) throws Exception {
        String id = Body.fresh();
        List<String> two =
                ENDORSERS.stream().filter(mspId -> !mspId.equals(missing)).toList();

        Status status = submitEndorsedBy(two, id);

        assertThat(status.getCode()).isEqualTo(TxValidationCode.ENDORSEMENT_POLICY_FAILURE);
        requireNoEffect(id);
    }

    @Test
    void commit_shouldFailThePolicy_whenTheClientAsksTwoOrganisationsOnly() throws Exception {
        String id = Body.fresh();
        Proposal proposal = clients.contract(gateway)
                .newProposal("account:Open")
                .addArguments(id, Body.ACCOUNT.json(id))
                .setEndorsingOrganizations(StockClients.GOVERNMENT, StockClients.PARTNER)
                .build();

        Status status = proposal.endorse().submitAsync().getStatus();

        assertThat(status.getCode()).isEqualTo(TxValidationCode.ENDORSEMENT_POLICY_FAILURE);
        requireNoEffect(id);
    }

    private static Status submitEndorsedBy(List<String> peers, String id) throws Exception {
        byte[] proposed = open(id).getBytes();
        SignedProposal signed = Messages.signed(proposed, registrar);
        List<ProposalResponse> responses = new ArrayList<>();
        for (String peer : peers) {
            responses.add(EndorserGrpc.newBlockingStub(clients.channel(peer)).processProposal(signed));
        }
        return gateway.newTransaction(Messages.assembled(proposed, responses))
                .submitAsync()
                .getStatus();
    }

    @ParameterizedTest
    @EnumSource
    void commit_shouldBeInvalid_whenChangedAfterEndorsement(Tampering tampering) throws Exception {
        String id = Body.fresh();
        byte[] changed = Messages.withAction(open(id).endorse().getBytes(), tampering::apply);

        Status status = gateway.newTransaction(changed).submitAsync().getStatus();

        assertThat(status.getCode()).isEqualTo(tampering.verdict());
        requireNoEffect(id);
    }

    @Test
    void submit_shouldBeRefused_whenTheEnvelopeIsSignedByAnother() throws Exception {
        String id = Body.fresh();
        Transaction transaction = open(id).endorse();
        ByteString envelope = Messages.envelopePayload(transaction.getBytes());
        byte[] signature = clients.person("gov.officer").sign(envelope).toByteArray();

        Refused refused = Refused.by(() ->
                gateway.newSignedTransaction(transaction.getBytes(), signature).submitAsync());

        // One orderer's no is enough where one is asked; where all are asked, too few say yes.
        assertThat(refused.status()).isIn(Code.ABORTED, Code.UNAVAILABLE);
        assertThat(refused.text()).contains("FORBIDDEN");
        requireNoEffect(id);
    }

    @Test
    void replay_shouldHaveNoEffect_whenAnEnvelopeIsSentAgain() throws Exception {
        String id = Body.fresh();
        long before = ledger.height();
        Proposal proposal = open(id);
        Transaction transaction = proposal.endorse();
        assertThat(transaction.submitAsync().getStatus().getCode()).isEqualTo(TxValidationCode.VALID);
        int again = 0;
        for (int i = 0; i < 5; i++) {
            again += taken(transaction);
        }
        // What is sent later is ordered later, so all copies are in blocks when this one is.
        String after = Body.fresh();
        clients.contract(gateway).submitTransaction("account:Open", after, Body.ACCOUNT.json(after));

        List<TxValidationCode> verdicts = ledger.verdicts(before, transaction.getTransactionId());

        assertThat(verdicts).hasSizeBetween(1 + again, 6).startsWith(TxValidationCode.VALID);
        assertThat(verdicts.subList(1, verdicts.size())).allMatch(code -> code == TxValidationCode.DUPLICATE_TXID);
        assertThat(ledger.versions("account/" + id)).isEqualTo(1);
        assertThat(Refused.by(proposal::endorse).text()).contains("duplicate transaction found");
    }

    /** Whether the orderers took it, 1 or 0; BFT orderers remember what they have had and may say so instead. */
    private static int taken(Transaction transaction) {
        try {
            transaction.submitAsync();
            return 1;
        } catch (SubmitException e) {
            assertThat(clients.onFabric()).as(e.toString()).isTrue();
            assertThat(e.getStatus().getCode()).isEqualTo(Code.UNAVAILABLE);
            return 0;
        }
    }
}
