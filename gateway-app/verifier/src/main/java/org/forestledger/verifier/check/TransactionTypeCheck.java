// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import org.forestledger.verifier.block.Transaction;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Only endorsed transactions and configurations of this channel are judged; anything else is at fault. */
public final class TransactionTypeCheck implements TransactionCheck {
    private final String channel;

    /**
     * For a channel.
     *
     * @param channel its name
     */
    public TransactionTypeCheck(String channel) {
        this.channel = channel;
    }

    @Override
    public String name() {
        return "transaction-type";
    }

    @Override
    public Verdict judge(Transaction transaction) {
        if (!transaction.channel().equals(channel)) {
            return new Verdict(
                    TxValidationCode.TARGET_CHAIN_NOT_FOUND,
                    name(),
                    "The transaction is for channel " + transaction.channel() + " and not for " + channel + ".");
        }
        if (transaction.type() != HeaderType.ENDORSER_TRANSACTION && transaction.type() != HeaderType.CONFIG) {
            return new Verdict(
                    TxValidationCode.UNKNOWN_TX_TYPE,
                    name(),
                    "The transaction is of the type " + transaction.type() + ".");
        }
        return Verdict.VALID;
    }
}
