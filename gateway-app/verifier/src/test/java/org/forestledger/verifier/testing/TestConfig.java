// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.testing;

import com.google.protobuf.ByteString;
import java.util.List;
import org.forestledger.verifier.testing.TestNetwork.Signer;
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigPolicy;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.common.Consenter;
import org.hyperledger.fabric.protos.common.ImplicitMetaPolicy;
import org.hyperledger.fabric.protos.common.MSPPrincipal;
import org.hyperledger.fabric.protos.common.MSPRole;
import org.hyperledger.fabric.protos.common.Orderers;
import org.hyperledger.fabric.protos.common.Policy;
import org.hyperledger.fabric.protos.common.SignaturePolicy;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.FabricNodeOUs;
import org.hyperledger.fabric.protos.msp.FabricOUIdentifier;
import org.hyperledger.fabric.protos.msp.MSPConfig;
import org.hyperledger.fabric.protos.orderer.ConsensusType;

/** Channel configurations as Fabric's tools write them. */
public final class TestConfig {
    private TestConfig() {}

    /** A channel ordered by Raft: any writer of the ordering organisation signs blocks. */
    public static ConfigEnvelope raft(TestNetwork network) {
        ConfigGroup orderer = ordererGroup(network, "etcdraft")
                .putPolicies("BlockValidation", implicitAny("Writers"))
                .build();
        return envelope(network, orderer);
    }

    /** A channel ordered by BFT: a quorum of the numbered ordering nodes signs blocks. */
    public static ConfigEnvelope bft(TestNetwork network, List<Signer> nodes, int quorum) {
        Orderers.Builder mapping = Orderers.newBuilder();
        SignaturePolicy.NOutOf.Builder rule =
                SignaturePolicy.NOutOf.newBuilder().setN(quorum);
        SignaturePolicyEnvelope.Builder policy = SignaturePolicyEnvelope.newBuilder();
        for (int i = 0; i < nodes.size(); i++) {
            Signer node = nodes.get(i);
            mapping.addConsenterMapping(Consenter.newBuilder()
                    .setId(i + 1)
                    .setMspId(node.mspId())
                    .setIdentity(ByteString.copyFromUtf8(node.credential().certificatePem())));
            policy.addIdentities(MSPPrincipal.newBuilder()
                    .setPrincipalClassification(MSPPrincipal.Classification.IDENTITY)
                    .setPrincipal(node.identity()));
            rule.addRules(SignaturePolicy.newBuilder().setSignedBy(i));
        }
        policy.setRule(SignaturePolicy.newBuilder().setNOutOf(rule));
        ConfigGroup orderer = ordererGroup(network, "BFT")
                .putValues(
                        "Orderers",
                        ConfigValue.newBuilder()
                                .setValue(mapping.build().toByteString())
                                .build())
                .putPolicies("BlockValidation", signature(policy.build()))
                .build();
        return envelope(network, orderer);
    }

    private static ConfigEnvelope envelope(TestNetwork network, ConfigGroup orderer) {
        ConfigGroup.Builder application = ConfigGroup.newBuilder()
                .putPolicies("LifecycleEndorsement", implicit("Endorsement", ImplicitMetaPolicy.Rule.MAJORITY))
                .putPolicies("Admins", implicit("Admins", ImplicitMetaPolicy.Rule.MAJORITY))
                .putValues("Capabilities", ConfigValue.getDefaultInstance());
        for (String mspId : TestNetwork.ORGANISATIONS) {
            application.putGroups(mspId, organisation(network, mspId, MSPRole.MSPRoleType.PEER));
        }
        ConfigGroup root = ConfigGroup.newBuilder()
                .putGroups("Application", application.build())
                .putGroups("Orderer", orderer)
                .build();
        return ConfigEnvelope.newBuilder()
                .setConfig(Config.newBuilder().setChannelGroup(changeableByAdmins(root)))
                .build();
    }

    private static ConfigGroup changeableByAdmins(ConfigGroup group) {
        ConfigGroup.Builder result = group.toBuilder().setModPolicy("Admins");
        group.getGroupsMap().forEach((name, part) -> result.putGroups(name, changeableByAdmins(part)));
        group.getValuesMap()
                .forEach((name, value) -> result.putValues(
                        name, value.toBuilder().setModPolicy("Admins").build()));
        group.getPoliciesMap()
                .forEach((name, policy) -> result.putPolicies(
                        name, policy.toBuilder().setModPolicy("Admins").build()));
        return result.build();
    }

