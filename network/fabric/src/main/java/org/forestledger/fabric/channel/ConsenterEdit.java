// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.channel;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import org.forestledger.fabric.FabricException;
import org.forestledger.fabric.topology.Node;
import org.forestledger.fabric.topology.Topology.OrderingType;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigPolicy;
import org.hyperledger.fabric.protos.common.MSPPrincipal;
import org.hyperledger.fabric.protos.common.Orderers;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;
import org.hyperledger.fabric.protos.orderer.ConsensusType;
import org.hyperledger.fabric.protos.orderer.etcdraft.ConfigMetadata;

/**
 * Puts an orderer's new certificates into the channel's configuration. Raft knows its members by their TLS certificates; BFT
 * by their signing certificates as well, which are also named one by one in the policy that blocks are checked with.
 */
public final class ConsenterEdit {
    private static final String ORDERER = "Orderer";
    private static final String CONSENSUS = "ConsensusType";
    private static final String CONSENTERS = "Orderers";
    private static final String BLOCK_VALIDATION = "BlockValidation";

    private final Node orderer;
    private final ByteString signing;
    private final ByteString tls;

    /**
     * The new certificates of an orderer.
     *
     * @param orderer whose
     * @param signingPem its signing certificate
     * @param tlsPem its TLS certificate, for both directions
     */
    public ConsenterEdit(Node orderer, String signingPem, String tlsPem) {
        this.orderer = orderer;
        this.signing = ByteString.copyFromUtf8(signingPem);
        this.tls = ByteString.copyFromUtf8(tlsPem);
    }

    /**
     * The configuration with the new certificates; an equal one if they are in it.
     *
     * @throws FabricException if the configuration does not have this orderer
     */
    public ConfigGroup apply(ConfigGroup channel, OrderingType type) {
        ConfigGroup before = channel.getGroupsOrThrow(ORDERER);
        try {
            ConfigGroup after = type == OrderingType.RAFT ? raft(before) : bft(before);
            return channel.toBuilder().putGroups(ORDERER, after).build();
        } catch (InvalidProtocolBufferException e) {
            throw new FabricException("The channel's list of orderers cannot be read.", e);
        }
    }

    private ConfigGroup raft(ConfigGroup group) throws InvalidProtocolBufferException {
        var value = group.getValuesOrThrow(CONSENSUS);
        ConsensusType consensus = ConsensusType.parseFrom(value.getValue());
        ConfigMetadata.Builder metadata = ConfigMetadata.parseFrom(consensus.getMetadata()).toBuilder();
        for (var consenter : metadata.getConsentersBuilderList()) {
            if (isOrderer(consenter.getHost(), consenter.getPort())) {
                consenter.setClientTlsCert(tls).setServerTlsCert(tls);
                ByteString changed = consensus.toBuilder()
                        .setMetadata(metadata.build().toByteString())
                        .build()
                        .toByteString();
                return group.toBuilder()
                        .putValues(
                                CONSENSUS, value.toBuilder().setValue(changed).build())
                        .build();
            }
        }
        throw missing();
    }

    private ConfigGroup bft(ConfigGroup group) throws InvalidProtocolBufferException {
        var value = group.getValuesOrThrow(CONSENTERS);
        Orderers.Builder orderers = Orderers.parseFrom(value.getValue()).toBuilder();
        for (var consenter : orderers.getConsenterMappingBuilderList()) {
            if (isOrderer(consenter.getHost(), consenter.getPort())) {
                ByteString old = identity(consenter.getIdentity());
                consenter.setIdentity(signing).setClientTlsCert(tls).setServerTlsCert(tls);
                return group.toBuilder()
                        .putValues(
                                CONSENTERS,
                                value.toBuilder()
                                        .setValue(orderers.build().toByteString())
                                        .build())
                        .putPolicies(BLOCK_VALIDATION, blockValidation(group, old))
                        .build();
            }
        }
        throw missing();
    }

    private ConfigPolicy blockValidation(ConfigGroup group, ByteString old) throws InvalidProtocolBufferException {
        ConfigPolicy policy = group.getPoliciesOrThrow(BLOCK_VALIDATION);
        SignaturePolicyEnvelope.Builder rule =
                SignaturePolicyEnvelope.parseFrom(policy.getPolicy().getValue()).toBuilder();
        for (MSPPrincipal.Builder principal : rule.getIdentitiesBuilderList()) {
            if (principal.getPrincipal().equals(old)) {
                principal.setPrincipal(identity(signing));
            }
        }
        ConfigPolicy.Builder changed = policy.toBuilder();
        changed.getPolicyBuilder().setValue(rule.build().toByteString());
        return changed.build();
    }

    private ByteString identity(ByteString certificate) {
        return SerializedIdentity.newBuilder()
                .setMspid(orderer.mspId())
                .setIdBytes(certificate)
                .build()
                .toByteString();
    }

    private boolean isOrderer(String host, int port) {
        return host.equals(orderer.address()) && port == orderer.port();
    }

    private FabricException missing() {
        return new FabricException("The channel's configuration has no orderer at " + orderer.endpoint() + ".");
    }
}
