// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.peer;

import org.forestledger.embedded.genesis.ChannelConfig;
import org.forestledger.embedded.ledger.Ledger;
import org.forestledger.embedded.msp.Identity;
import org.forestledger.embedded.msp.MspException;
import org.forestledger.embedded.peer.ProposalRefusedException.Gate;
import org.forestledger.embedded.protocol.Hashes;
import org.hyperledger.fabric.protos.common.HeaderType;

/** The checks that every proposal passes before any chaincode sees it. */
final class ProposalChecks {
    private final AccessCheck access;
    private final Ledger ledger;

    ProposalChecks(AccessCheck access, Ledger ledger) {
        this.access = access;
        this.ledger = ledger;
    }

    /**
     * Checks form, sender, dates, signature, transaction id and rights.
     *
     * @throws ProposalRefusedException with Fabric's words
     */
    void check(UnpackedProposal proposal, boolean isSystemChaincode) throws ProposalRefusedException {
        String formFault = formFault(proposal);
        if (formFault != null) {
            throw refusal("error validating proposal: " + formFault);
        }
        Identity creator = creator(proposal);
        try {
            access.demandHolds(creator, "proposal client");
        } catch (MspException e) {
            throw new ProposalRefusedException(Gate.FILTER, e.getMessage());
        }
        if (!creator.key()
                .verifies(
                        proposal.signed().getProposalBytes(), proposal.signed().getSignature())) {
            throw refusal("error validating proposal: access denied: channel [" + proposal.channelId()
                    + "] creator org [" + creator.mspId() + "]");
        }
        if (ledger.transaction(proposal.transactionId()).isPresent()) {
            throw refusal("duplicate transaction found [" + proposal.transactionId() + "]. Creator ["
                    + Hashes.hex(proposal.signatureHeader().getCreator().toByteArray()) + "]");
        }
        if (!isSystemChaincode) {
            try {
                access.demandPolicy(ChannelConfig.WRITERS, creator);
            } catch (MspException e) {
                throw refusal("failed evaluating policy on signed data during check policy"
                        + " [/Channel/Application/Writers]: [" + e.getMessage() + "]");
            }
        }
    }

    private static String formFault(UnpackedProposal proposal) {
        int type = proposal.channelHeader().getType();
        if (type != HeaderType.ENDORSER_TRANSACTION_VALUE) {
            HeaderType known = HeaderType.forNumber(type);
            return "invalid header type " + (known == null ? Integer.toString(type) : known.name());
        }
        if (proposal.channelHeader().getEpoch() != 0) {
            return "epoch is non-zero";
        }
        if (proposal.signatureHeader().getNonce().isEmpty()) {
            return "nonce is empty";
        }
        if (proposal.signatureHeader().getCreator().isEmpty()) {
            return "creator is empty";
        }
        String expected = Hashes.transactionId(
                proposal.signatureHeader().getNonce(),
                proposal.signatureHeader().getCreator());
        if (!expected.equals(proposal.transactionId())) {
            return "incorrectly computed txid '" + proposal.transactionId() + "' -- expected '" + expected + "'";
        }
        return proposal.signed().getSignature().isEmpty() ? "empty signature bytes" : null;
    }

    private Identity creator(UnpackedProposal proposal) throws ProposalRefusedException {
        try {
            return access.registry().identity(proposal.signatureHeader().getCreator());
        } catch (MspException e) {
            throw refusal("error validating proposal: access denied: channel [" + proposal.channelId()
                    + "] creator org unknown, creator is malformed");
        }
    }

    private static ProposalRefusedException refusal(String message) {
        return new ProposalRefusedException(Gate.ENDORSER, message);
    }
}
