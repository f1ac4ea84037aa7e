// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import org.forestledger.ledgerclient.LedgerSession;
import org.forestledger.ledgerclient.OwnKeySession;

/** The port through which the gateway reaches the ledger. */
public interface Ledger {
    /**
     * The ledger as a local user sees it, signed with the user's own certificate.
     *
     * @throws org.forestledger.ledgerclient.LedgerException Unavailable while the network is not open yet, Fault for a
     *     user without certificate
     */
    LedgerSession as(String user);

    /** Whether a local user keeps the key, so that nothing here can sign for them. */
    boolean keepsKey(String user);

    /**
     * The ledger for a user who keeps the key.
     *
     * @throws org.forestledger.ledgerclient.LedgerException as {@link #as} does
     */
    OwnKeySession ownKey(String user);

    /**
     * The ledger for what a local user only reads: their own session, or for who keeps the key that of another user of the same
     * organisation, because everybody who may sign in may read everything.
     *
     * @throws org.forestledger.ledgerclient.LedgerException as {@link #as} does
     */
    LedgerSession reader(String user);
}
