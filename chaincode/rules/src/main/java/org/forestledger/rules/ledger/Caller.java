// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ledger;

import java.util.List;
import org.forestledger.rules.permission.Role;

/**
 * Who signs a transaction, as the certificate says.
 *
 * @param mspId the organisation's membership id
 * @param person the certificate's subject and issuer: one person, one value
 * @param user the short name in the certificate, for display
 * @param roles the offices that the certificate grants
 * @param accounts the accounts for which the person may act
 */
public record Caller(String mspId, String person, String user, List<Role> roles, List<String> accounts) {
    public Caller {
        roles = List.copyOf(roles);
        accounts = List.copyOf(accounts);
    }
}
