// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.testing;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.forestledger.verifier.testing.TestNetwork.Signer;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigSignature;
import org.hyperledger.fabric.protos.common.ConfigUpdate;
import org.hyperledger.fabric.protos.common.ConfigUpdateEnvelope;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;

/** A change of one value of a configuration, as administrators sign it and an ordering node puts it into a block. */
public final class TestConfigUpdate {
    private final Config before;
    private final List<String> path;
    private final ConfigValue value;
    private long readVersion;
    private UnaryOperator<Config> results = UnaryOperator.identity();

    /** A change of the value at a path such as {@code Application/PartnerMSP/MSP}. */
    public TestConfigUpdate(Config before, String path, UnaryOperator<ByteString> change) {
        this.before = before;
        this.path = Arrays.asList(path.split("/"));
        ConfigGroup group = before.getChannelGroup();
        for (String name : groups()) {
            group = group.getGroupsOrThrow(name);
        }
        ConfigValue old = group.getValuesOrThrow(name());
        this.value = old.toBuilder()
                .setVersion(old.getVersion() + 1)
                .setValue(change.apply(old.getValue()))
                .build();
    }

    /** Says that the update was made for another version of the root group. */
    public TestConfigUpdate reading(long version) {
        this.readVersion = version;
        return this;
    }

    /** Changes what stands in the block as the result. */
    public TestConfigUpdate resulting(UnaryOperator<Config> change) {
        this.results = change;
        return this;
    }

    /** The new configuration. */
    public Config after() {
        return results.apply(before.toBuilder()
                .setSequence(before.getSequence() + 1)
                .setChannelGroup(changed(before.getChannelGroup(), groups()))
                .build());
    }

    /** The transaction, sent by an ordering node. */
    public Envelope envelope(Signer orderer, Signer... admins) {
        ByteString update = ConfigUpdate.newBuilder()
                .setChannelId(TestChain.CHANNEL)
                .setReadSet(set(before.getChannelGroup(), groups(), false).toBuilder()
                        .setVersion(before.getChannelGroup().getVersion() + readVersion))
                .setWriteSet(set(before.getChannelGroup(), groups(), true))
                .build()
                .toByteString();
        ConfigUpdateEnvelope.Builder signed = ConfigUpdateEnvelope.newBuilder().setConfigUpdate(update);
        for (Signer admin : admins) {
            ByteString header = signatureHeader(admin);
            signed.addSignatures(
                    ConfigSignature.newBuilder().setSignatureHeader(header).setSignature(admin.sign(header, update)));
        }
        Envelope lastUpdate = Envelope.newBuilder()
                .setPayload(Payload.newBuilder()
                        .setData(signed.build().toByteString())
                        .build()
                        .toByteString())
                .build();
        ConfigEnvelope content = ConfigEnvelope.newBuilder()
                .setConfig(after())
                .setLastUpdate(lastUpdate)
                .build();
        ByteString payload = Payload.newBuilder()
                .setHeader(Header.newBuilder()
                        .setChannelHeader(ChannelHeader.newBuilder()
                                .setType(HeaderType.CONFIG_VALUE)
                                .setChannelId(TestChain.CHANNEL)
                                .setTimestamp(Timestamp.newBuilder().setSeconds(TestNetwork.NOW.getEpochSecond()))
                                .build()
                                .toByteString())
                        .setSignatureHeader(signatureHeader(orderer)))
                .setData(content.toByteString())
                .build()
                .toByteString();
        return Envelope.newBuilder()
                .setPayload(payload)
                .setSignature(orderer.sign(payload))
                .build();
    }

    private List<String> groups() {
        return path.subList(0, path.size() - 1);
    }

    private String name() {
        return path.get(path.size() - 1);
    }

    private ConfigGroup changed(ConfigGroup group, List<String> rest) {
        return rest.isEmpty()
                ? group.toBuilder().putValues(name(), value).build()
                : group.toBuilder()
                        .putGroups(
                                rest.get(0), changed(group.getGroupsOrThrow(rest.get(0)), rest.subList(1, rest.size())))
                        .build();
    }

    private ConfigGroup set(ConfigGroup group, List<String> rest, boolean writing) {
        ConfigGroup.Builder set = ConfigGroup.newBuilder().setVersion(group.getVersion());
        if (!rest.isEmpty()) {
            set.putGroups(rest.get(0), set(group.getGroupsOrThrow(rest.get(0)), rest.subList(1, rest.size()), writing));
        } else if (writing) {
            set.putValues(name(), value);
        }
        return set.build();
    }

    private static ByteString signatureHeader(Signer signer) {
        return SignatureHeader.newBuilder()
                .setCreator(signer.identity())
                .setNonce(ByteString.copyFromUtf8("n"))
                .build()
                .toByteString();
    }
}
