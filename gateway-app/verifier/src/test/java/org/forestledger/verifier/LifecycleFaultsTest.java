// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.ENDORSEMENT_POLICY_FAILURE;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.report.Report;
import org.forestledger.verifier.testing.Scenario;
import org.forestledger.verifier.testing.TestConfig;
import org.forestledger.verifier.testing.TestDefinition;
import org.forestledger.verifier.testing.TestNetwork.Signer;
import org.forestledger.verifier.testing.TestTransaction;
import org.hyperledger.fabric.protos.common.Envelope;
import org.junit.jupiter.api.Test;

class LifecycleFaultsTest {
    private static final List<String> THREE = List.of("GovernmentMSP", "StateCompanyMSP", "PartnerMSP");

    private final Scenario scenario = new Scenario();
    private final List<Signer> two = scenario.endorsers.subList(0, 2);

    @Test
    void verify_shouldJudgeByTheDefinition_fromTheNextBlockOn() {
        define(1, 3);
        scenario.block(new TestTransaction(scenario.client, two).writes("a", "1"), ENDORSEMENT_POLICY_FAILURE);
        approve(definition(2, 2), scenario.endorsers);
        Envelope commit =
                definition(2, 2).commit(scenario.client, scenario.endorsers).envelope();
        Envelope early =
                new TestTransaction(scenario.client, two).writes("a", "2").envelope();
        scenario.chain.add(scenario.orderer, List.of(commit, early), VALID, ENDORSEMENT_POLICY_FAILURE);
        scenario.block(new TestTransaction(scenario.client, two).writes("a", "3"), VALID);
        Report report = scenario.verify();
        assertThat(report.faults()).isEmpty();
        assertThat(report.definitions())
                .containsExactly("forest-ledger: sequence number 2, version v2, endorsed by OutOf(2,"
                        + " GovernmentMSP.peer, StateCompanyMSP.peer, PartnerMSP.peer)");
        assertThat(report.changes()).hasSize(2);
        scenario.block(new TestTransaction(scenario.client, two.subList(0, 1)).writes("a", "4"), VALID);
        Fault fault = scenario.onlyFault();
        assertThat(fault.check()).isEqualTo("endorsement-policy");
        assertThat(fault.message()).contains("OutOf(2", "is endorsed by GovernmentMSP.");
    }

    @Test
    void verify_shouldFault_whenAnEndorserOfADefinitionHasApprovedAnother() {
        approve(definition(1, 3), two);
        approve(definition(1, 2), scenario.endorsers.subList(2, 3));
        scenario.block(definition(1, 3).commit(scenario.client, scenario.endorsers), VALID);
        Fault fault = scenario.onlyFault();
        assertThat(fault.check()).isEqualTo("chaincode-definition");
        assertThat(fault.block()).isEqualTo(4);
        assertThat(fault.message()).contains("endorsed by PartnerMSP without an approval of the same");
    }

    @Test
    void verify_shouldFault_whenASequenceNumberIsSkipped() {
        approve(definition(2, 3), scenario.endorsers);
        scenario.block(definition(2, 3).commit(scenario.client, scenario.endorsers), VALID);
        assertThat(scenario.onlyFault().message()).contains("from sequence number 0 to 2");
    }

    @Test
    void verify_shouldFault_whenTheDefinitionIsNotWhatTheAuditorDemands() {
        define(1, 3);
        define(2, 2);
        VerifierSettings settings = new VerifierSettings(scenario.chain.anchor(), Optional.of(Set.copyOf(THREE)));
        Report report = new Verifier(settings, List.of()).verify(scenario.chain.blocks());
        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.check()).isEqualTo("chaincode-definition");
            assertThat(fault.block()).isEqualTo(8);
            assertThat(fault.message()).contains("definition 2 of forest-ledger does not want");
        });
    }

    @Test
    void verify_shouldFault_whenAChaincodeIsNotDefined() {
        scenario.block(scenario.transaction().calling("other").writes("a", "1"), VALID);
        assertThat(scenario.verify().faults()).isEmpty();
        define(1, 3);
        scenario.block(scenario.transaction().calling("other").writes("a", "2"), VALID);
        Fault fault = scenario.onlyFault();
        assertThat(fault.check()).isEqualTo("endorsement-policy");
        assertThat(fault.message()).contains("the ledger defines no chaincode other");
    }

    @Test
    void verify_shouldFault_whenTooFewOrganisationsEndorseADefinition() {
        approve(definition(1, 3), scenario.endorsers);
        scenario.block(definition(1, 3).commit(scenario.client, two), VALID);
        Fault fault = scenario.onlyFault();
        assertThat(fault.check()).isEqualTo("endorsement-policy");
        assertThat(fault.message()).contains("_lifecycle", "/Channel/Application/LifecycleEndorsement");
    }

    @Test
    void verify_shouldWantAnApprovalOfTheOrganisationItself() {
        TestTransaction foreign = definition(1, 3).approval(scenario.client, scenario.network.peer("AuditorMSP"));
        scenario.block(foreign, VALID);
        assertThat(scenario.verify().faults()).isEmpty();
        Signer stranger = new Signer("GovernmentMSP", scenario.endorsers.get(2).credential());
        scenario.block(definition(1, 3).approval(scenario.client, stranger), VALID);
        assertThat(scenario.onlyFault().check()).isEqualTo("endorsement-policy");
    }

    @Test
    void verify_shouldJudgeByTheKeysOwnPolicy_whenItHasOne() {
        define(1, 3);
        List<Signer> partner = scenario.endorsers.subList(2, 3);
        Envelope policy = scenario.transaction()
                .writes("a", "1")
                .writesPolicy("a", TestConfig.peers(1, List.of("PartnerMSP")))
                .envelope();
        Envelope sameBlock = scenario.transaction().writes("a", "2").envelope();
        scenario.chain.add(scenario.orderer, List.of(policy, sameBlock), VALID, ENDORSEMENT_POLICY_FAILURE);
        scenario.block(new TestTransaction(scenario.client, partner).writes("a", "3"), VALID);
        scenario.block(
                new TestTransaction(scenario.client, partner).writes("a", "4").writes("b", "1"),
                ENDORSEMENT_POLICY_FAILURE);
        scenario.block(new TestTransaction(scenario.client, two).writes("a", "5"), ENDORSEMENT_POLICY_FAILURE);
        scenario.block(new TestTransaction(scenario.client, partner).deletes("a"), VALID);
        scenario.block(new TestTransaction(scenario.client, partner).writes("a", "6"), ENDORSEMENT_POLICY_FAILURE);
        assertThat(scenario.verify().faults()).isEmpty();
        assertThat(scenario.verify().notices()).isEmpty();
    }

    private void define(long sequence, int endorsers) {
        approve(definition(sequence, endorsers), scenario.endorsers);
        scenario.block(definition(sequence, endorsers).commit(scenario.client, scenario.endorsers), VALID);
    }

    private void approve(TestDefinition definition, List<Signer> peers) {
        peers.forEach(peer -> scenario.block(definition.approval(scenario.client, peer), VALID));
    }

    private static TestDefinition definition(long sequence, int endorsers) {
        return new TestDefinition(TestTransaction.CHAINCODE, sequence, TestConfig.peers(endorsers, THREE));
    }
}
