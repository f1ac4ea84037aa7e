// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

import java.util.List;
import org.forestledger.ledgerclient.LedgerUser;

/**
 * Says that the identities of this instance have been read. Listeners run before the network is used.
 *
 * @param users all local users
 */
public record UsersKnown(List<LedgerUser> users) {}
