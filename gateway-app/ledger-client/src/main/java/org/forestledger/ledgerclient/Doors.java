// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.GatewayException;

/** One user's way into each peer of the organisation. */
final class Doors {
    private final PeerChooser peers;
    private final Map<PeerLink, Gateway> gateways;

    Doors(PeerChooser peers, Map<PeerLink, Gateway> gateways) {
        this.peers = peers;
        this.gateways = Map.copyOf(gateways);
    }

    /** A call to one peer. */
    interface Call<T> {
        T on(PeerLink link, Gateway gateway) throws GatewayException;
    }

    /** Waits until a peer has all that this client has seen committed; false if that takes too long. */
    interface CatchUp {
        boolean await(PeerLink link, Gateway gateway) throws GatewayException;
    }

    /** Asks the best peer, and then the others, unless the failure is one that they would answer with as well. */
    <T> T any(Call<T> call) throws GatewayException {
        return any(peers.inOrder(), call, null);
    }

    /**
     * As {@link #any}, but rather a peer that has caught up than one that has not: whoever is behind is asked only if
     * nobody else answers.
     */
    <T> T caughtUp(CatchUp catchUp, Call<T> call) throws GatewayException {
        List<PeerLink> behind = new ArrayList<>();
        GatewayException last = null;
        for (PeerLink link : peers.inOrder()) {
            try {
                if (through(link, catchUp::await)) {
                    return through(link, call);
                }
                link.isBehind();
                behind.add(link);
            } catch (GatewayException e) {
                last = othersMayDoBetter(link, e);
            }
        }
        return any(behind, call, last);
    }

    private <T> T any(List<PeerLink> links, Call<T> call, GatewayException before) throws GatewayException {
        GatewayException last = before;
        for (PeerLink link : links) {
            try {
                return through(link, call);
            } catch (GatewayException e) {
                last = othersMayDoBetter(link, e);
            }
        }
        throw Objects.requireNonNull(last, "an organisation without peers");
    }

    private static GatewayException othersMayDoBetter(PeerLink link, GatewayException e) throws GatewayException {
        if (!PeerChooser.peersOwn(e.getStatus())) {
            throw e;
        }
        link.ask();
        return e;
    }

    /** Asks the best peer and nobody else: for what must not be repeated without thinking. */
    <T> T first(Call<T> call) throws GatewayException {
        PeerLink link = peers.inOrder().get(0);
        try {
            return through(link, call);
        } catch (GatewayException e) {
            link.ask();
            throw e;
        }
    }

    /** The best peer that was not tried yet. */
    Optional<PeerLink> next(Set<PeerLink> tried) {
        return peers.inOrder().stream().filter(link -> !tried.contains(link)).findFirst();
    }

    /** Asks this peer. */
    <T> T through(PeerLink link, Call<T> call) throws GatewayException {
        try {
            return link.call(() -> call.on(link, gateways.get(link)));
        } catch (GatewayException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("calls throw no other exceptions", e);
        }
    }

    void close() {
        gateways.values().forEach(Gateway::close);
    }
}
