// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import io.grpc.ManagedChannel;
import io.grpc.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;

/** The peers of one organisation: those that answer and keep up first, otherwise as they are listed. */
final class PeerChooser {
    private final List<PeerLink> links = new ArrayList<>();

    PeerChooser(
            List<NetworkEndpoints.Peer> peers,
            Function<NetworkEndpoints.Peer, ManagedChannel> opener,
            ScheduledExecutorService timer) {
        for (NetworkEndpoints.Peer peer : peers) {
            PeerLink link = new PeerLink(peer, opener.apply(peer), timer, this::changed);
            synchronized (links) {
                links.add(link);
            }
        }
    }

    /** All peers, the best one first. */
    List<PeerLink> inOrder() {
        List<PeerLink> order = all();
        order.sort(Comparator.comparing(PeerLink::answering)
                .thenComparing(PeerLink::keepsUp)
                .reversed());
        return order;
    }

    /** Whether a call that failed so may fare better with another peer. */
    static boolean peersOwn(Status status) {
        return switch (status.getCode()) {
            case UNAVAILABLE, CANCELLED, FAILED_PRECONDITION, RESOURCE_EXHAUSTED -> true;
            default -> FailureSorter.hidesUnavailable(status);
        };
    }

    /** What waits for a peer that is away goes on elsewhere as soon as another one answers. */
    private void changed() {
        List<PeerLink> now = all();
        if (now.stream().anyMatch(PeerLink::answering)) {
            now.stream().filter(link -> !link.answering()).forEach(PeerLink::cut);
        }
    }

    private List<PeerLink> all() {
        synchronized (links) {
            return new ArrayList<>(links);
        }
    }
}
