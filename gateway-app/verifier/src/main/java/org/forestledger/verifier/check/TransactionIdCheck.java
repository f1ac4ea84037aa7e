// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.forestledger.verifier.block.BlockHashes;
import org.forestledger.verifier.block.Transaction;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** The transaction id is the hash of the client's nonce and identity, so that nobody can choose it. */
public final class TransactionIdCheck implements TransactionCheck {
    @Override
    public String name() {
        return "transaction-id";
    }

    @Override
    public Verdict judge(Transaction transaction) {
        MessageDigest digest = BlockHashes.sha256();
        digest.update(transaction.nonce().asReadOnlyByteBuffer());
        digest.update(transaction.creator().asReadOnlyByteBuffer());
        String expected = HexFormat.of().formatHex(digest.digest());
        return transaction.txId().equals(expected)
                ? Verdict.VALID
                : new Verdict(
                        TxValidationCode.BAD_PROPOSAL_TXID,
                        name(),
                        "The transaction id is not the hash of nonce and client, which is " + expected + ".");
    }
}
