// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import com.google.protobuf.InvalidProtocolBufferException;
import org.hyperledger.fabric.protos.gateway.CommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.PreparedTransaction;
import org.hyperledger.fabric.protos.gateway.ProposedTransaction;
import org.hyperledger.fabric.protos.gateway.SignedCommitStatusRequest;

/**
 * What somebody is to sign with a key that is not here.
 *
 * @param txId the transaction
 * @param request what to keep until the signature comes; it goes with the signature to {@link OwnKeySession}
 * @param message the exact bytes to sign: ECDSA with SHA-256 over P-256
 */
public record ToSign(String txId, byte[] request, byte[] message) {
    /** A proposal from its {@link #request}. */
    public static ToSign proposal(byte[] request) {
        return read(request, () -> {
            ProposedTransaction proposed = ProposedTransaction.parseFrom(request);
            return new ToSign(
                    proposed.getTransactionId(),
                    request,
                    proposed.getProposal().getProposalBytes().toByteArray());
        });
    }

    /** A transaction from its {@link #request}. */
    public static ToSign transaction(byte[] request) {
        return read(request, () -> {
            PreparedTransaction prepared = PreparedTransaction.parseFrom(request);
            return new ToSign(
                    prepared.getTransactionId(),
                    request,
                    prepared.getEnvelope().getPayload().toByteArray());
        });
    }

    /** The question how a transaction has ended, from its {@link #request}. */
    public static ToSign question(byte[] request) {
        return read(request, () -> {
            byte[] message =
                    SignedCommitStatusRequest.parseFrom(request).getRequest().toByteArray();
            return new ToSign(CommitStatusRequest.parseFrom(message).getTransactionId(), request, message);
        });
    }

    private interface Reading {
        ToSign read() throws InvalidProtocolBufferException;
    }

    private static ToSign read(byte[] request, Reading reading) {
        try {
            return reading.read();
        } catch (InvalidProtocolBufferException e) {
            throw new LedgerException(new LedgerFailure.Fault(request.length + " stored bytes to sign are damaged"), e);
        }
    }
}
