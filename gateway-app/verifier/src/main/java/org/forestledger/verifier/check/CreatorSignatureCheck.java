// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import org.forestledger.verifier.block.Transaction;
import org.forestledger.verifier.msp.Membership;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** The client is a member of an organisation of the channel, and its signature over the transaction holds. */
public final class CreatorSignatureCheck implements TransactionCheck {
    private final Membership membership;
    private final Tally tally;

    /**
     * For a channel.
     *
     * @param membership its organisations
     * @param tally counts the signatures
     */
    public CreatorSignatureCheck(Membership membership, Tally tally) {
        this.membership = membership;
        this.tally = tally;
    }

    @Override
    public String name() {
        return "creator-signature";
    }

    @Override
    public Verdict judge(Transaction transaction) {
        SignerSet signers = new SignerSet(membership, tally);
        signers.add(transaction.creator(), transaction.signature(), transaction.payload());
        return signers.signers().isEmpty()
                ? new Verdict(
                        TxValidationCode.BAD_CREATOR_SIGNATURE,
                        name(),
                        "The client's signature does not count; signed by " + signers.describe() + ".")
                : Verdict.VALID;
    }
}
