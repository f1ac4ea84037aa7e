// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.time.Duration;
import java.util.Optional;

/**
 * The ledger for an identity whose key is not here: each step hands out bytes, the next one takes their signature.
 *
 * <p>A signature is DER, or r and s of 32 bytes each as browsers make it; its s may be in either half. Each is checked against
 * the identity's certificate before anything is sent. Every method throws {@link LedgerException}; thread-safe.
 */
public interface OwnKeySession {
    /** The proposal of a command. Each call makes another transaction id. */
    ToSign proposal(LedgerCommand command);

    /**
     * Lets the organisations endorse a proposal. There is no second attempt here: a conflict calls for a new proposal.
     *
     * @throws SignatureRefusedException if the signature is not of this proposal and this identity
     */
    Endorsement endorse(byte[] proposal, byte[] signature);

    /**
     * The transaction as it may be sent, with {@link LedgerSession#carryOut}.
     *
     * @throws SignatureRefusedException if the signature is not of this transaction and this identity
     */
    Endorsed sign(byte[] transaction, String resultJson, byte[] signature);

    /** The question how a transaction has ended. */
    ToSign commitStatus(String txId);

    /**
     * Asks how a transaction has ended.
     *
     * @param wait how long to wait for its block
     * @throws SignatureRefusedException if the signature is not of this question and this identity
     */
    CommitStatus commitStatus(byte[] question, byte[] signature, Duration wait);

    /**
     * What the organisations have signed, to be signed by the one who proposed it.
     *
     * @param transaction what to sign
     * @param resultJson what the ledger will answer if it commits
     * @param earlier the transaction of an earlier attempt under the same request id, which has taken effect already; then
     *     there is nothing to sign
     */
    record Endorsement(ToSign transaction, String resultJson, Optional<String> earlier) {}
}
