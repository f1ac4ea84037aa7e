// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Optional;
import org.forestledger.verifier.block.BlockHashes;
import org.forestledger.verifier.policy.ChannelConfig;
import org.forestledger.verifier.policy.ConfigInForce;
import org.forestledger.verifier.policy.Ordering;
import org.forestledger.verifier.policy.Policy;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.IdentifierHeader;
import org.hyperledger.fabric.protos.common.Metadata;
import org.hyperledger.fabric.protos.common.MetadataSignature;
import org.hyperledger.fabric.protos.common.SignatureHeader;

/** Each block but the first is signed by ordering nodes as the channel's block validation policy wants it. */
public final class OrdererSignatureCheck implements BlockCheck {
    private final ConfigInForce inForce;
    private final Tally tally;

    /**
     * For a channel.
     *
     * @param inForce its configuration before the block that is checked
     * @param tally counts the signatures
     */
    public OrdererSignatureCheck(ConfigInForce inForce, Tally tally) {
        this.inForce = inForce;
        this.tally = tally;
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
        ChannelConfig config = inForce.config();
        SignerSet signers = new SignerSet(config.membership(), tally);
        collect(block, config.ordering(), signers);
        Optional<Policy> policy = config.policies().find("BlockValidation", "Orderer");
        if (policy.isEmpty()) {
            faults.add(Fault.ofBlock(
                    name(), number, "The channel configuration has no policy /Channel/Orderer/BlockValidation."));
        } else if (!policy.get().isSatisfiedBy(signers.signers())) {
            faults.add(Fault.ofBlock(
                    name(),
                    number,
                    "The block lacks the signatures of the ordering service; signed by " + signers.describe() + "."));
        } else if (consenters(config.ordering(), signers) < config.ordering().quorum()) {
            faults.add(Fault.ofBlock(
                    name(),
                    number,
                    "The block lacks a quorum of " + config.ordering().quorum() + " ordering nodes; signed by "
                            + signers.describe() + "."));
        }
    }

    private static long consenters(Ordering ordering, SignerSet signers) {
        return signers.signers().stream()
                .filter(signer -> !ordering.isBft() || ordering.consenters().containsValue(signer.serialized()))
                .count();
    }

    private static void collect(Block block, Ordering ordering, SignerSet signers) {
        if (block.getMetadata().getMetadataCount() <= BlockMetadataIndex.SIGNATURES_VALUE) {
            signers.problem("the block carries no signatures");
            return;
        }
        ByteString header = ByteString.copyFrom(BlockHashes.headerBytes(block.getHeader()));
        try {
            Metadata metadata =
                    Metadata.parseFrom(block.getMetadata().getMetadata(BlockMetadataIndex.SIGNATURES_VALUE));
            for (MetadataSignature signature : metadata.getSignaturesList()) {
                add(signers, ordering, metadata.getValue(), signature, header);
            }
        } catch (InvalidProtocolBufferException e) {
            signers.problem("the signatures of the block are not readable");
        }
    }

    private static void add(
            SignerSet signers, Ordering ordering, ByteString value, MetadataSignature signature, ByteString header)
            throws InvalidProtocolBufferException {
        // A BFT ordering node names itself by its number, a Raft one by its certificate.
        boolean byNumber = signature.getSignatureHeader().isEmpty()
                && !signature.getIdentifierHeader().isEmpty();
        if (byNumber) {
            int number =
                    IdentifierHeader.parseFrom(signature.getIdentifierHeader()).getIdentifier();
            ByteString identity = ordering.consenters().get(number);
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
