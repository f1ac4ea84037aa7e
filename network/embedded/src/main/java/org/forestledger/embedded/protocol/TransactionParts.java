// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.protocol;

import com.google.protobuf.ByteString;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Transaction;

/**
 * The inside of an endorsed transaction.
 *
 * @param header the channel header
 * @param action what the chaincode did
 */
public record TransactionParts(ChannelHeader header, ChaincodeAction action) {

    /**
     * Takes an envelope's header out.
     *
     * @throws MalformedMessageException if it cannot be read
     */
    public static ChannelHeader channelHeader(ByteString envelopeBytes) throws MalformedMessageException {
        Envelope envelope = Messages.parse(Envelope.parser(), envelopeBytes, "Envelope");
        Payload payload = Messages.parse(Payload.parser(), envelope.getPayload(), "Payload");
        return Messages.parse(ChannelHeader.parser(), payload.getHeader().getChannelHeader(), "ChannelHeader");
    }

    /**
     * Takes an endorsed transaction apart.
     *
     * @throws MalformedMessageException if it is not an endorsed transaction with one action
     */
    public static TransactionParts parse(ByteString envelopeBytes) throws MalformedMessageException {
        Envelope envelope = Messages.parse(Envelope.parser(), envelopeBytes, "Envelope");
        Payload payload = Messages.parse(Payload.parser(), envelope.getPayload(), "Payload");
        ChannelHeader header =
                Messages.parse(ChannelHeader.parser(), payload.getHeader().getChannelHeader(), "ChannelHeader");
        if (header.getType() != HeaderType.ENDORSER_TRANSACTION_VALUE) {
            throw new MalformedMessageException("not an endorser transaction");
        }
        Transaction transaction = Messages.parse(Transaction.parser(), payload.getData(), "Transaction");
        if (transaction.getActionsCount() != 1) {
            throw new MalformedMessageException(
                    "only one action per transaction is supported, tx contains " + transaction.getActionsCount());
        }
        ChaincodeActionPayload actionPayload = Messages.parse(
                ChaincodeActionPayload.parser(), transaction.getActions(0).getPayload(), "ChaincodeActionPayload");
        ProposalResponsePayload response = Messages.parse(
                ProposalResponsePayload.parser(),
                actionPayload.getAction().getProposalResponsePayload(),
                "ProposalResponsePayload");
        ChaincodeAction action = Messages.parse(ChaincodeAction.parser(), response.getExtension(), "ChaincodeAction");
        return new TransactionParts(header, action);
    }
}
