// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.account;

import java.time.Instant;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The account of one legal subject.
 *
 * @param accountId the id
 * @param accountKind what it is for
 * @param mspId the organisation whose people act for it
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param subjectCode the unified social credit code or another official code of the subject
 * @param status whether it may act
 * @param openedBy who opened it
 * @param openedAt when
 */
public record Account(
        String accountId,
        AccountKind accountKind,
        String mspId,
        String nameZh,
        String nameEn,
        String subjectCode,
        Status status,
        String openedBy,
        Instant openedAt) {
    /** Where accounts are kept. */
    public static final Kind<Account> KIND = new Kind<>("account", Account.class);

    /** Whether an account may act. */
    public enum Status {
        ACTIVE,
        CLOSED
    }

    /** The account; refused with NOT_FOUND or ACCOUNT_NOT_ACTIVE. */
    public static Account active(Work work, String accountId) {
        Account account = work.get(KIND, accountId);
        Refusal.unless(account.status == Status.ACTIVE, RefusalCode.ACCOUNT_NOT_ACTIVE, "account", accountId);
        return account;
    }

    /** The active account; refused with ACCOUNT_KIND_WRONG where it is of none of the kinds. */
    public static Account active(Work work, String accountId, AccountKind... kinds) {
        Account account = active(work, accountId);
        Refusal.unless(
                java.util.List.of(kinds).contains(account.accountKind),
                RefusalCode.ACCOUNT_KIND_WRONG,
                "account",
                accountId,
                "needsOneOf",
                java.util.List.of(kinds));
        return account;
    }
}
