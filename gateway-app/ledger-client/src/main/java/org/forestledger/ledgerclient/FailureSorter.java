// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import io.grpc.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hyperledger.fabric.client.CommitStatusException;
import org.hyperledger.fabric.client.EndorseException;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.SubmitException;
import org.hyperledger.fabric.protos.gateway.ErrorDetail;

/** Sorts what the gateway protocol says into what the caller has to do. */
final class FailureSorter {
    /** Peers at different heights simulate on different states for an instant. */
    private static final String RESULTS_DIFFER = "ProposalResponsePayloads do not match";

    /** How a peer begins its report of a chaincode's answer; without a refusal in it, the chaincode itself failed. */
    private static final String CHAINCODE_ERROR = "chaincode response ";

    private final String ownMspId;

    FailureSorter(String ownMspId) {
        this.ownMspId = ownMspId;
    }

    LedgerFailure ofEvaluate(GatewayException e) {
        String text = describe(e.getStatus(), e.getDetails());
        return RefusalText.find(text)
                .<LedgerFailure>map(refused -> refused)
                .orElseGet(() -> byStatus(e.getStatus(), text));
    }

    LedgerFailure ofEndorse(EndorseException e) {
        String text = describe(e.getStatus(), e.getDetails());
        if (text.contains(RESULTS_DIFFER)) {
            return new LedgerFailure.Conflict(text, Optional.empty());
        }
        Optional<LedgerFailure.Refused> refused = RefusalText.find(text);
        if (refused.isPresent()) {
            return onlyOthersRefuse(e.getDetails()) ? new LedgerFailure.Conflict(text, refused) : refused.get();
        }
        return byStatus(e.getStatus(), text);
    }

    /**
     * Whether the own peer signed and another one refused. That peer may only be a block behind, so it is worth asking
     * again before it is believed.
     */
    private boolean onlyOthersRefuse(List<ErrorDetail> details) {
        return !details.isEmpty()
                && details.stream().noneMatch(detail -> detail.getMspId().equals(ownMspId));
    }

    /** Whatever happens while handing over the envelope, an orderer may have taken it. */
    LedgerFailure ofSubmit(String txId, SubmitException e) {
        return new LedgerFailure.Unknown(txId, describe(e.getStatus(), e.getDetails()));
    }

    LedgerFailure ofCommitStatus(String txId, CommitStatusException e) {
        return new LedgerFailure.Unknown(txId, describe(e.getStatus(), e.getDetails()));
    }

    LedgerFailure ofStream(Status status) {
        return byStatus(status, describe(status, List.of()));
    }

    private static LedgerFailure byStatus(Status status, String text) {
        if (text.contains(CHAINCODE_ERROR)) {
            return new LedgerFailure.Fault(text);
        }
        return switch (status.getCode()) {
            // FAILED_PRECONDITION: right after start the peers have not found each other yet.
            // ABORTED: an endorser failed for a reason of its own, for example it cannot be reached.
            case UNAVAILABLE, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, FAILED_PRECONDITION, CANCELLED, ABORTED ->
                new LedgerFailure.Unavailable(text);
            case NOT_FOUND -> new LedgerFailure.NotFound(text);
            default -> new LedgerFailure.Fault(text);
        };
    }

    private static String describe(Status status, List<ErrorDetail> details) {
        String head = status.getCode() + " " + (status.getDescription() == null ? "" : status.getDescription());
        return details.stream()
                .map(detail -> detail.getMspId() + " " + detail.getAddress() + ": " + detail.getMessage())
                .collect(Collectors.joining("; ", head + " [", "]"));
    }
}
