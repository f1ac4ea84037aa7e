// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.peer;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forestledger.embedded.msp.Identity;
import org.forestledger.embedded.msp.MspException;
import org.forestledger.embedded.msp.MspRegistry;
import org.forestledger.embedded.protocol.Hashes;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.forestledger.embedded.protocol.Messages;
import org.forestledger.embedded.protocol.ReadWriteSet;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.hyperledger.fabric.protos.peer.ChaincodeHeaderExtension;
import org.hyperledger.fabric.protos.peer.Endorsement;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Transaction;
import org.hyperledger.fabric.protos.peer.TransactionAction;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * Judges a transaction by itself: its form, its creator's signature, what binds its parts, and whose endorsements hold.
 *
 * <p>Expiry is not looked at: the same block must get the same verdicts whenever a peer judges it.
 */
final class TransactionChecks {
    private final String channelId;
    private final String chaincodeName;
    private final MspRegistry registry;

    TransactionChecks(String channelId, String chaincodeName, MspRegistry registry) {
        this.channelId = channelId;
        this.chaincodeName = chaincodeName;
        this.registry = registry;
    }

    CheckedTransaction check(ByteString envelopeBytes) {
        Envelope envelope;
        try {
            envelope = Messages.parse(Envelope.parser(), envelopeBytes, "Envelope");
        } catch (MalformedMessageException e) {
            return CheckedTransaction.badForm(TxValidationCode.INVALID_OTHER_REASON);
        }
        Payload payload;
        try {
            payload = Messages.parse(Payload.parser(), envelope.getPayload(), "Payload");
        } catch (MalformedMessageException e) {
            return CheckedTransaction.badForm(TxValidationCode.BAD_PAYLOAD);
        }
        ChannelHeader channelHeader;
        SignatureHeader signatureHeader;
        try {
            channelHeader =
                    Messages.parse(ChannelHeader.parser(), payload.getHeader().getChannelHeader(), "ChannelHeader");
            signatureHeader = Messages.parse(
                    SignatureHeader.parser(), payload.getHeader().getSignatureHeader(), "SignatureHeader");
        } catch (MalformedMessageException e) {
            return CheckedTransaction.badForm(TxValidationCode.BAD_COMMON_HEADER);
        }
        if (!isSoundHeader(channelHeader, signatureHeader)) {
            return CheckedTransaction.badForm(TxValidationCode.BAD_COMMON_HEADER);
        }
        if (!isSignedBy(signatureHeader.getCreator(), envelope)) {
            return CheckedTransaction.badForm(TxValidationCode.BAD_CREATOR_SIGNATURE);
        }
        if (channelHeader.getType() != HeaderType.ENDORSER_TRANSACTION_VALUE) {
            return CheckedTransaction.badForm(
                    channelHeader.getType() == HeaderType.CONFIG_VALUE
                            ? TxValidationCode.INVALID_CONFIG_TRANSACTION
                            : TxValidationCode.UNSUPPORTED_TX_PAYLOAD);
        }
        String id = Hashes.transactionId(signatureHeader.getNonce(), signatureHeader.getCreator());
        if (!id.equals(channelHeader.getTxId())) {
            return CheckedTransaction.badForm(TxValidationCode.BAD_PROPOSAL_TXID);
        }
        return checkAction(payload, channelHeader);
    }

    private static boolean isSoundHeader(ChannelHeader channelHeader, SignatureHeader signatureHeader) {
        boolean isKnownType =
                switch (channelHeader.getType()) {
                    case HeaderType.ENDORSER_TRANSACTION_VALUE,
                            HeaderType.CONFIG_UPDATE_VALUE,
                            HeaderType.CONFIG_VALUE -> true;
                    default -> false;
                };
        return isKnownType
                && channelHeader.getEpoch() == 0
                && !signatureHeader.getNonce().isEmpty()
                && !signatureHeader.getCreator().isEmpty();
    }

    private boolean isSignedBy(ByteString creator, Envelope envelope) {
        try {
            return registry.identity(creator).key().verifies(envelope.getPayload(), envelope.getSignature());
        } catch (MspException e) {
            return false;
        }
    }

    private CheckedTransaction checkAction(Payload payload, ChannelHeader header) {
        ChaincodeActionPayload actionPayload;
        ProposalResponsePayload response;
        try {
            TransactionAction action = onlyAction(payload);
            actionPayload =
                    Messages.parse(ChaincodeActionPayload.parser(), action.getPayload(), "ChaincodeActionPayload");
            response = Messages.parse(
                    ProposalResponsePayload.parser(),
                    actionPayload.getAction().getProposalResponsePayload(),
                    "ProposalResponsePayload");
            demandBound(payload.getHeader(), action, actionPayload, response);
        } catch (MalformedMessageException e) {
            return CheckedTransaction.badForm(TxValidationCode.INVALID_ENDORSER_TRANSACTION);
        }
        if (!header.getChannelId().equals(channelId)) {
            return CheckedTransaction.badForm(TxValidationCode.TARGET_CHAIN_NOT_FOUND);
        }
        return checkChaincode(header, actionPayload.getAction(), response);
    }

