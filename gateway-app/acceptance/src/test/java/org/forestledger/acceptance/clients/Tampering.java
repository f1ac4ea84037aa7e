// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.clients;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.hyperledger.fabric.protos.ledger.rwset.NsReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.Endorsement;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Ways to change a transaction between its endorsement and its sending, with the verdict that each must get. */
enum Tampering {
    NO_ENDORSEMENT(action -> action.clearEndorsements()),
    ONE_TAKEN_AWAY(action -> action.removeEndorsements(2)),
    ONE_IN_THE_PLACE_OF_ANOTHER(action -> action.setEndorsements(2, action.getEndorsements(0))),
    A_BROKEN_SIGNATURE(action -> action.setEndorsements(
            2,
            action.getEndorsements(2).toBuilder()
                    .setSignature(action.getEndorsements(1).getSignature()))),
    SIGNED_BY_A_USER(action -> action.setEndorsements(2, by(stranger(0), action))),
    SIGNED_BY_THE_AUDITORS_PEER(action -> action.setEndorsements(2, by(stranger(1), action))),
    ANOTHER_VALUE(action -> withWrites(action, changes -> {
        for (int i = 0; i < changes.getWritesCount(); i++) {
            String value = changes.getWrites(i).getValue().toStringUtf8();
            changes.getWritesBuilder(i)
                    .setValue(ByteString.copyFromUtf8(value.replace("stock client", "other client")));
        }
        return changes;
    })),
    ONE_WRITE_LESS(action -> withWrites(action, changes -> changes.removeWrites(0))),
    ONE_WRITE_MORE(action -> withWrites(
            action,
            changes -> changes.addWrites(
                    KVWrite.newBuilder().setKey("account/added").setValue(ByteString.copyFromUtf8("{}"))))),
    NO_READS(action -> withWrites(action, changes -> changes.clearReads())),
    NOTHING_BUT_READS(action -> withWrites(action, changes -> changes.clearWrites())),
    ANOTHER_CALL(TxValidationCode.INVALID_ENDORSER_TRANSACTION) {
        @Override
        ChaincodeActionPayload.Builder apply(ChaincodeActionPayload.Builder payload) {
            // The last byte belongs to an argument, so the message still parses.
            byte[] call = payload.getChaincodeProposalPayload().toByteArray();
            call[call.length - 1] ^= 1;
            return payload.setChaincodeProposalPayload(ByteString.copyFrom(call));
        }
    };

    private static Person[] strangers = new Person[0];

    private final UnaryOperator<ChaincodeEndorsedAction.Builder> change;
    private final TxValidationCode verdict;

    Tampering(UnaryOperator<ChaincodeEndorsedAction.Builder> change) {
        this.change = change;
        this.verdict = TxValidationCode.ENDORSEMENT_POLICY_FAILURE;
    }

    Tampering(TxValidationCode verdict) {
        this.change = UnaryOperator.identity();
        this.verdict = verdict;
    }

    /** Names those whose endorsement must count for nothing. */
    static void strangers(StockClients clients) throws IOException {
        strangers = new Person[] {
            clients.person("partner.officer"),
            StockClients.holder(StockClients.AUDITOR, clients.material().peer("Auditor", "peer0"))
        };
    }

    private static Person stranger(int index) {
        return strangers[index];
    }

    TxValidationCode verdict() {
        return verdict;
    }

    ChaincodeActionPayload.Builder apply(ChaincodeActionPayload.Builder payload) {
        return payload.setAction(change.apply(payload.getAction().toBuilder()));
    }

    private static Endorsement by(Person person, ChaincodeEndorsedAction.Builder action) {
        ByteString endorser = person.serialized();
        return Endorsement.newBuilder()
                .setEndorser(endorser)
                .setSignature(person.sign(action.getProposalResponsePayload().concat(endorser)))
                .build();
    }

    private static ChaincodeEndorsedAction.Builder withWrites(
            ChaincodeEndorsedAction.Builder action, UnaryOperator<KVRWSet.Builder> change) {
        try {
            ProposalResponsePayload response = ProposalResponsePayload.parseFrom(action.getProposalResponsePayload());
            ChaincodeAction result = ChaincodeAction.parseFrom(response.getExtension());
            TxReadWriteSet.Builder sets = TxReadWriteSet.parseFrom(result.getResults()).toBuilder();
            boolean changed = false;
            for (int i = 0; i < sets.getNsRwsetCount(); i++) {
                NsReadWriteSet set = sets.getNsRwset(i);
                KVRWSet before = KVRWSet.parseFrom(set.getRwset());
                KVRWSet after = before.getWritesCount() == 0
                        ? before
                        : change.apply(before.toBuilder()).build();
                changed |= !after.equals(before);
                sets.setNsRwset(i, set.toBuilder().setRwset(after.toByteString()));
            }
            if (!changed) {
                throw new AssertionError("nothing was tampered with");
            }
            return action.setProposalResponsePayload(response.toBuilder()
                    .setExtension(result.toBuilder()
                            .setResults(sets.build().toByteString())
                            .build()
                            .toByteString())
                    .build()
                    .toByteString());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("an endorsed transaction", e);
        }
    }
}
