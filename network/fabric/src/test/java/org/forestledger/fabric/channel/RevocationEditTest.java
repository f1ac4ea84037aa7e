// SPDX-License-Identifier: Apache-2.0
package org.forestledger.fabric.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.MSPConfig;
import org.junit.jupiter.api.Test;

class RevocationEditTest {
    private static final String LIST = "the list of PartnerMSP";

    @Test
    void apply_shouldReplaceTheListWhereverTheOrganisationStands() throws Exception {
        ConfigGroup channel = channel("an older list");

        ConfigGroup changed = RevocationEdit.apply(channel, "PartnerMSP", LIST);

        for (String section : List.of("Application", "Orderer")) {
            assertThat(lists(changed, section, "PartnerMSP")).as(section).containsExactly(LIST);
            assertThat(lists(changed, section, "AuditorMSP")).as(section).containsExactly("an older list");
        }
        assertThat(changed.getGroupsOrThrow("Orderer").getVersion()).isEqualTo(7);
    }

    @Test
    void apply_shouldChangeNothing_whenTheListIsInForce() {
        ConfigGroup channel = RevocationEdit.apply(channel("an older list"), "PartnerMSP", LIST);

        assertThat(RevocationEdit.apply(channel, "PartnerMSP", LIST)).isEqualTo(channel);
    }

    @Test
    void apply_shouldLeaveTheOrderersAlone_whenTheOrganisationHasNone() throws Exception {
        ConfigGroup whole = channel("an older list");
        ConfigGroup channel = whole.toBuilder()
                .putGroups(
                        "Orderer",
                        whole.getGroupsOrThrow("Orderer").toBuilder()
                                .removeGroups("PartnerMSP")
                                .build())
                .build();

        ConfigGroup changed = RevocationEdit.apply(channel, "PartnerMSP", LIST);

        assertThat(changed.getGroupsOrThrow("Orderer")).isEqualTo(channel.getGroupsOrThrow("Orderer"));
        assertThat(lists(changed, "Application", "PartnerMSP")).containsExactly(LIST);
    }

    private static ConfigGroup channel(String list) {
        ConfigGroup section = ConfigGroup.newBuilder()
                .setVersion(7)
                .putGroups("PartnerMSP", member("PartnerMSP", list))
                .putGroups("AuditorMSP", member("AuditorMSP", list))
                .build();
        return ConfigGroup.newBuilder()
                .putGroups("Application", section)
                .putGroups("Orderer", section)
                .build();
    }

    private static ConfigGroup member(String mspId, String list) {
        FabricMSPConfig config = FabricMSPConfig.newBuilder()
                .setName(mspId)
                .addRevocationList(ByteString.copyFromUtf8(list))
                .build();
        return ConfigGroup.newBuilder()
                .putValues(
                        "MSP",
                        ConfigValue.newBuilder()
                                .setModPolicy("Admins")
                                .setValue(MSPConfig.newBuilder()
                                        .setConfig(config.toByteString())
                                        .build()
                                        .toByteString())
                                .build())
                .build();
    }

    private static List<String> lists(ConfigGroup channel, String section, String mspId)
            throws InvalidProtocolBufferException {
        ConfigValue value =
                channel.getGroupsOrThrow(section).getGroupsOrThrow(mspId).getValuesOrThrow("MSP");
        return FabricMSPConfig.parseFrom(MSPConfig.parseFrom(value.getValue()).getConfig())
                .getRevocationListList()
                .stream()
                .map(ByteString::toStringUtf8)
                .toList();
    }
}
