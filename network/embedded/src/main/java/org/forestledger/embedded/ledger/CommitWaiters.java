// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Those who wait for transactions, without a thread each. */
final class CommitWaiters {
    private final Map<String, Set<CompletableFuture<TransactionLocation>>> waiting = new HashMap<>();

    CompletableFuture<TransactionLocation> register(String id) {
        CompletableFuture<TransactionLocation> future = new CompletableFuture<>();
        synchronized (waiting) {
            waiting.computeIfAbsent(id, key -> new HashSet<>()).add(future);
        }
        future.whenComplete((location, failure) -> remove(id, future));
        return future;
    }

    private void remove(String id, CompletableFuture<TransactionLocation> future) {
        synchronized (waiting) {
            Set<CompletableFuture<TransactionLocation>> futures = waiting.get(id);
            if (futures != null && futures.remove(future) && futures.isEmpty()) {
                waiting.remove(id);
            }
        }
    }

    /** Completes the futures of all transactions that are there now. */
    void release(Function<String, Optional<TransactionLocation>> lookup) {
        Map<CompletableFuture<TransactionLocation>, TransactionLocation> done = new HashMap<>();
        synchronized (waiting) {
            waiting.forEach((id, futures) ->
                    lookup.apply(id).ifPresent(location -> futures.forEach(future -> done.put(future, location))));
        }
        // Outside the lock, since whoever waits runs its own code now.
        done.forEach(CompletableFuture::complete);
    }

    void close() {
        Set<CompletableFuture<TransactionLocation>> all = new HashSet<>();
        synchronized (waiting) {
            waiting.values().forEach(all::addAll);
        }
        all.forEach(future -> future.completeExceptionally(new CancellationException("the peer is stopping")));
    }
}
