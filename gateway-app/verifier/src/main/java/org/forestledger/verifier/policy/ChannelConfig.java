// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.policy;

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
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.MSPConfig;

/**
 * What a configuration says: the organisations, their authorities, the ordering nodes and the policies.
 *
 * @param channel channel name
 * @param config the configuration as it stands in the block
 * @param membership the organisations
 * @param policies the named policies
 * @param applicationGroups name of each application organisation's group by its MSP id
 * @param ordererGroups name of each ordering organisation's group by its MSP id
 * @param ordering how blocks are ordered
 */
public record ChannelConfig(
        String channel,
        Config config,
        Membership membership,
        ConfigPolicies policies,
        Map<String, String> applicationGroups,
        Map<String, String> ordererGroups,
        Ordering ordering) {
    private static final String APPLICATION = "Application";
    private static final String ORDERER = "Orderer";

    /**
     * Reads the configuration of the first block.
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
            return of(
                    header.getChannelId(),
                    ConfigEnvelope.parseFrom(payload.getData()).getConfig());
        } catch (InvalidProtocolBufferException e) {
            throw new UnusableInputException("The configuration in block " + number + " is not readable.", e);
        }
    }

    /**
     * Reads a configuration.
     *
     * @param channel channel name
     * @param config the configuration
     * @throws UnusableInputException if a part of it is not readable or contradicts another
     */
    public static ChannelConfig of(String channel, Config config) {
        ConfigGroup root = config.getChannelGroup();
        ConfigGroup application = root.getGroupsOrDefault(APPLICATION, ConfigGroup.getDefaultInstance());
        ConfigGroup orderer = root.getGroupsOrDefault(ORDERER, ConfigGroup.getDefaultInstance());
        try {
            Map<String, FabricMSPConfig> msps = new HashMap<>();
            Map<String, String> applicationGroups = organisations(application, msps);
            Map<String, String> ordererGroups = organisations(orderer, msps);
            if (msps.isEmpty()) {
                throw new UnusableInputException("The channel configuration names no organisation.");
            }
            return new ChannelConfig(
                    channel,
                    config,
                    membership(msps),
                    new ConfigPolicies(root),
                    Map.copyOf(applicationGroups),
                    Map.copyOf(ordererGroups),
                    Ordering.of(orderer));
        } catch (InvalidProtocolBufferException e) {
            throw new UnusableInputException("A part of the channel configuration is not readable.", e);
        } catch (InvalidIdentityException e) {
            throw new UnusableInputException(
                    "The organisations in the channel configuration are not readable: " + e.getMessage() + ".", e);
        }
    }

    /** How often the configuration has changed since the first block. */
    public long sequence() {
        return config.getSequence();
    }

    private static Membership membership(Map<String, FabricMSPConfig> configs) throws InvalidIdentityException {
        Map<String, Msp> msps = new HashMap<>();
        for (Map.Entry<String, FabricMSPConfig> entry : configs.entrySet()) {
            msps.put(entry.getKey(), Msp.of(entry.getValue()));
        }
        return new Membership(msps);
    }

    private static Map<String, String> organisations(ConfigGroup section, Map<String, FabricMSPConfig> msps)
            throws InvalidProtocolBufferException {
        Map<String, String> groups = new HashMap<>();
        for (Map.Entry<String, ConfigGroup> group : section.getGroupsMap().entrySet()) {
            Optional<FabricMSPConfig> msp = msp(group.getValue());
            if (msp.isPresent()) {
                String id = msp.get().getName();
                FabricMSPConfig other = msps.putIfAbsent(id, msp.get());
                if (other != null && !other.equals(msp.get())) {
                    throw new UnusableInputException(
                            "The channel configuration defines the organisation " + id + " in two different ways.");
                }
                groups.put(id, group.getKey());
            }
        }
        return groups;
    }

    private static Optional<FabricMSPConfig> msp(ConfigGroup organisation) throws InvalidProtocolBufferException {
        ConfigValue value = organisation.getValuesMap().get("MSP");
        if (value == null) {
            return Optional.empty();
        }
        MSPConfig config = MSPConfig.parseFrom(value.getValue());
        if (config.getType() != 0) {
            throw new UnusableInputException("The channel configuration has an organisation without X.509 members.");
        }
        return Optional.of(FabricMSPConfig.parseFrom(config.getConfig()));
    }
}
