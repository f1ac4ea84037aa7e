// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import org.forestledger.verifier.UnusableInputException;
import org.forestledger.verifier.block.BlockHashes;
import org.forestledger.verifier.policy.ChannelConfig;
import org.forestledger.verifier.policy.Policy;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.IdentifierHeader;
import org.hyperledger.fabric.protos.common.Metadata;
import org.hyperledger.fabric.protos.common.MetadataSignature;
import org.hyperledger.fabric.protos.common.SignatureHeader;

/** Each block but the first is signed by ordering nodes as the channel's block validation policy wants it. */
public final class OrdererSignatureCheck implements BlockCheck {
    private final ChannelConfig config;
    private final Policy policy;
    private final Tally tally;

    /**
     * For a channel.
     *
     * @param config its configuration
     * @param tally counts the signatures
     * @throws UnusableInputException if the configuration has no block validation policy
     */
    public OrdererSignatureCheck(ChannelConfig config, Tally tally) {
        this.config = config;
        this.tally = tally;
        this.policy = config.policies()
                .find("BlockValidation", "Orderer")
                .orElseThrow(() -> new UnusableInputException(
                        "The channel configuration has no policy /Channel/Orderer/BlockValidation."));
    }

    @Override
    public String name() {
        return "orderer-signature";
    }

    @Override
    public void check(Block block, FaultLog faults) {
        long number = block.getHeader().getNumber();
        if (number == 0) {
            // Nobody signs the first block; the trust anchor stands for it.
            return;
        }
        SignerSet signers = new SignerSet(config.membership(), tally);
        collect(block, signers);
        if (!policy.isSatisfiedBy(signers.signers())) {
            faults.add(Fault.ofBlock(
                    name(),
                    number,
                    "The block lacks the signatures of the ordering service; signed by " + signers.describe() + "."));
        }
    }

    private void collect(Block block, SignerSet signers) {
        if (block.getMetadata().getMetadataCount() <= BlockMetadataIndex.SIGNATURES_VALUE) {
            signers.problem("the block carries no signatures");
            return;
        }
        ByteString header = ByteString.copyFrom(BlockHashes.headerBytes(block.getHeader()));
        try {
            Metadata metadata =
                    Metadata.parseFrom(block.getMetadata().getMetadata(BlockMetadataIndex.SIGNATURES_VALUE));
            for (MetadataSignature signature : metadata.getSignaturesList()) {
                add(signers, metadata.getValue(), signature, header);
            }
        } catch (InvalidProtocolBufferException e) {
            signers.problem("the signatures of the block are not readable");
        }
    }

    private void add(SignerSet signers, ByteString value, MetadataSignature signature, ByteString header)
            throws InvalidProtocolBufferException {
        // A BFT ordering node names itself by its number, a Raft one by its certificate.
        boolean byNumber = signature.getSignatureHeader().isEmpty()
                && !signature.getIdentifierHeader().isEmpty();
        if (byNumber) {
            int number =
                    IdentifierHeader.parseFrom(signature.getIdentifierHeader()).getIdentifier();
            ByteString identity = config.consenters().get(number);
            if (identity == null) {
                signers.problem("there is no ordering node number " + number);
            } else {
                signers.add(identity, signature.getSignature(), value, signature.getIdentifierHeader(), header);
            }
        } else {
            ByteString creator =
                    SignatureHeader.parseFrom(signature.getSignatureHeader()).getCreator();
            signers.add(creator, signature.getSignature(), value, signature.getSignatureHeader(), header);
        }
    }
}
