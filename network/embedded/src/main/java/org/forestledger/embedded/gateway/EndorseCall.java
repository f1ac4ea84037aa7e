// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.gateway;

import com.google.protobuf.ByteString;
import io.grpc.Status.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.forestledger.embedded.peer.UnpackedProposal;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.gateway.EndorseRequest;
import org.hyperledger.fabric.protos.gateway.EndorseResponse;
import org.hyperledger.fabric.protos.gateway.ErrorDetail;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.Endorsement;
import org.hyperledger.fabric.protos.peer.ProposalResponse;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.hyperledger.fabric.protos.peer.Transaction;
import org.hyperledger.fabric.protos.peer.TransactionAction;

/**
 * Collects endorsements and puts the transaction together: the own peer first, then one of each other organisation.
 *
 * <p>All results must be the same bytes.
 */
final class EndorseCall {
    /** How long a peer that is behind the first endorser is given to catch up, in milliseconds. */
    private static final long CATCH_UP_MS = 2000;

    private final PeerDirectory directory;
    private final Executor executor;

    EndorseCall(PeerDirectory directory, Executor executor) {
        this.directory = directory;
        this.executor = executor;
    }

    EndorseResponse endorse(EndorseRequest request) {
        UnpackedProposal proposal = unpack(request);
        List<PeerEndpoint> running = directory.running(proposal.channelId(), proposal.chaincodeName());
        List<String> named = request.getEndorsingOrganizationsList();
        List<ProposalResponse> responses = named.isEmpty()
                ? fromAll(running, request.getProposedTransaction(), hasTransient(proposal))
                : fromNamed(running, named, request.getProposedTransaction());
        return EndorseResponse.newBuilder()
                .setPreparedTransaction(envelope(proposal, responses))
                .build();
    }

    private static boolean hasTransient(UnpackedProposal proposal) {
        return proposal.payload().getTransientMapCount() > 0;
    }

    private static UnpackedProposal unpack(EndorseRequest request) {
        if (request.getProposedTransaction().getProposalBytes().isEmpty()) {
            throw Failures.of(Code.INVALID_ARGUMENT, "the proposed transaction must contain a signed proposal");
        }
        try {
            return UnpackedProposal.of(request.getProposedTransaction());
        } catch (MalformedMessageException e) {
            throw Failures.of(Code.INVALID_ARGUMENT, e.getMessage());
        }
    }

    /** The client leaves the choice to the gateway: the own peer decides first whether the others are asked at all. */
    private List<ProposalResponse> fromAll(List<PeerEndpoint> running, SignedProposal proposal, boolean hasTransient) {
        boolean isLocalRunning = running.contains(directory.local());
        if (!isLocalRunning && hasTransient) {
            throw Failures.of(
                    Code.FAILED_PRECONDITION,
                    "no endorsers found in the gateway's organization; retry specifying endorsing organization(s)"
                            + " to protect transient data");
        }
        if (running.isEmpty()) {
            throw Failures.of(
                    Code.FAILED_PRECONDITION,
                    "no combination of peers can be derived which satisfy the endorsement policy: no peer runs the"
                            + " chaincode on this channel");
        }
        PeerEndpoint first = running.get(0);
        PeerAnswer answer = PeerAnswer.ask(first, proposal);
        if (!answer.isOk()) {
            throw Failures.of(
                    Code.ABORTED,
                    "failed to endorse transaction, see attached details for more info",
                    List.of(Failures.detail(first, answer.message())));
        }
        return collect(answer.response(), running.subList(1, running.size()), proposal);
    }

    private List<ProposalResponse> fromNamed(List<PeerEndpoint> running, List<String> named, SignedProposal proposal) {
        List<String> missing = named.stream()
                .filter(mspId -> running.stream()
                        .noneMatch(peer -> PeerDirectory.mspId(peer).equals(mspId)))
                .toList();
        if (!missing.isEmpty()) {
            throw Failures.of(
                    Code.UNAVAILABLE, "failed to find any endorsing peers for org(s): " + String.join(", ", missing));
        }
        return collect(null, PeerDirectory.of(running, named), proposal);
    }

    /** Asks the peers at the same time and compares their results with the first. */
    private List<ProposalResponse> collect(ProposalResponse first, List<PeerEndpoint> others, SignedProposal proposal) {
        long height = directory.local().node().ledger().height();
        List<CompletableFuture<PeerAnswer>> asked = others.stream()
                .map(peer -> CompletableFuture.supplyAsync(() -> askAt(height, peer, proposal), executor))
                .toList();
        List<ProposalResponse> responses = new ArrayList<>();
        if (first != null) {
            responses.add(first);
        }
        List<ErrorDetail> details = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            PeerAnswer answer = asked.get(i).join();
            if (!answer.isOk()) {
                details.add(Failures.detail(others.get(i), answer.message()));
            } else if (!responses.isEmpty()
                    && !responses.get(0).getPayload().equals(answer.response().getPayload())) {
                details.add(Failures.detail(others.get(i), "ProposalResponsePayloads do not match"));
            } else {
                responses.add(answer.response());
            }
        }
        if (!details.isEmpty()) {
            throw Failures.of(
                    Code.ABORTED,
                    "failed to collect enough transaction endorsements, see attached details for more info",
                    details);
        }
        return responses;
    }

    /**
     * A client that has just seen its transaction committed here would otherwise be told that results differ, only
     * because another peer is a few milliseconds behind.
     */
    private static PeerAnswer askAt(long height, PeerEndpoint peer, SignedProposal proposal) {
        try {
            peer.node().ledger().signal().awaitBlock(height - 1, CATCH_UP_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new PeerAnswer(Code.UNAVAILABLE, "the peer is stopping", true, null);
        }
        return PeerAnswer.ask(peer, proposal);
    }

    private static Envelope envelope(UnpackedProposal proposal, List<ProposalResponse> responses) {
        List<Endorsement> endorsements =
                responses.stream().map(ProposalResponse::getEndorsement).toList();
        ByteString payload = ChaincodeActionPayload.newBuilder()
                .setChaincodeProposalPayload(proposal.payloadWithoutTransient())
                .setAction(ChaincodeEndorsedAction.newBuilder()
                        .setProposalResponsePayload(responses.get(0).getPayload())
                        .addAllEndorsements(endorsements))
                .build()
                .toByteString();
        Transaction transaction = Transaction.newBuilder()
                .addActions(TransactionAction.newBuilder()
                        .setHeader(proposal.header().getSignatureHeader())
                        .setPayload(payload))
                .build();
        return Envelope.newBuilder()
                .setPayload(Payload.newBuilder()
                        .setHeader(proposal.header())
                        .setData(transaction.toByteString())
                        .build()
                        .toByteString())
                .build();
    }
}
