// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.channel;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import org.forestledger.fabric.FabricException;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.MSPConfig;

/**
 * Puts an organisation's revocation list into the channel's configuration. An organisation that has an orderer stands there
 * twice, and Fabric wants both places to be equal.
 */
public final class RevocationEdit {
    private static final String MSP = "MSP";

    private RevocationEdit() {}

    /**
     * The configuration with the list; an equal one if it is in it.
     *
     * @param channel the configuration
     * @param mspId Fabric's name of the organisation
     * @param pem its revocation list
     * @throws FabricException if the organisation's entry cannot be read
     */
    public static ConfigGroup apply(ConfigGroup channel, String mspId, String pem) {
        ConfigGroup.Builder changed = channel.toBuilder();
        for (String section : List.of("Application", "Orderer")) {
            ConfigGroup group = channel.getGroupsOrThrow(section);
            if (group.containsGroups(mspId)) {
                ConfigGroup member = with(group.getGroupsOrThrow(mspId), pem);
                changed.putGroups(
                        section, group.toBuilder().putGroups(mspId, member).build());
            }
        }
        return changed.build();
    }

    private static ConfigGroup with(ConfigGroup member, String pem) {
        try {
            ConfigValue value = member.getValuesOrThrow(MSP);
            MSPConfig msp = MSPConfig.parseFrom(value.getValue());
            FabricMSPConfig config = FabricMSPConfig.parseFrom(msp.getConfig()).toBuilder()
                    .clearRevocationList()
                    .addRevocationList(ByteString.copyFromUtf8(pem))
                    .build();
            ByteString changed =
                    msp.toBuilder().setConfig(config.toByteString()).build().toByteString();
            return member.toBuilder()
                    .putValues(MSP, value.toBuilder().setValue(changed).build())
                    .build();
        } catch (InvalidProtocolBufferException e) {
            throw new FabricException("The organisations in the channel's configuration cannot be read.", e);
        }
    }
}
