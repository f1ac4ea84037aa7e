// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.peer;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import org.forestledger.embedded.genesis.ChannelConfig;
import org.forestledger.embedded.msp.Identity;
import org.forestledger.embedded.msp.MspException;
import org.forestledger.embedded.msp.MspRegistry;
import org.forestledger.embedded.protocol.Hashes;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.forestledger.embedded.protocol.Messages;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.Metadata;
import org.hyperledger.fabric.protos.common.MetadataSignature;
import org.hyperledger.fabric.protos.common.SignatureHeader;

/** Whether a block comes from the ordering service of the channel. */
final class BlockSignatures {
    private final ChannelConfig channel;
    private final MspRegistry registry;

    BlockSignatures(ChannelConfig channel, MspRegistry registry) {
        this.channel = channel;
        this.registry = registry;
    }

    /**
     * Demands signatures that satisfy the channel's block validation policy.
     *
     * @throws MspException if they do not
     */
    void demandSigned(Block block) throws MspException {
        long number = block.getHeader().getNumber();
        List<Identity> signers = new ArrayList<>();
        try {
            Metadata metadata = Messages.parse(
                    Metadata.parser(),
                    block.getMetadata().getMetadata(BlockMetadataIndex.SIGNATURES_VALUE),
                    "block signatures");
            for (MetadataSignature signature : metadata.getSignaturesList()) {
                ByteString header = signature.getSignatureHeader();
                Identity signer = registry.identity(Messages.parse(SignatureHeader.parser(), header, "SignatureHeader")
                        .getCreator());
                if (signer.key()
                        .verifiesParts(
                                signature.getSignature(),
                                metadata.getValue(),
                                header,
                                Hashes.headerBytes(block.getHeader()))) {
                    signers.add(signer);
                }
            }
        } catch (MalformedMessageException e) {
            throw new MspException("The signatures of block " + number + " cannot be read", e);
        }
        channel.policies().demand(ChannelConfig.BLOCK_VALIDATION, signers);
    }
}
