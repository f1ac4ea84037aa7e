// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.gateway;

import io.grpc.Status.Code;
import java.util.ArrayList;
import java.util.List;
import org.forestledger.embedded.peer.UnpackedProposal;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.forestledger.embedded.protocol.Messages;
import org.hyperledger.fabric.protos.gateway.ErrorDetail;
import org.hyperledger.fabric.protos.gateway.EvaluateRequest;
import org.hyperledger.fabric.protos.gateway.EvaluateResponse;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ProposalResponse;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Response;

/** Runs a reading transaction on one peer and gives back what the chaincode answered. */
final class EvaluateCall {
    private final PeerDirectory directory;

    EvaluateCall(PeerDirectory directory) {
        this.directory = directory;
    }

    EvaluateResponse evaluate(EvaluateRequest request) {
        UnpackedProposal proposal = unpack(request);
        if (!directory.knows(proposal.channelId())) {
            throw Failures.of(Code.UNAVAILABLE, "failed to get config for channel [" + proposal.channelId() + "]");
        }
        boolean hasTransient = proposal.payload().getTransientMapCount() > 0;
        List<String> targets = request.getTargetOrganizationsList();
        if (hasTransient && targets.isEmpty()) {
            targets = List.of(PeerDirectory.mspId(directory.local()));
        }
        List<PeerEndpoint> candidates =
                PeerDirectory.of(directory.running(proposal.channelId(), proposal.chaincodeName()), targets);
        if (candidates.isEmpty()) {
            throw Failures.of(
                    Code.FAILED_PRECONDITION,
                    "no peers available to evaluate chaincode " + proposal.chaincodeName() + " in channel "
                            + proposal.channelId());
        }
        List<ErrorDetail> details = new ArrayList<>();
        Code lastCode = Code.UNKNOWN;
        for (PeerEndpoint peer : candidates) {
            PeerAnswer answer = PeerAnswer.ask(peer, request.getProposedTransaction());
            if (answer.isOk()) {
                return EvaluateResponse.newBuilder()
                        .setResult(result(answer.response()))
                        .build();
            }
            details.add(Failures.detail(peer, answer.message()));
            if (!answer.mayRetryElsewhere()) {
                throw Failures.of(
                        answer.code(), "evaluate call to endorser returned error: " + answer.message(), details);
            }
            lastCode = answer.code();
        }
        throw Failures.of(lastCode, "failed to evaluate transaction, see attached details for more info", details);
    }

    private static UnpackedProposal unpack(EvaluateRequest request) {
        String failure = "failed to unpack transaction proposal: ";
        if (request.getProposedTransaction().getProposalBytes().isEmpty()) {
            throw Failures.of(Code.INVALID_ARGUMENT, failure + "a signed proposal is required");
        }
        try {
            UnpackedProposal proposal = UnpackedProposal.of(request.getProposedTransaction());
            if (proposal.channelId().isEmpty()) {
                throw Failures.of(Code.INVALID_ARGUMENT, failure + "no channel id provided");
            }
            return proposal;
        } catch (MalformedMessageException e) {
            throw Failures.of(Code.INVALID_ARGUMENT, failure + e.getMessage());
        }
    }

    /** The response of the endorsed action, whose payload is what the transaction would carry. */
    private static Response result(ProposalResponse response) {
        ProposalResponsePayload payload = Messages.parseOwn(ProposalResponsePayload.parser(), response.getPayload());
        ChaincodeAction action = Messages.parseOwn(ChaincodeAction.parser(), payload.getExtension());
        return response.getResponse().toBuilder()
                .setPayload(action.getResponse().getPayload())
                .build();
    }
}
