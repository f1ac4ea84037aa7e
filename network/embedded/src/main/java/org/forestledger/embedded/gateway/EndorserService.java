// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.gateway;

import io.grpc.Status.Code;
import io.grpc.stub.StreamObserver;
import org.forestledger.embedded.peer.PeerNode;
import org.forestledger.embedded.peer.ProposalRefusedException;
import org.hyperledger.fabric.protos.peer.EndorserGrpc;
import org.hyperledger.fabric.protos.peer.ProposalResponse;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/** Fabric's endorser service: one proposal, this peer's answer. */
final class EndorserService extends EndorserGrpc.EndorserImplBase {
    private final PeerNode peer;

    EndorserService(PeerNode peer) {
        this.peer = peer;
    }

    @Override
    public void processProposal(SignedProposal proposal, StreamObserver<ProposalResponse> observer) {
        Answers.give(observer, () -> {
            try {
                return peer.endorser().process(proposal);
            } catch (ProposalRefusedException e) {
                throw Failures.of(Code.UNKNOWN, e.getMessage());
            }
        });
    }
}
