// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.ENDORSEMENT_POLICY_FAILURE;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.forestledger.identity.CertificateAuthority;
import org.forestledger.identity.NodeOu;
import org.forestledger.identity.Validity;
import org.forestledger.verifier.check.Fault;
import org.forestledger.verifier.report.Report;
import org.forestledger.verifier.testing.Scenario;
import org.forestledger.verifier.testing.TestConfig;
import org.forestledger.verifier.testing.TestConfigUpdate;
import org.forestledger.verifier.testing.TestNetwork;
import org.forestledger.verifier.testing.TestNetwork.Signer;
import org.forestledger.verifier.testing.TestTransaction;
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.MSPConfig;
import org.junit.jupiter.api.Test;

class ConfigFaultsTest {
    private static final String PARTNER_MSP = "Application/PartnerMSP/MSP";
    private static final String CAPABILITIES = "Application/Capabilities";
    private static final UnaryOperator<ByteString> OTHER = old -> ByteString.copyFromUtf8("\n\004V2_5");

    private final Scenario scenario = new Scenario();
    private final Config first = TestConfig.raft(scenario.network).getConfig();
    private final Signer partnerAdmin = scenario.network.admin("PartnerMSP");
    private final CertificateAuthority newAuthority = TestNetwork.newAuthority("PartnerMSP");
    private final Signer newcomer =
            new Signer("PartnerMSP", newAuthority.enrol("user", NodeOu.CLIENT, Validity.years(TestNetwork.NOW, 1)));

    @Test
    void verify_shouldJudgeByTheNewConfiguration_fromTheNextBlockOn() {
        scenario.block(scenario.transaction().writes("a", "1"), VALID);
        change(partnerTrustsNewAuthorityOnly().envelope(scenario.orderer, partnerAdmin));
        Signer peer =
                new Signer("PartnerMSP", newAuthority.enrol("peer0", NodeOu.PEER, Validity.years(TestNetwork.NOW, 1)));
        List<Signer> endorsers = List.of(scenario.endorsers.get(0), scenario.endorsers.get(1), peer);
        scenario.block(new TestTransaction(newcomer, endorsers).writes("b", "1"), VALID);
        Report report = scenario.verify();
        assertThat(report.faults()).isEmpty();
        assertThat(report.configSequence()).isEqualTo(1);
        assertThat(report.changes())
                .singleElement()
                .asString()
                .contains("Block 2", "/Channel/Application/PartnerMSP/MSP");
        TestTransaction late = new TestTransaction(scenario.client, endorsers).writes("c", "1");
        Fault fault = scenario.block(late, VALID).onlyFault();
        assertThat(fault.check()).isEqualTo("creator-signature");
        assertThat(fault.block()).isEqualTo(4);
        assertThat(fault.txId()).contains(late.txId());
    }

