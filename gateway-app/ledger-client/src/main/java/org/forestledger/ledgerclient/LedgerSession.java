// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.time.Duration;

/**
 * What one identity can ask of the ledger.
 *
 * <p>Every method throws {@link LedgerException}, whose {@link LedgerFailure} says what the caller has to do. Thread-safe.
 */
public interface LedgerSession {
    /**
     * Asks a reading function.
     *
     * @param function name such as {@code lot:Get}
     * @param json the one argument
     * @return the answer as JSON text
     */
    String evaluate(String function, String json);

    /**
     * Writes and waits until the transaction is committed. Conflicts are tried again with a new proposal under the same
     * request id; an unknown commit is asked for by its transaction id before anything else is sent.
     */
    CommittedResult submit(LedgerCommand command);

    /**
     * As {@link #submit(LedgerCommand)}, telling the listener each stage before the next one begins, so that it can be
     * stored.
     */
    CommittedResult submit(LedgerCommand command, SubmitListener listener);

    /**
     * Brings an operation to its end that was endorsed earlier, perhaps by a process that has since died: asks for the
     * commit status first, sends the same envelope again only if the ledger does not know it, and makes a new proposal
     * only once the old transaction is known to be invalid.
     */
    CommittedResult resume(LedgerCommand command, Endorsed endorsed, SubmitListener listener);

    /**
     * Sends a transaction that carries its signature, for the first time, and waits for its end. It is never proposed anew:
     * a conflict ends it.
     */
    CommittedResult carryOut(Endorsed endorsed, SubmitListener listener);

    /**
     * As {@link #carryOut}, of a transaction that may have been sent before: asks for its commit status first, and sends it
     * again only if the ledger does not know it.
     */
    CommittedResult finish(Endorsed endorsed, SubmitListener listener);

    /** First stage of a write: the peers' signatures over one result. Nothing is on the ledger yet. */
    Endorsed endorse(LedgerCommand command);

    /** Second stage: hands the envelope to the orderers. Sending the same envelope twice is harmless. */
    void send(Endorsed endorsed);

    /**
     * Third stage: waits for the commit.
     *
     * @param txId the transaction
     * @param wait how long to wait for a block that contains it
     * @throws LedgerException with {@link LedgerFailure.Unknown} when no block contained it in that time
     */
    CommitStatus commitStatus(String txId, Duration wait);

    /** The height of the chain and the hash of its last block, as the own peer has them. */
    LedgerHeight height();

    /**
     * One block as Fabric's protobuf bytes.
     *
     * @throws LedgerException with {@link LedgerFailure.NotFound} if the peer has no such block
     */
    byte[] block(long number);

    /** Blocks from the given number on, waiting for new ones at the end of the chain. */
    LedgerStream<LedgerBlock> blocks(long from);

    /** Chaincode events of valid transactions from the given block on, waiting for new ones. */
    LedgerStream<LedgerEvent> events(long from);
}
