// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.account;

import java.time.Instant;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.protection.FreezeQueue;
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
 * @param frozenBy the last freeze that was recorded on the whole account, in force or over
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
        Instant openedAt,
        Optional<String> frozenBy) {
    /** Where accounts are kept. */
    public static final Kind<Account> KIND = new Kind<>("account", Account.class);

    /** Whether an account may act. */
    public enum Status {
        ACTIVE,
        /** It gives nothing away; what comes in and what is in progress goes on (F-04). */
        RESTRICTED,
        /** Declared empty by its owner: nothing comes in and nothing goes out (F-05). */
        CLOSING,
        CLOSED
    }

    /** A new account on which nothing was frozen. */
    public Account(
            String accountId,
            AccountKind accountKind,
            String mspId,
            String nameZh,
            String nameEn,
            String subjectCode,
            Status status,
            String openedBy,
            Instant openedAt) {
        this(accountId, accountKind, mspId, nameZh, nameEn, subjectCode, status, openedBy, openedAt, Optional.empty());
    }

    /** The account, unless it is closed or being closed; refused with NOT_FOUND or ACCOUNT_NOT_ACTIVE. */
    public static Account active(Work work, String accountId) {
        Account account = work.get(KIND, accountId);
        Refusal.unless(
                account.status == Status.ACTIVE || account.status == Status.RESTRICTED,
                RefusalCode.ACCOUNT_NOT_ACTIVE,
                "account",
                accountId,
                "status",
                account.status);
        return account;
    }

    /** The account to which something is given; refused with NOT_FOUND or ACCOUNT_NOT_ACTIVE. */
    public static Account mayReceive(Work work, String accountId) {
        return active(work, accountId);
    }

    /**
     * The account that gives something away or binds it; refused with NOT_FOUND, ACCOUNT_NOT_ACTIVE, ACCOUNT_RESTRICTED or
     * FROZEN.
     */
    public static Account mayGive(Work work, String accountId) {
        Account account = active(work, accountId);
        Refusal.unless(account.status != Status.RESTRICTED, RefusalCode.ACCOUNT_RESTRICTED, "account", accountId);
        account.requireNotFrozen(work);
        return account;
    }

    /** The account in a state; refused with NOT_FOUND or WRONG_STATE. */
    public static Account in(Work work, String accountId, Status expected) {
        Account account = work.get(KIND, accountId);
        Refusal.unless(
                account.status == expected,
                RefusalCode.WRONG_STATE,
                "account",
                accountId,
                "status",
                account.status,
                "expected",
                expected);
        return account;
    }

    /** Refuses with FROZEN where the whole account is frozen now (F-61, G-17). */
    public void requireNotFrozen(Work work) {
        FreezeQueue.requireNotFrozen(work, frozenBy, KIND.key(accountId));
    }

    /** Stores the account in another state. */
    public void move(Work work, Status next) {
        work.put(KIND, accountId, with(next, frozenBy));
    }

    /** This account under one more freeze. */
    public Account frozen(String freezeId) {
        return with(status, Optional.of(freezeId));
    }

    private Account with(Status next, Optional<String> freeze) {
        return new Account(
                accountId, accountKind, mspId, nameZh, nameEn, subjectCode, next, openedBy, openedAt, freeze);
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
