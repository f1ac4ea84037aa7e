// SPDX-License-Identifier: Apache-2.0
package org.forestledger.ledgerclient;

/**
 * An open connection to a network: one channel for each organisation's peer, any number of identities over them.
 *
 * <p>Thread-safe. Close it once, when the program ends.
 */
public interface LedgerClient extends AutoCloseable {
    /**
     * Opens the network. No call is made yet, so this succeeds even while the peers are still starting.
     *
     * @param endpoints where the peers listen
     * @param limits how long to wait and how often to try again
     */
    static LedgerClient open(NetworkEndpoints endpoints, ClientLimits limits) {
        return new FabricLedgerClient(endpoints, limits, PeerChannels::open);
    }

    /**
     * The ledger as one person sees it, through the peer of the person's own organisation.
     *
     * @throws LedgerException with {@link LedgerFailure.Fault} if the organisation has no peer here or the key files
     *     cannot be read
     */
    LedgerSession as(LedgerUser user);

    /**
     * The ledger for somebody whose key is elsewhere.
     *
     * @throws LedgerException as {@link #as} does
     */
    OwnKeySession ownKey(LedgerUser user);

    /** The network that this client was opened on. */
    NetworkEndpoints endpoints();

    /** Ends all streams and channels. */
    @Override
    void close();
}
