// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.gateway;

import org.forestledger.embedded.peer.PeerNode;

/**
 * A peer and where clients reach it.
 *
 * @param node the peer
 * @param address host and port
 */
public record PeerEndpoint(PeerNode node, String address) {}
