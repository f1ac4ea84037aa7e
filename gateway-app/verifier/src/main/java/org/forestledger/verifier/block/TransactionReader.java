// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.block;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.verifier.block.NamespaceAccess.CollectionAccess;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.ledger.rwset.CollectionHashedReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.NsReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.HashedRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeInvocationSpec;
import org.hyperledger.fabric.protos.peer.ChaincodeProposalPayload;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.TransactionAction;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Takes the envelope of a transaction apart. */
public final class TransactionReader {
    private TransactionReader() {}

    /**
     * Reads one transaction.
     *
     * @param block block number
     * @param index position in the block
     * @param envelopeBytes the envelope
     * @throws MalformedTransactionException if a part is missing or is no protobuf of its kind
     */
    public static Transaction read(long block, int index, ByteString envelopeBytes)
            throws MalformedTransactionException {
        if (envelopeBytes.isEmpty()) {
            throw new MalformedTransactionException(TxValidationCode.NIL_ENVELOPE, "the envelope is empty");
        }
        try {
            Envelope envelope = Envelope.parseFrom(envelopeBytes);
            Payload payload = Payload.parseFrom(envelope.getPayload());
            Header header = payload.getHeader();
            ChannelHeader channel = ChannelHeader.parseFrom(header.getChannelHeader());
            SignatureHeader signer = SignatureHeader.parseFrom(header.getSignatureHeader());
            HeaderType type = HeaderType.forNumber(channel.getType());
            if (type == null) {
                throw new MalformedTransactionException(
                        TxValidationCode.BAD_COMMON_HEADER, "the header type " + channel.getType() + " is unknown");
            }
            Optional<Transaction.Call> call =
                    type == HeaderType.ENDORSER_TRANSACTION ? Optional.of(call(payload, header)) : Optional.empty();
            return new Transaction(
                    block,
                    index,
                    type,
                    channel.getTxId(),
                    channel.getChannelId(),
                    instant(channel.getTimestamp()),
                    signer.getCreator(),
                    signer.getNonce(),
                    envelope.getPayload(),
                    envelope.getSignature(),
                    call);
        } catch (InvalidProtocolBufferException e) {
            throw new MalformedTransactionException(
                    TxValidationCode.BAD_PAYLOAD, "a part of the envelope is not the protobuf it should be", e);
        }
    }

    /**
     * The transaction id that a header claims, as far as it can be read at all.
     *
     * @param envelopeBytes the envelope
     */
    public static Optional<String> claimedId(ByteString envelopeBytes) {
        try {
            Payload payload =
                    Payload.parseFrom(Envelope.parseFrom(envelopeBytes).getPayload());
            String txId = ChannelHeader.parseFrom(payload.getHeader().getChannelHeader())
                    .getTxId();
            return txId.isEmpty() ? Optional.empty() : Optional.of(txId);
        } catch (InvalidProtocolBufferException e) {
            // An envelope without a readable header has no id; its form is judged where it is read whole.
            return Optional.empty();
        }
    }

    private static Transaction.Call call(Payload payload, Header header)
            throws InvalidProtocolBufferException, MalformedTransactionException {
        var transaction = org.hyperledger.fabric.protos.peer.Transaction.parseFrom(payload.getData());
        if (transaction.getActionsCount() != 1) {
            throw new MalformedTransactionException(
                    TxValidationCode.INVALID_ENDORSER_TRANSACTION,
                    "there must be one action but there are " + transaction.getActionsCount());
        }
        TransactionAction action = transaction.getActions(0);
        if (!action.getHeader().equals(header.getSignatureHeader())) {
            throw new MalformedTransactionException(
                    TxValidationCode.INVALID_ENDORSER_TRANSACTION, "the action's header is not the transaction's");
        }
        ChaincodeActionPayload body = ChaincodeActionPayload.parseFrom(action.getPayload());
        ByteString responseBytes = body.getAction().getProposalResponsePayload();
        ProposalResponsePayload response = ProposalResponsePayload.parseFrom(responseBytes);
        ChaincodeAction result = ChaincodeAction.parseFrom(response.getExtension());
        String chaincode = result.getChaincodeId().getName();
        if (chaincode.isEmpty()) {
            throw new MalformedTransactionException(
                    TxValidationCode.INVALID_CHAINCODE, "the result names no chaincode");
        }
        ChaincodeProposalPayload proposal = ChaincodeProposalPayload.parseFrom(body.getChaincodeProposalPayload());
        ChaincodeInvocationSpec invocation = ChaincodeInvocationSpec.parseFrom(proposal.getInput());
        return new Transaction.Call(
                chaincode,
                invocation.getChaincodeSpec().getInput().getArgsList(),
                proposalHash(header, body.getChaincodeProposalPayload()),
                response.getProposalHash(),
                responseBytes,
                body.getAction().getEndorsementsList(),
                accesses(result.getResults()));
    }

    private static ByteString proposalHash(Header header, ByteString proposal) {
        MessageDigest digest = BlockHashes.sha256();
        digest.update(header.getChannelHeader().toByteArray());
        digest.update(header.getSignatureHeader().toByteArray());
        digest.update(proposal.toByteArray());
        return ByteString.copyFrom(digest.digest());
    }

    private static List<NamespaceAccess> accesses(ByteString results) throws MalformedTransactionException {
        List<NamespaceAccess> accesses = new ArrayList<>();
        try {
            for (NsReadWriteSet set : TxReadWriteSet.parseFrom(results).getNsRwsetList()) {
                List<CollectionAccess> collections = new ArrayList<>();
                for (CollectionHashedReadWriteSet collection : set.getCollectionHashedRwsetList()) {
                    HashedRWSet keys = HashedRWSet.parseFrom(collection.getHashedRwset());
                    collections.add(new CollectionAccess(collection.getCollectionName(), keys));
                }
                accesses.add(new NamespaceAccess(
                        set.getNamespace(), KVRWSet.parseFrom(set.getRwset()), List.copyOf(collections)));
            }
        } catch (InvalidProtocolBufferException e) {
            throw new MalformedTransactionException(
                    TxValidationCode.BAD_RWSET, "the read and write sets are not the protobuf they should be", e);
        }
        return List.copyOf(accesses);
    }

    private static Instant instant(Timestamp time) throws MalformedTransactionException {
        try {
            return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
        } catch (DateTimeException e) {
            throw new MalformedTransactionException(
                    TxValidationCode.BAD_COMMON_HEADER, "the timestamp is out of range", e);
        }
    }
}
