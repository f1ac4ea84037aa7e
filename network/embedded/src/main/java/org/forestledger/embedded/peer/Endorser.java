// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.peer;

import com.google.protobuf.ByteString;
import org.forestledger.embedded.chaincode.ChaincodeClient;
import org.forestledger.embedded.chaincode.ChaincodeException;
import org.forestledger.embedded.ledger.Ledger;
import org.forestledger.embedded.ledger.TxSimulator;
import org.forestledger.embedded.msp.SigningIdentity;
import org.forestledger.embedded.peer.ProposalRefusedException.Gate;
import org.forestledger.embedded.protocol.MalformedMessageException;
import org.forestledger.embedded.protocol.Messages;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.hyperledger.fabric.protos.peer.ChaincodeID;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.Endorsement;
import org.hyperledger.fabric.protos.peer.ProposalResponse;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Response;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/** Runs proposals on one organisation's peer and signs what came out. */
public final class Endorser {
    private static final int STATUS_ERROR = 500;
    private static final int STATUS_ERROR_THRESHOLD = 400;

    private final SigningIdentity identity;
    private final AccessCheck access;
    private final Ledger ledger;
    private final ChaincodeDefinition definition;
    private final ChaincodeClient chaincode;
    private final ProposalChecks checks;
    private final Qscc qscc;

    /**
     * An endorser.
     *
     * @param chaincode the peer's chaincode, or null if it has none
     */
    Endorser(
            SigningIdentity identity,
            AccessCheck access,
            Ledger ledger,
            ChaincodeDefinition definition,
            ChaincodeClient chaincode) {
        this.identity = identity;
        this.access = access;
        this.ledger = ledger;
        this.definition = definition;
        this.chaincode = chaincode;
        this.checks = new ProposalChecks(access, ledger);
        this.qscc = new Qscc(access, ledger);
    }

    /**
     * Runs a proposal.
     *
     * @return the endorsed result, or a response with a status of 400 or more
     * @throws ProposalRefusedException if it is not run at all
     */
    public ProposalResponse process(SignedProposal signed) throws ProposalRefusedException {
        UnpackedProposal proposal;
        try {
            proposal = UnpackedProposal.of(signed);
        } catch (MalformedMessageException e) {
            throw new ProposalRefusedException(Gate.ENDORSER, e.getMessage());
        }
        if (!proposal.channelId().equals(access.channelId())) {
            return failure("channel '" + proposal.channelId() + "' not found");
        }
        boolean isQscc = Qscc.NAME.equals(proposal.chaincodeName());
        checks.check(proposal, isQscc);
        try {
            return isQscc ? runQscc(proposal) : run(proposal);
        } catch (ChaincodeException e) {
            return failure("error in simulation: failed to execute transaction " + proposal.transactionId() + ": "
                    + e.getMessage());
        } catch (MalformedMessageException e) {
            return failure("error in simulation: " + e.getMessage());
        }
    }

    private ProposalResponse runQscc(UnpackedProposal proposal) {
        Response response = qscc.invoke(proposal);
        ChaincodeAction.Builder action = ChaincodeAction.newBuilder()
                .setResponse(response)
                .setChaincodeId(ChaincodeID.newBuilder().setName(Qscc.NAME).setVersion("syscc"));
        return endorse(proposal, response, action);
    }

    private ProposalResponse run(UnpackedProposal proposal) throws ChaincodeException, MalformedMessageException {
        String name = proposal.chaincodeName();
        if (chaincode == null || !name.equals(definition.name())) {
            return failure("make sure the chaincode " + name + " has been successfully defined on channel "
                    + proposal.channelId() + " and try again: chaincode " + name + " not found");
        }
        TxSimulator simulator = new TxSimulator(name, ledger.snapshot());
        ChaincodeMessage answer = chaincode.execute(
                proposal.channelId(), proposal.transactionId(), name, proposal.input(), proposal.signed(), simulator);
        if (answer.getType() == ChaincodeMessage.Type.ERROR) {
            return failure("error in simulation: transaction returned with failure: "
                    + answer.getPayload().toStringUtf8());
        }
        Response response = Messages.parse(Response.parser(), answer.getPayload(), "Response");
        ChaincodeAction.Builder action = ChaincodeAction.newBuilder()
                .setResults(simulator.results())
                .setResponse(response)
                .setChaincodeId(ChaincodeID.newBuilder().setName(name).setVersion(definition.version()));
        if (answer.hasChaincodeEvent() && response.getStatus() < STATUS_ERROR_THRESHOLD) {
            action.setEvents(event(answer.getChaincodeEvent(), proposal));
        }
        return endorse(proposal, response, action);
    }

    private ByteString event(ChaincodeEvent event, UnpackedProposal proposal) {
        return event.toBuilder()
                .setChaincodeId(definition.name())
                .setTxId(proposal.transactionId())
                .build()
                .toByteString();
    }

    private ProposalResponse endorse(UnpackedProposal proposal, Response response, ChaincodeAction.Builder action) {
        ProposalResponse.Builder result = ProposalResponse.newBuilder().setResponse(response);
        if (response.getStatus() >= STATUS_ERROR_THRESHOLD && response.getStatus() < STATUS_ERROR) {
            return result.build();
        }
        ByteString payload = ProposalResponsePayload.newBuilder()
                .setProposalHash(proposal.hash())
                .setExtension(action.build().toByteString())
                .build()
                .toByteString();
        result.setPayload(payload);
        if (response.getStatus() >= STATUS_ERROR) {
            return result.build();
        }
        return result.setVersion(1)
                .setEndorsement(Endorsement.newBuilder()
                        .setEndorser(identity.serialized())
                        .setSignature(identity.sign(payload, identity.serialized())))
                .build();
    }

    private static ProposalResponse failure(String message) {
        return ProposalResponse.newBuilder()
                .setResponse(Response.newBuilder().setStatus(STATUS_ERROR).setMessage(message))
                .build();
    }
}