    private static TransactionAction onlyAction(Payload payload) throws MalformedMessageException {
        Transaction transaction = Messages.parse(Transaction.parser(), payload.getData(), "Transaction");
        if (transaction.getActionsCount() != 1) {
            throw new MalformedMessageException("only one action per transaction is supported");
        }
        TransactionAction action = transaction.getActions(0);
        SignatureHeader header = Messages.parse(SignatureHeader.parser(), action.getHeader(), "SignatureHeader");
        if (header.getNonce().isEmpty() || header.getCreator().isEmpty()) {
            throw new MalformedMessageException("nonce or creator of the action is empty");
        }
        return action;
    }

    /** The proposal's hash in the endorsed part must be that of this header and this call. */
    private static void demandBound(
            Header header,
            TransactionAction action,
            ChaincodeActionPayload actionPayload,
            ProposalResponsePayload response)
            throws MalformedMessageException {
        byte[] hash = Hashes.sha256(
                header.getChannelHeader(), action.getHeader(), actionPayload.getChaincodeProposalPayload());
        if (!ByteString.copyFrom(hash).equals(response.getProposalHash())) {
            throw new MalformedMessageException("proposal hash does not match");
        }
    }

    private CheckedTransaction checkChaincode(
            ChannelHeader header, ChaincodeEndorsedAction endorsed, ProposalResponsePayload response) {
        String id = header.getTxId();
        ChaincodeHeaderExtension extension;
        ChaincodeAction action;
        ReadWriteSet changes;
        try {
            extension = Messages.parse(ChaincodeHeaderExtension.parser(), header.getExtension(), "extension");
        } catch (MalformedMessageException e) {
            return CheckedTransaction.badAction(id, TxValidationCode.BAD_HEADER_EXTENSION);
        }
        try {
            action = Messages.parse(ChaincodeAction.parser(), response.getExtension(), "ChaincodeAction");
        } catch (MalformedMessageException e) {
            return CheckedTransaction.badAction(id, TxValidationCode.BAD_RESPONSE_PAYLOAD);
        }
        try {
            changes = ReadWriteSet.parse(action.getResults());
        } catch (MalformedMessageException e) {
            return CheckedTransaction.badAction(id, TxValidationCode.BAD_RWSET);
        }
        TxValidationCode code = chaincodeFault(extension, action, changes);
        if (code != TxValidationCode.VALID) {
            return CheckedTransaction.badAction(id, code);
        }
        return new CheckedTransaction(TxValidationCode.VALID, id, TxValidationCode.VALID, changes, endorsers(endorsed));
    }

    private TxValidationCode chaincodeFault(
            ChaincodeHeaderExtension extension, ChaincodeAction action, ReadWriteSet changes) {
        if (!extension.hasChaincodeId() || !action.hasChaincodeId()) {
            return TxValidationCode.INVALID_OTHER_REASON;
        }
        String name = extension.getChaincodeId().getName();
        if (!name.equals(chaincodeName)
                || !name.equals(action.getChaincodeId().getName())
                || action.getChaincodeId().getVersion().isEmpty()) {
            return TxValidationCode.INVALID_CHAINCODE;
        }
        if (!isOwnEvent(action.getEvents(), name)) {
            return TxValidationCode.INVALID_OTHER_REASON;
        }
        Set<String> namespaces = new HashSet<>();
        for (ReadWriteSet.Namespace part : changes.namespaces()) {
            if (!namespaces.add(part.name()) || part.hasCollections()) {
                return TxValidationCode.ILLEGAL_WRITESET;
            }
            if (part.writes() && !part.name().equals(chaincodeName)) {
                return TxValidationCode.INVALID_CHAINCODE;
            }
        }
        return TxValidationCode.VALID;
    }

    private static boolean isOwnEvent(ByteString events, String chaincode) {
        if (events.isEmpty()) {
            return true;
        }
        try {
            return Messages.parse(ChaincodeEvent.parser(), events, "ChaincodeEvent")
                    .getChaincodeId()
                    .equals(chaincode);
        } catch (MalformedMessageException e) {
            return false;
        }
    }

    private List<Identity> endorsers(ChaincodeEndorsedAction endorsed) {
        List<Identity> result = new ArrayList<>();
        for (Endorsement endorsement : endorsed.getEndorsementsList()) {
            try {
                Identity endorser = registry.identity(endorsement.getEndorser());
                if (endorser.key()
                        .verifiesParts(
                                endorsement.getSignature(),
                                endorsed.getProposalResponsePayload(),
                                endorsement.getEndorser())) {
                    result.add(endorser);
                }
            } catch (MspException e) {
                // An endorsement by somebody unknown counts for nothing, like one with a wrong signature.
                continue;
            }
        }
        return result;
    }
}