    private static ConfigGroup.Builder ordererGroup(TestNetwork network, String consensus) {
        ConfigValue type = ConfigValue.newBuilder()
                .setValue(ConsensusType.newBuilder().setType(consensus).build().toByteString())
                .build();
        return ConfigGroup.newBuilder()
                .putValues("ConsensusType", type)
                .putGroups("OrdererOrg", organisation(network, TestNetwork.ORDERER, MSPRole.MSPRoleType.ORDERER));
    }

    private static ConfigGroup organisation(TestNetwork network, String mspId, MSPRole.MSPRoleType signer) {
        ByteString ca =
                ByteString.copyFromUtf8(network.authority(mspId).credential().certificatePem());
        FabricMSPConfig msp = FabricMSPConfig.newBuilder()
                .setName(mspId)
                .addRootCerts(ca)
                .setFabricNodeOus(FabricNodeOUs.newBuilder()
                        .setEnable(true)
                        .setClientOuIdentifier(unit("client", ca))
                        .setPeerOuIdentifier(unit("peer", ca))
                        .setAdminOuIdentifier(unit("admin", ca))
                        .setOrdererOuIdentifier(unit("orderer", ca)))
                .build();
        ConfigValue value = ConfigValue.newBuilder()
                .setValue(MSPConfig.newBuilder()
                        .setConfig(msp.toByteString())
                        .build()
                        .toByteString())
                .build();
        return ConfigGroup.newBuilder()
                .putValues("MSP", value)
                .putPolicies("Writers", role(mspId, signer))
                .putPolicies("Admins", role(mspId, MSPRole.MSPRoleType.ADMIN))
                .putPolicies("Endorsement", role(mspId, signer))
                .build();
    }

    /** A signature policy of so many peers of some organisations. */
    public static SignaturePolicyEnvelope peers(int needed, List<String> mspIds) {
        SignaturePolicyEnvelope.Builder policy = SignaturePolicyEnvelope.newBuilder();
        SignaturePolicy.NOutOf.Builder rule =
                SignaturePolicy.NOutOf.newBuilder().setN(needed);
        for (int i = 0; i < mspIds.size(); i++) {
            policy.addIdentities(principal(mspIds.get(i), MSPRole.MSPRoleType.PEER));
            rule.addRules(SignaturePolicy.newBuilder().setSignedBy(i));
        }
        return policy.setRule(SignaturePolicy.newBuilder().setNOutOf(rule)).build();
    }

    private static FabricOUIdentifier unit(String word, ByteString ca) {
        return FabricOUIdentifier.newBuilder()
                .setOrganizationalUnitIdentifier(word)
                .setCertificate(ca)
                .build();
    }

    private static ConfigPolicy role(String mspId, MSPRole.MSPRoleType role) {
        return signature(SignaturePolicyEnvelope.newBuilder()
                .addIdentities(principal(mspId, role))
                .setRule(SignaturePolicy.newBuilder().setSignedBy(0))
                .build());
    }

    private static MSPPrincipal principal(String mspId, MSPRole.MSPRoleType role) {
        return MSPPrincipal.newBuilder()
                .setPrincipalClassification(MSPPrincipal.Classification.ROLE)
                .setPrincipal(MSPRole.newBuilder()
                        .setMspIdentifier(mspId)
                        .setRole(role)
                        .build()
                        .toByteString())
                .build();
    }

    private static ConfigPolicy signature(SignaturePolicyEnvelope policy) {
        return policy(Policy.PolicyType.SIGNATURE, policy.toByteString());
    }

    private static ConfigPolicy implicitAny(String name) {
        return implicit(name, ImplicitMetaPolicy.Rule.ANY);
    }

    private static ConfigPolicy implicit(String name, ImplicitMetaPolicy.Rule rule) {
        return policy(
                Policy.PolicyType.IMPLICIT_META,
                ImplicitMetaPolicy.newBuilder()
                        .setSubPolicy(name)
                        .setRule(rule)
                        .build()
                        .toByteString());
    }

    private static ConfigPolicy policy(Policy.PolicyType type, ByteString value) {
        return ConfigPolicy.newBuilder()
                .setPolicy(Policy.newBuilder().setType(type.getNumber()).setValue(value))
                .build();
    }
}
