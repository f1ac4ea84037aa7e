// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import org.forestledger.rules.account.Account;
import org.forestledger.rules.ledger.Work;

/**
 * A restricted account is as it was before (F-04).
 *
 * @param accountId the account
 */
public record Restoration(String accountId) implements Measure {
    @Override
    public void proposed(Work work, ProtectionOrder order) {
        Account.in(work, accountId, Account.Status.RESTRICTED);
    }

    @Override
    public void confirmed(Work work, ProtectionOrder order) {
        Account.in(work, accountId, Account.Status.RESTRICTED).move(work, Account.Status.ACTIVE);
    }
}
