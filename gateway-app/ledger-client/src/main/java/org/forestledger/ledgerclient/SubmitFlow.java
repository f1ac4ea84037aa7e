// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.time.Duration;
import java.util.Optional;

/**
 * Brings a write to its end.
 *
 * <p>Two rules keep it safe. A new proposal is made only when the former transaction is known not to have taken effect.
 * While that is not known, the only thing that may be sent is the very same envelope, because the ledger takes a
 * transaction id once.
 */
final class SubmitFlow {
    private static final int SEND_ATTEMPTS = 3;

    private final LedgerSession session;
    private final ClientLimits limits;
    private final BackOff backOff;

    SubmitFlow(LedgerSession session, ClientLimits limits, BackOff backOff) {
        this.session = session;
        this.limits = limits;
        this.backOff = backOff;
    }

    CommittedResult submit(LedgerCommand command, SubmitListener listener) {
        return propose(command, listener, 1);
    }

    CommittedResult resume(LedgerCommand command, Endorsed endorsed, SubmitListener listener) {
        try {
            return finish(endorsed, listener);
        } catch (LedgerException e) {
            if (e.failure() instanceof LedgerFailure.Conflict) {
                backOff.pause(1);
                return propose(command, listener, 2);
            }
            throw e;
        }
    }

    CommittedResult finish(Endorsed endorsed, SubmitListener listener) {
        Optional<CommitStatus> known = ask(endorsed.txId(), limits.probe());
        return known.isPresent() ? settle(endorsed, known.get()) : sendAndWait(endorsed, listener);
    }

    private CommittedResult propose(LedgerCommand command, SubmitListener listener, int firstAttempt) {
        boolean differedEachTime = true;
        for (int attempt = firstAttempt; ; attempt++) {
            try {
                Endorsed endorsed = session.endorse(command);
                Optional<String> earlier = earlierTransaction(endorsed.txId(), endorsed.resultJson());
                if (earlier.isPresent()) {
                    CommitStatus status = session.commitStatus(earlier.get(), limits.commit());
                    return new CommittedResult(endorsed.resultJson(), earlier.get(), status.blockNumber());
                }
                listener.endorsed(endorsed);
                return sendAndWait(endorsed, listener);
            } catch (LedgerException e) {
                if (!(e.failure() instanceof LedgerFailure.Conflict conflict)) {
                    throw e;
                }
                boolean differed = conflict.ifItPersists().orElse(null) instanceof LedgerFailure.ResultsDiffer;
                differedEachTime &= differed;
                if (attempt >= limits.conflictAttempts()) {
                    // Where other conflicts came in between, the peers stood at different heights for an instant.
                    throw differed && !differedEachTime
                            ? e
                            : conflict.ifItPersists()
                                    .map(failure -> new LedgerException(failure, e))
                                    .orElse(e);
                }
                backOff.pause(attempt);
            }
        }
    }

    /**
     * The transaction of an earlier attempt under the same request id. All peers have signed that they hold its result,
     * so there is nothing left to write.
     */
    static Optional<String> earlierTransaction(String txId, String resultJson) {
        String written = Json.text(Json.parse(resultJson), "txId", txId);
        return written.equals(txId) ? Optional.empty() : Optional.of(written);
    }

    CommittedResult sendAndWait(Endorsed endorsed, SubmitListener listener) {
        for (int attempt = 1; ; attempt++) {
            try {
                session.send(endorsed);
                listener.submitted(endorsed.txId());
                return settle(endorsed, session.commitStatus(endorsed.txId(), limits.commit()));
            } catch (LedgerException e) {
                if (!(e.failure() instanceof LedgerFailure.Unknown)) {
                    throw e;
                }
                Optional<CommitStatus> known = ask(endorsed.txId(), limits.probe());
                if (known.isPresent()) {
                    return settle(endorsed, known.get());
                }
                if (attempt >= SEND_ATTEMPTS) {
                    throw e;
                }
                backOff.pause(attempt);
            }
        }
    }

    private Optional<CommitStatus> ask(String txId, Duration wait) {
        try {
            return Optional.of(session.commitStatus(txId, wait));
        } catch (LedgerException e) {
            if (e.failure() instanceof LedgerFailure.Unknown) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static CommittedResult settle(Endorsed endorsed, CommitStatus status) {
        if (status.valid()) {
            return new CommittedResult(endorsed.resultJson(), endorsed.txId(), status.blockNumber());
        }
        if (status.conflict()) {
            throw new LedgerException(new LedgerFailure.Conflict(
                    status.code() + " of " + status.txId() + " in block " + status.blockNumber(), Optional.empty()));
        }
        if (status.duplicate()) {
            throw new LedgerException(new LedgerFailure.Unknown(status.txId(), "sent twice; the first one decides"));
        }
        throw new LedgerException(
                new LedgerFailure.Fault("transaction " + status.txId() + " is invalid: " + status.code()));
    }
}
