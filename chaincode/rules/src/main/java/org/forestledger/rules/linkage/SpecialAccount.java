// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Ties a special account to the one linkage project whose money lies in it: the money of one project never pays for
 * another (CS-27).
 *
 * @param accountId the account
 * @param projectId the project
 */
public record SpecialAccount(String accountId, String projectId) {
    /** Where the ties are kept. */
    public static final Kind<SpecialAccount> KIND = new Kind<>("specialAccount", SpecialAccount.class);

    /** Ties the account; refused with SPECIAL_ACCOUNT_TAKEN. */
    static void claim(Work work, String accountId, String projectId) {
        work.find(KIND, accountId).ifPresent(taken -> {
            throw Refusal.of(RefusalCode.SPECIAL_ACCOUNT_TAKEN, "account", accountId, "project", taken.projectId())
                    .asException();
        });
        work.put(KIND, accountId, new SpecialAccount(accountId, projectId));
    }

    /** Refuses with FUND_OF_OTHER_PROJECT unless the account serves the project. */
    public static void requireServes(Work work, String accountId, String projectId) {
        Refusal.unless(
                work.find(KIND, accountId)
                        .map(tie -> tie.projectId.equals(projectId))
                        .orElse(false),
                RefusalCode.FUND_OF_OTHER_PROJECT,
                "account",
                accountId,
                "project",
                projectId);
    }
}
