// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.forestledger.codec.Hashes;
import org.forestledger.ledgerclient.CommitStatus;
import org.forestledger.ledgerclient.Endorsed;
import org.forestledger.ledgerclient.LedgerCommand;
import org.forestledger.ledgerclient.OwnKeySession;
import org.forestledger.ledgerclient.SignatureRefusedException;
import org.forestledger.ledgerclient.ToSign;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.gateway.CommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.PreparedTransaction;
import org.hyperledger.fabric.protos.gateway.ProposedTransaction;
import org.hyperledger.fabric.protos.gateway.SignedCommitStatusRequest;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/** Fabric's messages with a content of their own: the transaction, then the command in three lines. Signed is what is hashed. */
public final class FakeOwnKey implements OwnKeySession {
    private final FakeLedger ledger;

    FakeOwnKey(FakeLedger ledger) {
        this.ledger = ledger;
    }

    /** The signature that this ledger takes for one by the user. */
    public static byte[] sign(byte[] message) {
        return Hashes.sha256(new String(message, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    static LedgerCommand commandOf(Endorsed endorsed) {
        return commandOf(ToSign.transaction(endorsed.envelope()).message());
    }

    private static LedgerCommand commandOf(byte[] message) {
        String[] lines = new String(message, StandardCharsets.UTF_8).split("\n", 4);
        return new LedgerCommand(lines[1], lines[2], lines[3]);
    }

    @Override
    public ToSign proposal(LedgerCommand command) {
        String txId = UUID.randomUUID().toString();
        return ToSign.proposal(ProposedTransaction.newBuilder()
                .setTransactionId(txId)
                .setProposal(SignedProposal.newBuilder()
                        .setProposalBytes(ByteString.copyFromUtf8(
                                String.join("\n", txId, command.function(), command.requestId(), command.json()))))
                .build()
                .toByteArray());
    }

    @Override
    public Endorsement endorse(byte[] proposal, byte[] signature) {
        ToSign proposed = require(ToSign.proposal(proposal), signature);
        FakeLedger.fail(ledger.beforeEndorsing);
        LedgerCommand command = commandOf(proposed.message());
        ToSign transaction = ToSign.transaction(PreparedTransaction.newBuilder()
                .setTransactionId(proposed.txId())
                .setEnvelope(Envelope.newBuilder().setPayload(ByteString.copyFrom(proposed.message())))
                .build()
                .toByteArray());
        return ledger.committed(command.requestId())
                .map(earlier -> new Endorsement(transaction, earlier.resultJson(), Optional.of(earlier.txId())))
                .orElseGet(() ->
                        new Endorsement(transaction, FakeLedger.answer(command, proposed.txId()), Optional.empty()));
    }

    @Override
    public Endorsed sign(byte[] transaction, String resultJson, byte[] signature) {
        ToSign toSign = require(ToSign.transaction(transaction), signature);
        try {
            PreparedTransaction unsigned = PreparedTransaction.parseFrom(transaction);
            byte[] signed = unsigned.toBuilder()
                    .setEnvelope(unsigned.getEnvelope().toBuilder().setSignature(ByteString.copyFrom(signature)))
                    .build()
                    .toByteArray();
            return new Endorsed(toSign.txId(), signed, resultJson);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public ToSign commitStatus(String txId) {
        return ToSign.question(SignedCommitStatusRequest.newBuilder()
                .setRequest(CommitStatusRequest.newBuilder()
                        .setTransactionId(txId)
                        .build()
                        .toByteString())
                .build()
                .toByteArray());
    }

    @Override
    public CommitStatus commitStatus(byte[] question, byte[] signature, Duration wait) {
        return ledger.status(require(ToSign.question(question), signature).txId());
    }

    private static ToSign require(ToSign toSign, byte[] signature) {
        if (!Arrays.equals(signature, sign(toSign.message()))) {
            throw new SignatureRefusedException("not signed");
        }
        return toSign;
    }
}
