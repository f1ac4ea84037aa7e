// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.forestledger.codec.Hashes;
import org.forestledger.ledgerclient.CommittedResult;
import org.forestledger.ledgerclient.LedgerCommand;
import org.forestledger.ledgerclient.LedgerFailure;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Takes writes and answers how far they have come.
 *
 * <p>Equal calls, one after the other or at once, are one write: the first one stores it, the others wait for it.
 */
@Service
public class Operations {
    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);

    private final OperationStore store;
    private final OperationRunner runner;
    private final OperationThreads threads;
    private final Clock clock;
    private final Map<UUID, CompletableFuture<Void>> inFlight = new ConcurrentHashMap<>();

    Operations(OperationStore store, OperationRunner runner, OperationThreads threads, Clock clock) {
        this.store = store;
        this.runner = runner;
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * Stores a write and waits for its end. A write that was given up because it could not be sent begins anew.
     *
     * @param user who asks
     * @param command function, request id and canonical body
     * @param wait how long to wait; the write goes on after that. Who does not wait at all wants it to be tried until it
     *     can be sent
     * @return the write as it stands then
     * @throws org.forestledger.rules.refusal.RefusedException REQUEST_ID_REUSED if the request id came with another body
     */
    public Operation submit(String user, LedgerCommand command, Duration wait) {
        Operation stored = stored(user, command, false, wait.isZero());
        return stored.state().done() ? stored : carryOut(stored.id(), wait);
    }

    /**
     * Stores a write, or finds it where it came before; one that was given up begins anew.
     *
     * @param ownKey whether its user signs it with a key that is not here; then it waits for the signatures
     * @throws org.forestledger.rules.refusal.RefusedException REQUEST_ID_REUSED if the request id came with another body
     */
    public Operation stored(String user, LedgerCommand command, boolean ownKey, boolean keepTrying) {
        String bodyHash = Hashes.sha256(command.function() + "\n" + command.json());
        UUID id = UUID.randomUUID();
        if (store.insert(id, user, command, bodyHash, ownKey, keepTrying)) {
            return store.find(id).orElseThrow();
        }
        Operation earlier = store.find(user, command.requestId()).orElseThrow();
        Refusal.unless(
                earlier.bodyHash().equals(bodyHash), RefusalCode.REQUEST_ID_REUSED, "requestId", command.requestId());
        boolean anew = earlier.state().done() && store.reopen(earlier.id(), ownKey, keepTrying);
        return anew ? store.find(earlier.id()).orElseThrow() : earlier;
    }

    /** Takes a write up and waits for its end, for so long. */
    public Operation carryOut(UUID id, Duration wait) {
        await(takeUp(id), wait);
        return store.find(id).orElseThrow();
    }

    /** Ends a write that the ledger refused while its user signed it. */
    public Operation refused(UUID id, LedgerFailure.Refused refused) {
        runner.refused(id, refused);
        return store.find(id).orElseThrow();
    }

    /** Ends a write that is known to be on the ledger. */
    public Operation committed(UUID id, CommittedResult result) {
        store.committed(id, result);
        return store.find(id).orElseThrow();
    }

    /** A user's own write. */
    public Optional<Operation> find(String user, UUID id) {
        return store.find(id).filter(operation -> operation.user().equals(user));
    }

    /** A user's own writes, newest first. */
    public List<Operation> list(String user, Instant before, int limit) {
        return store.list(user, before, limit);
    }

    /** Takes up what is due, as far as there are threads. */
    void takeUpDue() {
        store.due(clock.instant(), OperationThreads.COUNT).forEach(this::takeUp);
    }

    /** After a start: nobody is at work on any write, so all that are not done are due. */
    void recover() {
        int pending = store.makeDue();
        if (pending > 0) {
            LOG.info("taking up {} operations of an earlier run", pending);
        }
        takeUpDue();
    }

    /** One run at a time for each write; a second caller gets the first one's run to wait for. */
    private CompletableFuture<Void> takeUp(UUID id) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> running = inFlight.putIfAbsent(id, mine);
        if (running != null) {
            return running;
        }
        try {
            threads.execute(() -> run(id, mine));
        } catch (RejectedExecutionException e) {
            // All threads and places are taken. The write is stored and will be taken up when it is its turn.
            inFlight.remove(id);
            mine.complete(null);
            LOG.warn("operation {} has to wait for a thread", id);
        }
        return mine;
    }

    private void run(UUID id, CompletableFuture<Void> done) {
        try {
            runner.run(id);
        } catch (RuntimeException e) {
            LOG.error("operation {} stopped; it will be taken up again", id, e);
        } finally {
            inFlight.remove(id);
            done.complete(null);
        }
    }

    private static void await(CompletableFuture<Void> run, Duration wait) {
        try {
            run.get(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // Not an error: the caller is told where the write stands and where to ask again.
            LOG.debug("answering before the end");
        } catch (ExecutionException e) {
            throw new IllegalStateException("runs never end with an exception", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
