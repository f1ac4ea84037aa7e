// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.peer;

import com.google.protobuf.ByteString;
import org.forestledger.embedded.protocol.Hashes;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.forestledger.embedded.protocol.Messages;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.peer.ChaincodeHeaderExtension;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeInvocationSpec;
import org.hyperledger.fabric.protos.peer.ChaincodeProposalPayload;
import org.hyperledger.fabric.protos.peer.Proposal;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/**
 * The inside of a proposal.
 *
 * @param signed the proposal as it came
 * @param header its header, in parts as signed
 * @param channelHeader channel, type and transaction id
 * @param signatureHeader nonce and creator
 * @param payload the call, with transient data
 * @param chaincodeName which chaincode is called
 * @param input function and arguments
 */
public record UnpackedProposal(
        SignedProposal signed,
        Header header,
        ChannelHeader channelHeader,
        SignatureHeader signatureHeader,
        ChaincodeProposalPayload payload,
        String chaincodeName,
        ChaincodeInput input) {

    /**
     * Takes a proposal apart.
     *
     * @throws MalformedMessageException if a part is missing or cannot be read
     */
    public static UnpackedProposal of(SignedProposal signed) throws MalformedMessageException {
        Proposal proposal = Messages.parse(Proposal.parser(), signed.getProposalBytes(), "Proposal");
        Header header = Messages.parse(Header.parser(), proposal.getHeader(), "Header");
        ChannelHeader channelHeader =
                Messages.parse(ChannelHeader.parser(), header.getChannelHeader(), "ChannelHeader");
        SignatureHeader signatureHeader =
                Messages.parse(SignatureHeader.parser(), header.getSignatureHeader(), "SignatureHeader");
        ChaincodeHeaderExtension extension = Messages.parse(
                ChaincodeHeaderExtension.parser(), channelHeader.getExtension(), "ChaincodeHeaderExtension");
        if (!extension.hasChaincodeId()) {
            throw new MalformedMessageException("ChaincodeHeaderExtension.ChaincodeId is nil");
        }
        if (extension.getChaincodeId().getName().isEmpty()) {
            throw new MalformedMessageException("ChaincodeHeaderExtension.ChaincodeId.Name is empty");
        }
        ChaincodeProposalPayload payload =
                Messages.parse(ChaincodeProposalPayload.parser(), proposal.getPayload(), "ChaincodeProposalPayload");
        ChaincodeInvocationSpec spec =
                Messages.parse(ChaincodeInvocationSpec.parser(), payload.getInput(), "ChaincodeInvocationSpec");
        if (!spec.hasChaincodeSpec()) {
            throw new MalformedMessageException("chaincode invocation spec did not contain chaincode spec");
        }
        if (!spec.getChaincodeSpec().hasInput()) {
            throw new MalformedMessageException("chaincode input did not contain any input");
        }
        return new UnpackedProposal(
                signed,
                header,
                channelHeader,
                signatureHeader,
                payload,
                extension.getChaincodeId().getName(),
                spec.getChaincodeSpec().getInput());
    }

    /** The call without its transient data, as it goes into the transaction. */
    public ByteString payloadWithoutTransient() {
        return ChaincodeProposalPayload.newBuilder()
                .setInput(payload.getInput())
                .build()
                .toByteString();
    }

    /** The hash that binds an endorsement to this proposal. */
    public ByteString hash() {
        return ByteString.copyFrom(
                Hashes.sha256(header.getChannelHeader(), header.getSignatureHeader(), payloadWithoutTransient()));
    }

    /** The channel. */
    public String channelId() {
        return channelHeader.getChannelId();
    }

    /** The transaction id as the client gave it. */
    public String transactionId() {
        return channelHeader.getTxId();
    }
}
