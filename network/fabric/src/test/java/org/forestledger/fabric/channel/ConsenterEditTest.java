// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.topology.Network;
import org.forestledger.fabric.topology.Node;
import org.forestledger.fabric.topology.Topology.OrderingType;
import org.forestledger.fabric.topology.TopologyFile;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigPolicy;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.common.Consenter;
import org.hyperledger.fabric.protos.common.MSPPrincipal;
import org.hyperledger.fabric.protos.common.Orderers;
import org.hyperledger.fabric.protos.common.Policy;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;
import org.hyperledger.fabric.protos.orderer.ConsensusType;
import org.hyperledger.fabric.protos.orderer.etcdraft.ConfigMetadata;
import org.junit.jupiter.api.Test;

class ConsenterEditTest {
    private static final ByteString OLD = ByteString.copyFromUtf8("old");
    private static final ByteString OTHER = ByteString.copyFromUtf8("other");

    private final Network network = Network.of(TopologyFile.read("bft"), 7050);
    private final Node renewed = network.node("orderer1.statecompany");
    private final Node other = network.node("orderer2.partner");
    private final ConsenterEdit edit = new ConsenterEdit(renewed, "signing", "tls");

    @Test
    void apply_shouldChangeTheTlsCertificatesOfOneMember_withRaft() throws Exception {
        ConfigGroup changed = edit.apply(raft(), OrderingType.RAFT);

        ConfigMetadata metadata = ConfigMetadata.parseFrom(ConsensusType.parseFrom(
                        orderer(changed).getValuesOrThrow("ConsensusType").getValue())
                .getMetadata());
        assertThat(metadata.getConsenters(0).getServerTlsCert().toStringUtf8()).isEqualTo("tls");
        assertThat(metadata.getConsenters(0).getClientTlsCert().toStringUtf8()).isEqualTo("tls");
        assertThat(metadata.getConsenters(1).getServerTlsCert()).isEqualTo(OTHER);
        assertThat(edit.apply(changed, OrderingType.RAFT)).isEqualTo(changed);
    }

    @Test
    void apply_shouldChangeTheSigningCertificateInTheBlockPolicyAsWell_withBft() throws Exception {
        ConfigGroup changed = edit.apply(bft(), OrderingType.BFT);

        Orderers orderers =
                Orderers.parseFrom(orderer(changed).getValuesOrThrow("Orderers").getValue());
        assertThat(orderers.getConsenterMapping(0).getIdentity().toStringUtf8()).isEqualTo("signing");
        assertThat(orderers.getConsenterMapping(0).getServerTlsCert().toStringUtf8())
                .isEqualTo("tls");
        assertThat(orderers.getConsenterMapping(1).getIdentity()).isEqualTo(OTHER);
        SignaturePolicyEnvelope rule = SignaturePolicyEnvelope.parseFrom(orderer(changed)
                .getPoliciesOrThrow("BlockValidation")
                .getPolicy()
                .getValue());
        assertThat(rule.getIdentitiesList())
                .extracting(MSPPrincipal::getPrincipal)
                .containsExactly(identity(renewed, ByteString.copyFromUtf8("signing")), identity(other, OTHER));
        assertThat(edit.apply(changed, OrderingType.BFT)).isEqualTo(changed);
    }

    @Test
    void apply_shouldRefuse_whenTheConfigurationDoesNotKnowTheOrderer() {
        ConsenterEdit stranger = new ConsenterEdit(network.node("orderer3.auditor"), "signing", "tls");

        assertThatThrownBy(() -> stranger.apply(raft(), OrderingType.RAFT))
                .isInstanceOf(FabricException.class)
                .hasMessageContaining(network.node("orderer3.auditor").endpoint());
        assertThatThrownBy(() -> stranger.apply(bft(), OrderingType.BFT)).isInstanceOf(FabricException.class);
    }

    private static ConfigGroup orderer(ConfigGroup channel) {
        return channel.getGroupsOrThrow("Orderer");
    }

    private ConfigGroup raft() {
        ConfigMetadata metadata = ConfigMetadata.newBuilder()
                .addConsenters(raftMember(renewed, OLD))
                .addConsenters(raftMember(other, OTHER))
                .build();
        ConsensusType consensus = ConsensusType.newBuilder()
                .setType("etcdraft")
                .setMetadata(metadata.toByteString())
                .build();
        return channel(ConfigGroup.newBuilder()
                .putValues("ConsensusType", value(consensus.toByteString()))
                .build());
    }

    private static org.hyperledger.fabric.protos.orderer.etcdraft.Consenter raftMember(Node node, ByteString tls) {
        return org.hyperledger.fabric.protos.orderer.etcdraft.Consenter.newBuilder()
                .setHost(node.address())
                .setPort(node.port())
                .setClientTlsCert(tls)
                .setServerTlsCert(tls)
                .build();
    }

    private ConfigGroup bft() {
        Orderers orderers = Orderers.newBuilder()
                .addConsenterMapping(bftMember(renewed, OLD))
                .addConsenterMapping(bftMember(other, OTHER))
                .build();
        SignaturePolicyEnvelope rule = SignaturePolicyEnvelope.newBuilder()
                .addIdentities(MSPPrincipal.newBuilder().setPrincipal(identity(renewed, OLD)))
                .addIdentities(MSPPrincipal.newBuilder().setPrincipal(identity(other, OTHER)))
                .build();
        return channel(ConfigGroup.newBuilder()
                .putValues("Orderers", value(orderers.toByteString()))
                .putPolicies(
                        "BlockValidation",
                        ConfigPolicy.newBuilder()
                                .setPolicy(Policy.newBuilder().setValue(rule.toByteString()))
                                .build())
                .build());
    }

    private static Consenter bftMember(Node node, ByteString certificate) {
        return Consenter.newBuilder()
                .setHost(node.address())
                .setPort(node.port())
                .setMspId(node.mspId())
                .setIdentity(certificate)
                .setClientTlsCert(certificate)
                .setServerTlsCert(certificate)
                .build();
    }

    private static ByteString identity(Node node, ByteString certificate) {
        return SerializedIdentity.newBuilder()
                .setMspid(node.mspId())
                .setIdBytes(certificate)
                .build()
                .toByteString();
    }

    private static ConfigGroup channel(ConfigGroup orderer) {
        return ConfigGroup.newBuilder().putGroups("Orderer", orderer).build();
    }

    private static ConfigValue value(ByteString bytes) {
        return ConfigValue.newBuilder().setValue(bytes).build();
    }
}
