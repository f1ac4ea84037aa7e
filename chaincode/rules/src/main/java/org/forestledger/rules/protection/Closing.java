// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.time.LocalDate;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.ledger.Tx;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * An account that its owner declares empty: from the declaration on nothing comes in and nothing goes out, and it is closed
 * once nobody has named anything that is left (F-05).
 *
 * @param accountId the account
 */
public record Closing(String accountId) implements Measure {
    /** For how many days everybody may name what is left before the account can be closed. */
    public static final int NOTICE_DAYS = 15;

    @Override
    public void proposed(Work work, ProtectionOrder order) {
        Account account = Account.in(work, accountId, Account.Status.ACTIVE);
        account.requireNotFrozen(work);
        account.move(work, Account.Status.CLOSING);
    }

    @Override
    public void confirmed(Work work, ProtectionOrder order) {
        Account account = Account.in(work, accountId, Account.Status.CLOSING);
        account.requireNotFrozen(work);
        LocalDate last = order.proposedAt().atZone(Tx.ZONE).toLocalDate().plusDays(NOTICE_DAYS);
        Refusal.unless(
                work.tx().today().isAfter(last),
                RefusalCode.CLOSING_NOTICE_NOT_OVER,
                "account",
                accountId,
                "lastDay",
                last);
        account.move(work, Account.Status.CLOSED);
    }

    @Override
    public void refused(Work work, ProtectionOrder order) {
        Account.in(work, accountId, Account.Status.CLOSING).move(work, Account.Status.ACTIVE);
    }
}
