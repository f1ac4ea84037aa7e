// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.gateway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The peers that a gateway knows, seen from the one it belongs to. */
final class PeerDirectory {
    private final PeerEndpoint local;
    private final List<PeerEndpoint> all;

    PeerDirectory(PeerEndpoint local, List<PeerEndpoint> all) {
        this.local = local;
        this.all = List.copyOf(all);
    }

    PeerEndpoint local() {
        return local;
    }

    /** Whether there is such a channel. */
    boolean knows(String channel) {
        return channel.equals(local.node().access().channelId());
    }

    /** The peers that run a chaincode on the channel: the own one first, then the highest. */
    List<PeerEndpoint> running(String channel, String chaincode) {
        if (!knows(channel)) {
            return List.of();
        }
        List<PeerEndpoint> result = new ArrayList<>();
        for (PeerEndpoint peer : all) {
            if (peer.node().runs(chaincode)) {
                result.add(peer);
            }
        }
        result.sort(Comparator.comparing((PeerEndpoint peer) -> peer != local)
                .thenComparing(peer -> -peer.node().ledger().height()));
        return result;
    }

    /** Those of the peers that belong to one of the organisations; all if none is named. */
    static List<PeerEndpoint> of(List<PeerEndpoint> peers, List<String> mspIds) {
        return mspIds.isEmpty()
                ? peers
                : peers.stream().filter(peer -> mspIds.contains(mspId(peer))).toList();
    }

    static String mspId(PeerEndpoint peer) {
        return peer.node().organisation().mspId();
    }
}
