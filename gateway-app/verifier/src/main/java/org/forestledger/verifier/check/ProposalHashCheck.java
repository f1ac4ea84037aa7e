// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import org.forestledger.verifier.block.Transaction;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** What the endorsers signed belongs to this header and these arguments. */
public final class ProposalHashCheck implements TransactionCheck {
    @Override
    public String name() {
        return "proposal-hash";
    }

    @Override
    public Verdict judge(Transaction transaction) {
        boolean same = transaction
                .call()
                .filter(call -> call.headerHash().equals(call.claimedProposalHash()))
                .isPresent();
        return same
                ? Verdict.VALID
                : new Verdict(
                        TxValidationCode.INVALID_ENDORSER_TRANSACTION,
                        name(),
                        "What was endorsed is not what the client proposed.");
    }
}
