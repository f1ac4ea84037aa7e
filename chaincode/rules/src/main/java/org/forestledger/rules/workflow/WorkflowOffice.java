// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.util.Optional;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.permission.Role;

/**
 * One office that acts in a workflow: a role, and where several offices share the role, the account that the
 * certificates of this one name.
 *
 * @param key the short name by which steps call it
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param role the role that its people hold
 * @param account the account that their certificates must name as well
 */
public record WorkflowOffice(String key, String nameZh, String nameEn, Role role, Optional<String> account) {
    /** Whether somebody may act for the office. */
    public boolean includes(Caller caller) {
        return Guards.holds(caller, role)
                && account.map(id -> caller.accounts().contains(id)).orElse(true);
    }
}
