// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import org.forestledger.rules.account.Account;
import org.forestledger.rules.ledger.Work;

/**
 * An account may give nothing away until it is restored (限制使用, F-04).
 *
 * @param accountId the account
 */
public record Restriction(String accountId) implements Measure {
    @Override
    public void proposed(Work work, ProtectionOrder order) {
        Account.in(work, accountId, Account.Status.ACTIVE);
    }

    @Override
    public void confirmed(Work work, ProtectionOrder order) {
        Account.in(work, accountId, Account.Status.ACTIVE).move(work, Account.Status.RESTRICTED);
    }
}
