// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How far the ledger is known to have come, and how far each peer.
 *
 * <p>Peers commit a block each at its own pace. Whoever has been told that a write is on the ledger must not be shown a
 * state without it only because the next question goes to a peer that is a block behind.
 */
final class Progress {
    private final AtomicReference<CommitStatus> newest = new AtomicReference<>();
    private final Map<PeerLink, Long> reached = new ConcurrentHashMap<>();

    /** A peer said that it has committed this transaction. */
    void saw(PeerLink link, CommitStatus committed) {
        reached.merge(link, committed.blockNumber(), Math::max);
        newest.accumulateAndGet(
                committed, (old, other) -> old == null || old.blockNumber() < other.blockNumber() ? other : old);
    }

    /** The newest transaction known, unless the peer is known to have its block. */
    Optional<CommitStatus> notYetSeenAt(PeerLink link) {
        return Optional.ofNullable(newest.get())
                .filter(status -> status.blockNumber() > reached.getOrDefault(link, -1L));
    }
}
