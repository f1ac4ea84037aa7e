// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.genesis;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestledger.embedded.msp.Msp;
import org.forestledger.embedded.msp.MspException;
import org.forestledger.embedded.msp.MspRegistry;
import org.forestledger.embedded.msp.PolicyTree;
import org.forestledger.embedded.protocol.Hashes;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.msp.MSPConfig;
import org.hyperledger.fabric.protos.orderer.BatchSize;
import org.hyperledger.fabric.protos.orderer.BatchTimeout;

/**
 * The channel as its genesis block says; the configuration never changes on this network.
 *
 * @param channelId the channel's name
 * @param genesisHash the hash of the genesis block's header: the trust anchor
 * @param policies the policy tree
 * @param limits when blocks are cut
 * @param msps one membership configuration per organisation; each peer makes its own registry of them
 */
public record ChannelConfig(
        String channelId, ByteString genesisHash, PolicyTree policies, BatchLimits limits, List<MSPConfig> msps) {
    /** Policy of who may read blocks and events. */
    public static final String READERS = "Application/Readers";
    /** Policy of who may propose transactions. */
    public static final String WRITERS = "Application/Writers";
    /** Policy of who must endorse. */
    public static final String ENDORSEMENT = "Application/Endorsement";
    /** Policy of who may send transactions to the orderer. */
    public static final String CHANNEL_WRITERS = "Writers";
    /** Policy of who must sign blocks. */
    public static final String BLOCK_VALIDATION = "Orderer/BlockValidation";

    private static final Pattern DURATION = Pattern.compile("(\\d+)(ms|s)");

    /**
     * Reads a genesis block.
     *
     * @throws MspException if it is no configuration block or its memberships or policies are broken
     */
    public static ChannelConfig read(Block genesis) throws MspException {
        try {
            Envelope envelope = Envelope.parseFrom(genesis.getData().getData(0));
            Payload payload = Payload.parseFrom(envelope.getPayload());
            ChannelHeader header = ChannelHeader.parseFrom(payload.getHeader().getChannelHeader());
            if (header.getType() != HeaderType.CONFIG_VALUE) {
                throw new MspException("The genesis block holds no configuration");
            }
            ConfigGroup root =
                    ConfigEnvelope.parseFrom(payload.getData()).getConfig().getChannelGroup();
            return new ChannelConfig(
                    header.getChannelId(),
                    Hashes.headerHash(genesis.getHeader()),
                    new PolicyTree(root),
                    limits(root.getGroupsOrThrow("Orderer")),
                    msps(root));
        } catch (InvalidProtocolBufferException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new MspException("The genesis block cannot be read", e);
        }
    }

    /**
     * A new registry of the channel's organisations; each peer has its own, so that none relies on another's checks.
     *
     * @throws MspException if a membership configuration is broken
     */
    public MspRegistry newRegistry() throws MspException {
        List<Msp> result = new ArrayList<>();
        for (MSPConfig config : msps) {
            result.add(Msp.of(config));
        }
        return new MspRegistry(result);
    }

    private static List<MSPConfig> msps(ConfigGroup root) throws InvalidProtocolBufferException {
        List<MSPConfig> result = new ArrayList<>();
        for (String section : List.of("Application", "Orderer")) {
            for (ConfigGroup organisation :
                    root.getGroupsOrThrow(section).getGroupsMap().values()) {
                ConfigValue value = organisation.getValuesOrThrow("MSP");
                result.add(MSPConfig.parseFrom(value.getValue()));
            }
        }
        return List.copyOf(result);
    }

    private static BatchLimits limits(ConfigGroup orderer) throws InvalidProtocolBufferException {
        BatchSize size =
                BatchSize.parseFrom(orderer.getValuesOrThrow("BatchSize").getValue());
        String timeout = BatchTimeout.parseFrom(
                        orderer.getValuesOrThrow("BatchTimeout").getValue())
                .getTimeout();
        Matcher matcher = DURATION.matcher(timeout);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Batch timeout " + timeout + " is not understood");
        }
        long number = Long.parseLong(matcher.group(1));
        return new BatchLimits(
                size.getMaxMessageCount(),
                size.getPreferredMaxBytes(),
                size.getAbsoluteMaxBytes(),
                "s".equals(matcher.group(2)) ? Duration.ofSeconds(number) : Duration.ofMillis(number));
    }
}
