// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.block;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.ConfigSignature;
import org.hyperledger.fabric.protos.common.ConfigUpdate;
import org.hyperledger.fabric.protos.common.ConfigUpdateEnvelope;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;

/**
 * A new configuration and the update that it was made by, taken apart; nothing in it has been judged.
 *
 * @param config the new configuration
 * @param update what was to be changed
 * @param signedUpdate the bytes that were signed
 * @param signatures the signatures over the update
 */
public record ConfigTransaction(
        Config config, ConfigUpdate update, ByteString signedUpdate, List<ConfigSignature> signatures) {
    /**
     * Reads the content of a configuration transaction.
     *
     * @param payload what the ordering node signed
     * @throws InvalidProtocolBufferException if a part of it is no protobuf of its kind
     */
    public static ConfigTransaction read(ByteString payload) throws InvalidProtocolBufferException {
        ConfigEnvelope content =
                ConfigEnvelope.parseFrom(Payload.parseFrom(payload).getData());
        Payload update = Payload.parseFrom(content.getLastUpdate().getPayload());
        ConfigUpdateEnvelope signed = ConfigUpdateEnvelope.parseFrom(update.getData());
        return new ConfigTransaction(
                content.getConfig(),
                ConfigUpdate.parseFrom(signed.getConfigUpdate()),
                signed.getConfigUpdate(),
                signed.getSignaturesList());
    }

    /**
     * Whether a block carries a configuration.
     *
     * @param block any block
     */
    public static boolean isIn(Block block) {
        return block.getData().getDataList().stream().anyMatch(ConfigTransaction::isOne);
    }

    private static boolean isOne(ByteString envelope) {
        try {
            Payload payload = Payload.parseFrom(Envelope.parseFrom(envelope).getPayload());
            return ChannelHeader.parseFrom(payload.getHeader().getChannelHeader())
                            .getType()
                    == HeaderType.CONFIG_VALUE;
        } catch (InvalidProtocolBufferException e) {
            // What cannot be read is no configuration; its form is judged where it is read whole.
            return false;
        }
    }
}
