// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import io.grpc.Status;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.protos.gateway.ErrorDetail;

/** Sorts what the gateway protocol says into what the caller has to do. */
final class FailureSorter {
    /** Peers at different heights simulate on different states for an instant. */
    private static final String RESULTS_DIFFER = "ProposalResponsePayloads do not match";

    /** How a peer begins its report of a chaincode's answer; without a refusal in it, the chaincode itself failed. */
    private static final String CHAINCODE_ERROR = "chaincode response ";

    /** How a peer begins when it has as many calls as it takes; the status with it is UNKNOWN. */
    private static final String TOO_MANY = "too many requests for ";

    /** What a peer says to a caller whose certificate or signature it does not take; the statuses with it vary. */
    private static final List<String> NOT_ADMITTED =
            List.of("error validating proposal", "access denied", "failed evaluating policy on signed data");

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

    LedgerFailure ofEndorse(GatewayException e) {
        String text = describe(e.getStatus(), e.getDetails());
        if (text.contains(RESULTS_DIFFER)) {
            return new LedgerFailure.Conflict(text, Optional.of(new LedgerFailure.ResultsDiffer(text)));
        }
        Optional<LedgerFailure.Refused> refused = RefusalText.find(text);
        if (refused.isPresent()) {
            return onlyOthersRefuse(e.getDetails())
                    ? new LedgerFailure.Conflict(text, Optional.of(refused.get()))
                    : refused.get();
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
    LedgerFailure ofSubmit(String txId, GatewayException e) {
        return new LedgerFailure.Unknown(txId, describe(e.getStatus(), e.getDetails()));
    }

    LedgerFailure ofCommitStatus(String txId, GatewayException e) {
        return new LedgerFailure.Unknown(txId, describe(e.getStatus(), e.getDetails()));
    }

    LedgerFailure ofStream(Status status) {
        return byStatus(status, describe(status, List.of()));
    }

    /** Whether UNKNOWN hides that the peer takes no more calls, or that the line broke while the call was written. */
    static boolean hidesUnavailable(Status status) {
        return status.getCode() == Status.Code.UNKNOWN
                && (status.getCause() instanceof IOException
                        || status.getDescription() != null
                                && status.getDescription().contains(TOO_MANY));
    }

    private static LedgerFailure byStatus(Status status, String text) {
        if (hidesUnavailable(status)) {
            return new LedgerFailure.Unavailable(text);
        }
        if (text.contains(CHAINCODE_ERROR) || NOT_ADMITTED.stream().anyMatch(text::contains)) {
            return new LedgerFailure.Fault(text);
        }
        return switch (status.getCode()) {
            // FAILED_PRECONDITION: an organisation has no living peer, or the peers have not found each other yet.
            // ABORTED: an endorser failed for a reason of its own; it cannot be reached, or is still catching up.
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
