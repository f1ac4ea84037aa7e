// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.genesis;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.forestledger.embedded.config.CryptoLayout;
import org.forestledger.embedded.config.Organisation;
import org.forestledger.embedded.msp.MspFolder;
import org.forestledger.embedded.msp.Role;
import org.forestledger.embedded.msp.SignaturePolicies;
import org.hyperledger.fabric.protos.common.BlockDataHashingStructure;
import org.hyperledger.fabric.protos.common.Capabilities;
import org.hyperledger.fabric.protos.common.Capability;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigPolicy;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.common.HashingAlgorithm;
import org.hyperledger.fabric.protos.common.ImplicitMetaPolicy;
import org.hyperledger.fabric.protos.common.OrdererAddresses;
import org.hyperledger.fabric.protos.common.Policy;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.orderer.BatchSize;
import org.hyperledger.fabric.protos.orderer.BatchTimeout;
import org.hyperledger.fabric.protos.orderer.ConsensusType;
import org.hyperledger.fabric.protos.orderer.etcdraft.ConfigMetadata;
import org.hyperledger.fabric.protos.orderer.etcdraft.Consenter;

/** The tree of groups, values and policies that makes a channel, as Fabric's own tool would write it. */
public final class ChannelGroups {
    /** The address that the configuration names for the orderer; it lives in this process and is never dialled. */
    private static final String ORDERER_HOST = "127.0.0.1";

    private static final int ORDERER_PORT = 7050;
    private static final String ADMINS = "Admins";
    private static final String ENDORSEMENT = "Endorsement";
    private static final String READERS = "Readers";
    private static final String WRITERS = "Writers";

    private ChannelGroups() {}

    /**
     * The whole configuration.
     *
     * @param crypto where the membership folders lie
     * @param limits when the orderer cuts blocks
     * @throws IOException if a membership folder is missing or broken
     */
    public static ConfigGroup channel(CryptoLayout crypto, BatchLimits limits) throws IOException {
        return ConfigGroup.newBuilder()
                .putGroups("Orderer", orderer(crypto, limits))
                .putGroups("Application", application(crypto))
                .putValues(
                        "HashingAlgorithm",
                        value(HashingAlgorithm.newBuilder().setName("SHA256").build()))
                .putValues(
                        "BlockDataHashingStructure",
                        value(BlockDataHashingStructure.newBuilder()
                                .setWidth(-1)
                                .build()))
                .putValues("Capabilities", capabilities("V3_0"))
                .putPolicies(READERS, meta(ImplicitMetaPolicy.Rule.ANY, READERS))
                .putPolicies(WRITERS, meta(ImplicitMetaPolicy.Rule.ANY, WRITERS))
                .putPolicies(ADMINS, meta(ImplicitMetaPolicy.Rule.MAJORITY, ADMINS))
                .setModPolicy(ADMINS)
                .build();
    }

    private static ConfigGroup application(CryptoLayout crypto) throws IOException {
        List<String> endorsing = Organisation.ALL.stream()
                .filter(Organisation::endorses)
                .map(Organisation::mspId)
                .toList();
        ConfigGroup.Builder group = ConfigGroup.newBuilder()
                .putValues("Capabilities", capabilities("V2_5"))
                .putPolicies(READERS, meta(ImplicitMetaPolicy.Rule.ANY, READERS))
                .putPolicies(WRITERS, meta(ImplicitMetaPolicy.Rule.ANY, WRITERS))
                .putPolicies(ADMINS, meta(ImplicitMetaPolicy.Rule.MAJORITY, ADMINS))
                .putPolicies("LifecycleEndorsement", signature(SignaturePolicies.allOf(Role.PEER, endorsing)))
                .putPolicies(ENDORSEMENT, signature(SignaturePolicies.allOf(Role.PEER, endorsing)))
                .setModPolicy(ADMINS);
        for (Organisation organisation : Organisation.ALL) {
            String id = organisation.mspId();
            group.putGroups(
                    id,
                    ConfigGroup.newBuilder()
                            .putValues("MSP", value(MspFolder.read(id, crypto.organisationMsp(organisation))))
                            .putPolicies(
                                    READERS,
                                    signature(SignaturePolicies.anyRole(id, Role.ADMIN, Role.PEER, Role.CLIENT)))
                            .putPolicies(WRITERS, signature(SignaturePolicies.anyRole(id, Role.ADMIN, Role.CLIENT)))
                            .putPolicies(ADMINS, signature(SignaturePolicies.anyRole(id, Role.ADMIN)))
                            .putPolicies(ENDORSEMENT, signature(SignaturePolicies.anyRole(id, Role.PEER)))
                            .setModPolicy(ADMINS)
                            .build());
        }
        return group.build();
    }

