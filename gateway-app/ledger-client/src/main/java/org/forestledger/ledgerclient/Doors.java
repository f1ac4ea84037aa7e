// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

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
        T on(Gateway gateway) throws GatewayException;
    }

    /** Asks the best peer, and then the others, unless the failure is one that they would answer with as well. */
    <T> T any(Call<T> call) throws GatewayException {
        GatewayException last = null;
        for (PeerLink link : peers.inOrder()) {
            try {
                return through(link, call);
            } catch (GatewayException e) {
                if (!PeerChooser.peersOwn(e.getStatus())) {
                    throw e;
                }
                link.ask();
                last = e;
            }
        }
        throw Objects.requireNonNull(last, "an organisation without peers");
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
            return link.call(() -> call.on(gateways.get(link)));
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
