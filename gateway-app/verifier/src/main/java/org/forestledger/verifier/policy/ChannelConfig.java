// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.policy;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.forestledger.verifier.UnusableInputException;
import org.forestledger.verifier.msp.InvalidIdentityException;
import org.forestledger.verifier.msp.Membership;
import org.forestledger.verifier.msp.Msp;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.common.Consenter;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Orderers;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.MSPConfig;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/**
 * What a configuration block says: the organisations, their authorities and the policies.
 *
 * @param channel channel name
 * @param membership the organisations
 * @param policies the named policies
 * @param organisationGroups name of each application organisation's group by its MSP id
 * @param consenters serialized identities of BFT ordering nodes by their number; empty for Raft
 */
public record ChannelConfig(
        String channel,
        Membership membership,
        ConfigPolicies policies,
        Map<String, String> organisationGroups,
        Map<Integer, ByteString> consenters) {
    private static final String APPLICATION = "Application";
    private static final String ORDERER = "Orderer";

    /**
     * Reads the configuration of a configuration block.
     *
     * @param block a block whose one transaction is a configuration
     * @throws UnusableInputException if it is not one, or its configuration is not readable
     */
    public static ChannelConfig of(Block block) {
        long number = block.getHeader().getNumber();
        if (block.getData().getDataCount() != 1) {
            throw new UnusableInputException("Block " + number + " is not a configuration block.");
        }
        try {
            Payload payload = Payload.parseFrom(
                    Envelope.parseFrom(block.getData().getData(0)).getPayload());
            ChannelHeader header = ChannelHeader.parseFrom(payload.getHeader().getChannelHeader());
            if (header.getType() != HeaderType.CONFIG_VALUE) {
                throw new UnusableInputException("Block " + number + " is not a configuration block.");
            }
            ConfigGroup root =
                    ConfigEnvelope.parseFrom(payload.getData()).getConfig().getChannelGroup();
            return read(header.getChannelId(), root);
        } catch (InvalidProtocolBufferException e) {
            throw new UnusableInputException("The configuration in block " + number + " is not readable.", e);
        } catch (InvalidIdentityException e) {
            throw new UnusableInputException(
                    "The organisations in block " + number + " are not readable: " + e.getMessage() + ".", e);
        }
    }

    private static ChannelConfig read(String channel, ConfigGroup root)
            throws InvalidProtocolBufferException, InvalidIdentityException {
        Map<String, Msp> msps = new HashMap<>();
        Map<String, String> organisationGroups = new HashMap<>();
        ConfigGroup application = root.getGroupsOrDefault(APPLICATION, ConfigGroup.getDefaultInstance());
        ConfigGroup orderer = root.getGroupsOrDefault(ORDERER, ConfigGroup.getDefaultInstance());
        for (Map.Entry<String, ConfigGroup> group : application.getGroupsMap().entrySet()) {
            Optional<Msp> msp = msp(group.getValue());
            if (msp.isPresent()) {
                msps.put(msp.get().id(), msp.get());
                organisationGroups.put(msp.get().id(), group.getKey());
            }
        }
        for (ConfigGroup group : orderer.getGroupsMap().values()) {
            msp(group).ifPresent(msp -> msps.put(msp.id(), msp));
        }
        if (msps.isEmpty()) {
            throw new UnusableInputException("The channel configuration names no organisation.");
        }
        return new ChannelConfig(
                channel,
                new Membership(msps),
                new ConfigPolicies(root),
                Map.copyOf(organisationGroups),
                consenters(orderer));
    }

    private static Optional<Msp> msp(ConfigGroup organisation)
            throws InvalidProtocolBufferException, InvalidIdentityException {
        ConfigValue value = organisation.getValuesMap().get("MSP");
        if (value == null) {
            return Optional.empty();
        }
        MSPConfig config = MSPConfig.parseFrom(value.getValue());
        if (config.getType() != 0) {
            throw new UnusableInputException("The channel configuration has an organisation without X.509 members.");
        }
        return Optional.of(Msp.of(FabricMSPConfig.parseFrom(config.getConfig())));
    }

    private static Map<Integer, ByteString> consenters(ConfigGroup orderer) throws InvalidProtocolBufferException {
        Map<Integer, ByteString> consenters = new HashMap<>();
        ConfigValue value = orderer.getValuesMap().get("Orderers");
        if (value != null) {
            for (Consenter consenter : Orderers.parseFrom(value.getValue()).getConsenterMappingList()) {
                SerializedIdentity identity = SerializedIdentity.newBuilder()
                        .setMspid(consenter.getMspId())
                        .setIdBytes(consenter.getIdentity())
                        .build();
                consenters.put(consenter.getId(), identity.toByteString());
            }
        }
        return Map.copyOf(consenters);
    }
}
