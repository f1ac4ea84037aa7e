// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import io.grpc.Deadline;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.Proposal;
import org.hyperledger.fabric.client.Status;
import org.hyperledger.fabric.client.Transaction;
import org.hyperledger.fabric.client.identity.X509Identity;

/** The steps of Fabric's gateway client for a signature that is made elsewhere. */
final class FabricOwnKeySession implements OwnKeySession {
    private final Doors doors;
    private final X509Identity identity;
    private final String channel;
    private final String chaincode;
    private final FailureSorter sorter;

    FabricOwnKeySession(Doors doors, X509Identity identity, String channel, String chaincode) {
        this.doors = doors;
        this.identity = identity;
        this.channel = channel;
        this.chaincode = chaincode;
        this.sorter = new FailureSorter(identity.getMspId());
    }

    void close() {
        doors.close();
    }

    @Override
    public ToSign proposal(LedgerCommand command) {
        try {
            return doors.any((link, gateway) -> {
                Proposal proposal = gateway.getNetwork(channel)
                        .getContract(chaincode)
                        .newProposal(command.function())
                        .addArguments(command.requestId(), command.json())
                        .build();
                return ToSign.proposal(proposal.getBytes());
            });
        } catch (GatewayException e) {
            throw new IllegalStateException("nothing is sent yet", e);
        }
    }

    @Override
    public Endorsement endorse(byte[] proposal, byte[] signature) {
        byte[] checked = checked(signature, ToSign.proposal(proposal));
        try {
            Transaction transaction = doors.any((link, gateway) ->
                    gateway.newSignedProposal(proposal, checked).endorse());
            String result = new String(transaction.getResult(), StandardCharsets.UTF_8);
            String txId = transaction.getTransactionId();
            return new Endorsement(
                    ToSign.transaction(transaction.getBytes()), result, SubmitFlow.earlierTransaction(txId, result));
        } catch (GatewayException e) {
            throw new LedgerException(sorter.ofEndorse(e), e);
        }
    }

    @Override
    public Endorsed sign(byte[] transaction, String resultJson, byte[] signature) {
        byte[] checked = checked(signature, ToSign.transaction(transaction));
        try {
            Transaction signed = doors.any((link, gateway) -> gateway.newSignedTransaction(transaction, checked));
            return new Endorsed(signed.getTransactionId(), signed.getBytes(), resultJson);
        } catch (GatewayException e) {
            throw new IllegalStateException("nothing is sent yet", e);
        }
    }

    @Override
    public ToSign commitStatus(String txId) {
        return ToSign.question(
                FabricLedgerSession.question(identity, channel, txId).toByteArray());
    }

    @Override
    public CommitStatus commitStatus(byte[] question, byte[] signature, Duration wait) {
        ToSign toSign = ToSign.question(question);
        byte[] checked = checked(signature, toSign);
        Deadline deadline = Deadline.after(wait.toNanos(), TimeUnit.NANOSECONDS);
        try {
            Status status = doors.any((link, gateway) ->
                    gateway.newSignedCommit(question, checked).getStatus(options -> options.withDeadline(deadline)));
            return FabricLedgerSession.commitStatus(toSign.txId(), status);
        } catch (GatewayException e) {
            throw new LedgerException(sorter.ofCommitStatus(toSign.txId(), e), e);
        }
    }

    private byte[] checked(byte[] signature, ToSign toSign) {
        return SignatureForm.checked(signature, toSign.message(), identity.getCertificate());
    }
}
