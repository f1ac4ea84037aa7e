// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import org.forestledger.ledgerclient.LedgerSession;

/** The port through which the gateway reaches the ledger. */
public interface Ledger {
    /**
     * The ledger as a local user sees it, signed with the user's own certificate.
     *
     * @throws org.forestledger.ledgerclient.LedgerException Unavailable while the network is not open yet, Fault for a
     *     user without certificate
     */
    LedgerSession as(String user);
}
