// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.gateway;

import io.grpc.Status.Code;
import org.forestledger.embedded.peer.ProposalRefusedException;
import org.hyperledger.fabric.protos.peer.ProposalResponse;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/**
 * What became of a proposal on one peer, sorted as Fabric's gateway sorts it.
 *
 * @param code OK, or how the client is told
 * @param message empty, or what went wrong
 * @param mayRetryElsewhere whether another peer could answer better
 * @param response the peer's response if the code is OK, else null
 */
record PeerAnswer(Code code, String message, boolean mayRetryElsewhere, ProposalResponse response) {
    private static final int STATUS_ERROR = 500;

    static PeerAnswer ask(PeerEndpoint peer, SignedProposal proposal) {
        try {
            return of(peer.node().endorser().process(proposal));
        } catch (ProposalRefusedException e) {
            return switch (e.gate()) {
                case FILTER -> new PeerAnswer(Code.UNAVAILABLE, e.getMessage(), true, null);
                case ENDORSER -> new PeerAnswer(Code.FAILED_PRECONDITION, e.getMessage(), false, null);
            };
        }
    }

    private static PeerAnswer of(ProposalResponse response) {
        int status = response.getResponse().getStatus();
        String message = response.getResponse().getMessage();
        if (status >= 200 && status < 400) {
            return new PeerAnswer(Code.OK, "", false, response);
        }
        if (response.getPayload().isEmpty() && status == STATUS_ERROR) {
            // Without a payload the error comes from the peer and not from the chaincode.
            return new PeerAnswer(Code.ABORTED, message, true, null);
        }
        return new PeerAnswer(Code.UNKNOWN, "chaincode response " + status + ", " + message, false, null);
    }

    boolean isOk() {
        return code == Code.OK;
    }
}
