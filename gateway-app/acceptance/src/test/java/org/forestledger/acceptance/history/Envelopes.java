// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.forestledger.acceptance.clients.Person;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.ledger.rwset.NsReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.QueryReads;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.Endorsement;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Transaction;

/** Endorsed transactions, read and tampered with. */
final class Envelopes {
    private Envelopes() {}

    /** What the chaincode has answered. */
    static ByteString result(Envelope envelope) throws InvalidProtocolBufferException {
        ChaincodeActionPayload payload = ChaincodeActionPayload.parseFrom(
                Transaction.parseFrom(Payload.parseFrom(envelope.getPayload()).getData())
                        .getActions(0)
                        .getPayload());
        return ChaincodeAction.parseFrom(
                        ProposalResponsePayload.parseFrom(payload.getAction().getProposalResponsePayload())
                                .getExtension())
                .getResponse()
                .getPayload();
    }

    static Envelope signed(Envelope envelope, Person person) {
        return envelope.toBuilder()
                .setSignature(person.sign(envelope.getPayload()))
                .build();
    }

    static Envelope withoutLastEndorsement(Envelope envelope) throws InvalidProtocolBufferException {
        return changed(envelope, action -> action.removeEndorsements(action.getEndorsementsCount() - 1));
    }

    static Envelope withSpoiltEndorsement(Envelope envelope) throws InvalidProtocolBufferException {
        return changed(envelope, action -> {
            byte[] signature = action.getEndorsements(0).getSignature().toByteArray();
            signature[signature.length - 1] ^= 1;
            action.getEndorsementsBuilder(0).setSignature(ByteString.copyFrom(signature));
            return action;
        });
    }

    static Envelope withEndorserInsteadOfLast(Envelope envelope, Person endorser)
            throws InvalidProtocolBufferException {
        return changed(
                envelope,
                action -> action.setEndorsements(
                        action.getEndorsementsCount() - 1, endorsement(action.getProposalResponsePayload(), endorser)));
    }

    /** Adds a range that was read empty and lets the endorsers sign that. */
    static Envelope withEmptyRange(Envelope envelope, String from, String to, List<Person> endorsers)
            throws InvalidProtocolBufferException {
        return changed(envelope, action -> {
            ByteString forged = withEmptyRange(action.getProposalResponsePayload(), from, to);
            action.setProposalResponsePayload(forged).clearEndorsements();
            endorsers.forEach(endorser -> action.addEndorsements(endorsement(forged, endorser)));
            return action;
        });
    }

    private static ByteString withEmptyRange(ByteString response, String from, String to) {
        try {
            ProposalResponsePayload payload = ProposalResponsePayload.parseFrom(response);
            ChaincodeAction action = ChaincodeAction.parseFrom(payload.getExtension());
            TxReadWriteSet.Builder sets = TxReadWriteSet.parseFrom(action.getResults()).toBuilder();
            for (NsReadWriteSet.Builder set : sets.getNsRwsetBuilderList()) {
                if (set.getNamespace().equals(Proposals.CHAINCODE)) {
                    set.setRwset(KVRWSet.parseFrom(set.getRwset()).toBuilder()
                            .addRangeQueriesInfo(RangeQueryInfo.newBuilder()
                                    .setStartKey(from)
                                    .setEndKey(to)
                                    .setItrExhausted(true)
                                    .setRawReads(QueryReads.getDefaultInstance()))
                            .build()
                            .toByteString());
                }
            }
            return payload.toBuilder()
                    .setExtension(action.toBuilder()
                            .setResults(sets.build().toByteString())
                            .build()
                            .toByteString())
                    .build()
                    .toByteString();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("an endorsed transaction", e);
        }
    }

    private static Endorsement endorsement(ByteString response, Person endorser) {
        return Endorsement.newBuilder()
                .setEndorser(endorser.serialized())
                .setSignature(endorser.sign(response.concat(endorser.serialized())))
                .build();
    }

    private static Envelope changed(Envelope envelope, UnaryOperator<ChaincodeEndorsedAction.Builder> change)
            throws InvalidProtocolBufferException {
        Payload.Builder payload = Payload.parseFrom(envelope.getPayload()).toBuilder();
        Transaction.Builder transaction = Transaction.parseFrom(payload.getData()).toBuilder();
        ChaincodeActionPayload.Builder action =
                ChaincodeActionPayload.parseFrom(transaction.getActions(0).getPayload()).toBuilder();
        action.setAction(change.apply(action.getAction().toBuilder()));
        transaction.getActionsBuilder(0).setPayload(action.build().toByteString());
        return Envelope.newBuilder()
                .setPayload(payload.setData(transaction.build().toByteString())
                        .build()
                        .toByteString())
                .build();
    }
}
