// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.clients;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.gateway.PreparedTransaction;
import org.hyperledger.fabric.protos.gateway.ProposedTransaction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.ChaincodeProposalPayload;
import org.hyperledger.fabric.protos.peer.Proposal;
import org.hyperledger.fabric.protos.peer.ProposalResponse;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.hyperledger.fabric.protos.peer.Transaction;
import org.hyperledger.fabric.protos.peer.TransactionAction;

/** Messages of Fabric's protocols, taken apart and put together again by hand, as no well-meaning client would. */
final class Messages {
    /** What a peer of real Fabric says where the time of a proposal is 15 minutes from its own clock or more. */
    static final String OUTSIDE_PEERS_WINDOW = "request unauthorized due to incorrect timestamp";

    private Messages() {}

    static Timestamp timestamp(long epochSecond) {
        return Timestamp.newBuilder().setSeconds(epochSecond).build();
    }

    /** A client's proposal with another channel header; not signed any more, so that the client signs it anew. */
    static byte[] withHeader(byte[] proposedTransaction, UnaryOperator<ChannelHeader.Builder> change) {
        try {
            ProposedTransaction proposed = ProposedTransaction.parseFrom(proposedTransaction);
            Proposal proposal = Proposal.parseFrom(proposed.getProposal().getProposalBytes());
            Header header = Header.parseFrom(proposal.getHeader());
            ChannelHeader.Builder channelHeader = ChannelHeader.parseFrom(header.getChannelHeader()).toBuilder();
            Proposal changed = proposal.toBuilder()
                    .setHeader(header.toBuilder()
                            .setChannelHeader(
                                    change.apply(channelHeader).build().toByteString())
                            .build()
                            .toByteString())
                    .build();
            return proposed.toBuilder()
                    .setProposal(SignedProposal.newBuilder().setProposalBytes(changed.toByteString()))
                    .build()
                    .toByteArray();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a client's own message", e);
        }
    }

    /** A client's proposal, signed, as a peer takes it. */
    static SignedProposal signed(byte[] proposedTransaction, Person person) throws InvalidProtocolBufferException {
        ByteString proposal =
                ProposedTransaction.parseFrom(proposedTransaction).getProposal().getProposalBytes();
        return SignedProposal.newBuilder()
                .setProposalBytes(proposal)
                .setSignature(person.sign(proposal))
                .build();
    }

    /** The transaction that a client makes of a proposal and the answers of single peers. */
    static byte[] assembled(byte[] proposedTransaction, List<ProposalResponse> responses)
            throws InvalidProtocolBufferException {
        ProposedTransaction proposed = ProposedTransaction.parseFrom(proposedTransaction);
        Proposal proposal = Proposal.parseFrom(proposed.getProposal().getProposalBytes());
        Header header = Header.parseFrom(proposal.getHeader());
        ByteString input =
                ChaincodeProposalPayload.parseFrom(proposal.getPayload()).getInput();
        ChaincodeActionPayload payload = ChaincodeActionPayload.newBuilder()
                .setChaincodeProposalPayload(ChaincodeProposalPayload.newBuilder()
                        .setInput(input)
                        .build()
                        .toByteString())
                .setAction(ChaincodeEndorsedAction.newBuilder()
                        .setProposalResponsePayload(responses.get(0).getPayload())
                        .addAllEndorsements(responses.stream()
                                .map(ProposalResponse::getEndorsement)
                                .toList()))
                .build();
        Transaction transaction = Transaction.newBuilder()
                .addActions(TransactionAction.newBuilder()
                        .setHeader(header.getSignatureHeader())
                        .setPayload(payload.toByteString()))
                .build();
        return prepared(
                proposed.getTransactionId(),
                Payload.newBuilder()
                        .setHeader(header)
                        .setData(transaction.toByteString())
                        .build());
    }

    /** A client's endorsed transaction with another content; not signed any more. */
    static byte[] withAction(byte[] preparedTransaction, UnaryOperator<ChaincodeActionPayload.Builder> change)
            throws InvalidProtocolBufferException {
        PreparedTransaction prepared = PreparedTransaction.parseFrom(preparedTransaction);
        Payload payload = Payload.parseFrom(prepared.getEnvelope().getPayload());
        Transaction transaction = Transaction.parseFrom(payload.getData());
        TransactionAction action = transaction.getActions(0);
        ByteString changed = change.apply(ChaincodeActionPayload.parseFrom(action.getPayload()).toBuilder())
                .build()
                .toByteString();
        return prepared(
                prepared.getTransactionId(),
                payload.toBuilder()
                        .setData(Transaction.newBuilder()
                                .addActions(action.toBuilder().setPayload(changed))
                                .build()
                                .toByteString())
                        .build());
    }

    /** A client's request for blocks with another time; not signed any more. */
    static byte[] blocksAskedAt(byte[] envelope, long epochSecond) throws InvalidProtocolBufferException {
        Payload payload = Payload.parseFrom(Envelope.parseFrom(envelope).getPayload());
        Header header = payload.getHeader();
        ChannelHeader changed = ChannelHeader.parseFrom(header.getChannelHeader()).toBuilder()
                .setTimestamp(timestamp(epochSecond))
                .build();
        return Envelope.newBuilder()
                .setPayload(payload.toBuilder()
                        .setHeader(header.toBuilder().setChannelHeader(changed.toByteString()))
                        .build()
                        .toByteString())
                .build()
                .toByteArray();
    }

    /** What the sender of a client's endorsed transaction signs. */
    static ByteString envelopePayload(byte[] preparedTransaction) throws InvalidProtocolBufferException {
        return PreparedTransaction.parseFrom(preparedTransaction).getEnvelope().getPayload();
    }

    private static byte[] prepared(String transactionId, Payload payload) {
        return PreparedTransaction.newBuilder()
                .setTransactionId(transactionId)
                .setEnvelope(Envelope.newBuilder().setPayload(payload.toByteString()))
                .build()
                .toByteArray();
    }
}