    @Test
    void verify_shouldWantThePolicyOfWhatIsChanged() {
        TestConfigUpdate update = new TestConfigUpdate(first, CAPABILITIES, OTHER);
        Signer government = scenario.network.admin("GovernmentMSP");
        Signer company = scenario.network.admin("StateCompanyMSP");
        change(update.envelope(scenario.orderer, government, company, partnerAdmin));
        assertThat(scenario.verify().faults()).isEmpty();
        Scenario other = new Scenario();
        Config config = TestConfig.raft(other.network).getConfig();
        Signer admin = other.network.admin("GovernmentMSP");
        Envelope twoOfFour = new TestConfigUpdate(config, CAPABILITIES, OTHER)
                .envelope(other.orderer, admin, other.network.admin("PartnerMSP"), admin);
        change(other, twoOfFour);
        Report report = other.verify();
        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.check()).isEqualTo("config-update");
            assertThat(fault.block()).isEqualTo(1);
            assertThat(fault.message())
                    .contains("/Channel/Application/Capabilities", "not satisfied", "GovernmentMSP, PartnerMSP");
        });
        assertThat(report.configSequence()).isZero();
    }

    @Test
    void verify_shouldFault_whenNoAdministratorSigned() {
        change(partnerTrustsNewAuthorityOnly()
                .envelope(
                        scenario.orderer,
                        scenario.client,
                        scenario.network.admin("GovernmentMSP"),
                        new Signer(
                                "PartnerMSP",
                                newAuthority.enrol("admin", NodeOu.ADMIN, Validity.years(TestNetwork.NOW, 1)))));
        assertConfigFault("not satisfied");
        // What was not allowed is not in force.
        scenario.block(new TestTransaction(newcomer, scenario.endorsers).writes("a", "1"), VALID);
        assertThat(scenario.verify().faults())
                .extracting(Fault::check)
                .containsExactly("config-update", "creator-signature");
    }

    @Test
    void verify_shouldFault_whenTheResultIsNotWhatTheUpdateMakes() {
        change(partnerTrustsNewAuthorityOnly()
                .resulting(config -> new TestConfigUpdate(config, CAPABILITIES, OTHER)
                        .resulting(both -> both.toBuilder().setSequence(1).build())
                        .after())
                .envelope(scenario.orderer, partnerAdmin));
        assertConfigFault("not what its update makes");
    }

    @Test
    void verify_shouldFault_whenTheSequenceNumberSkips() {
        change(partnerTrustsNewAuthorityOnly()
                .resulting(config -> config.toBuilder().setSequence(2).build())
                .envelope(scenario.orderer, partnerAdmin));
        assertConfigFault("sequence number 2 after 0");
    }

    @Test
    void verify_shouldFault_whenTheUpdateWasMadeForAnotherVersion() {
        change(partnerTrustsNewAuthorityOnly().reading(1).envelope(scenario.orderer, partnerAdmin));
        assertConfigFault("made for version 1 of /Channel");
    }

    @Test
    void verify_shouldFault_whenAConfigurationIsNotAlone() {
        Envelope config = partnerTrustsNewAuthorityOnly().envelope(scenario.orderer, partnerAdmin);
        Envelope other = scenario.transaction().writes("a", "1").envelope();
        scenario.chain.namingConfig(1).add(scenario.orderer, List.of(other, config), VALID, VALID);
        assertConfigFault("alone in its block");
    }

    @Test
    void lastConfig_shouldFault_whenABlockNamesAnOldConfiguration() {
        change(partnerTrustsNewAuthorityOnly().envelope(scenario.orderer, partnerAdmin));
        scenario.chain.namingConfig(0);
        scenario.block(new TestTransaction(newcomer, scenario.endorsers.subList(0, 2)), ENDORSEMENT_POLICY_FAILURE);
        Fault fault = scenario.onlyFault();
        assertThat(fault.check()).isEqualTo("last-config");
        assertThat(fault.block()).isEqualTo(2);
    }

    private void assertConfigFault(String message) {
        Fault fault = scenario.onlyFault();
        assertThat(fault.check()).isEqualTo("config-update");
        assertThat(fault.message()).contains(message);
    }

    private void change(Envelope envelope) {
        change(scenario, envelope);
    }

    private static void change(Scenario on, Envelope envelope) {
        on.chain.namingConfig(on.chain.nextNumber());
        on.block(envelope, VALID);
    }

    private TestConfigUpdate partnerTrustsNewAuthorityOnly() {
        ByteString root = ByteString.copyFromUtf8(newAuthority.credential().certificatePem());
        return new TestConfigUpdate(first, PARTNER_MSP, old -> {
            try {
                MSPConfig msp = MSPConfig.parseFrom(old);
                FabricMSPConfig config = FabricMSPConfig.parseFrom(msp.getConfig());
                FabricMSPConfig.Builder changed =
                        config.toBuilder().clearRootCerts().addRootCerts(root);
                changed.getFabricNodeOusBuilder().getClientOuIdentifierBuilder().setCertificate(root);
                changed.getFabricNodeOusBuilder().getPeerOuIdentifierBuilder().setCertificate(root);
                return msp.toBuilder()
                        .setConfig(changed.build().toByteString())
                        .build()
                        .toByteString();
            } catch (InvalidProtocolBufferException e) {
                throw new AssertionError(e);
            }
        });
    }
}