    private static ConfigGroup orderer(CryptoLayout crypto, BatchLimits limits) throws IOException {
        String id = Organisation.ORDERER_MSP_ID;
        ConfigGroup organisation = ConfigGroup.newBuilder()
                .putValues("MSP", value(MspFolder.read(id, crypto.ordererMsp())))
                .putValues(
                        "Endpoints",
                        value(OrdererAddresses.newBuilder()
                                .addAddresses(ORDERER_HOST + ":" + ORDERER_PORT)
                                .build()))
                .putPolicies(READERS, signature(SignaturePolicies.anyRole(id, Role.ADMIN, Role.ORDERER)))
                .putPolicies(WRITERS, signature(SignaturePolicies.anyRole(id, Role.ADMIN, Role.ORDERER)))
                .putPolicies(ADMINS, signature(SignaturePolicies.anyRole(id, Role.ADMIN)))
                .setModPolicy(ADMINS)
                .build();
        return ConfigGroup.newBuilder()
                .putGroups(id, organisation)
                .putValues("ConsensusType", value(consensusType(crypto)))
                .putValues(
                        "BatchSize",
                        value(BatchSize.newBuilder()
                                .setMaxMessageCount(limits.messagesMax())
                                .setAbsoluteMaxBytes(limits.bytesAbsolute())
                                .setPreferredMaxBytes(limits.bytesPreferred())
                                .build()))
                .putValues(
                        "BatchTimeout",
                        value(BatchTimeout.newBuilder()
                                .setTimeout(limits.timeout().toMillis() + "ms")
                                .build()))
                .putValues("Capabilities", capabilities("V2_0"))
                .putPolicies(READERS, meta(ImplicitMetaPolicy.Rule.ANY, READERS))
                .putPolicies(WRITERS, meta(ImplicitMetaPolicy.Rule.ANY, WRITERS))
                .putPolicies(ADMINS, meta(ImplicitMetaPolicy.Rule.MAJORITY, ADMINS))
                .putPolicies("BlockValidation", meta(ImplicitMetaPolicy.Rule.ANY, WRITERS))
                .setModPolicy(ADMINS)
                .build();
    }

    private static ConsensusType consensusType(CryptoLayout crypto) throws IOException {
        ByteString certificate =
                ByteString.copyFrom(Files.readAllBytes(crypto.ordererTls().resolve("server.crt")));
        ConfigMetadata consenters = ConfigMetadata.newBuilder()
                .addConsenters(Consenter.newBuilder()
                        .setHost(ORDERER_HOST)
                        .setPort(ORDERER_PORT)
                        .setClientTlsCert(certificate)
                        .setServerTlsCert(certificate))
                .build();
        return ConsensusType.newBuilder()
                .setType("etcdraft")
                .setMetadata(consenters.toByteString())
                .build();
    }

    private static ConfigValue capabilities(String name) {
        return value(Capabilities.newBuilder()
                .putCapabilities(name, Capability.getDefaultInstance())
                .build());
    }

    private static ConfigValue value(Message message) {
        return ConfigValue.newBuilder()
                .setValue(message.toByteString())
                .setModPolicy(ADMINS)
                .build();
    }

    private static ConfigPolicy signature(SignaturePolicyEnvelope policy) {
        return policy(Policy.PolicyType.SIGNATURE, policy);
    }

    private static ConfigPolicy meta(ImplicitMetaPolicy.Rule rule, String subPolicy) {
        return policy(
                Policy.PolicyType.IMPLICIT_META,
                ImplicitMetaPolicy.newBuilder()
                        .setRule(rule)
                        .setSubPolicy(subPolicy)
                        .build());
    }

    private static ConfigPolicy policy(Policy.PolicyType type, Message policy) {
        return ConfigPolicy.newBuilder()
                .setPolicy(Policy.newBuilder().setType(type.getNumber()).setValue(policy.toByteString()))
                .setModPolicy(ADMINS)
                .build();
    }
}
