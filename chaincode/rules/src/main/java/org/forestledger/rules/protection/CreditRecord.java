// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.protection;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A legal subject that may neither sell nor buy for a time (失信名单, F-37).
 *
 * @param subjectCode the subject's official code; it need not have an account
 * @param from the first day
 * @param until the last day; absent until it is delisted
 * @param source the document that it rests on
 * @param orderId the order that wrote it last
 * @param listed whether it stands, within its days
 */
public record CreditRecord(
        String subjectCode,
        LocalDate from,
        Optional<LocalDate> until,
        Evidence source,
        String orderId,
        boolean listed) {
    /** Where credit records are kept: one for each subject, as it stands; what was before is its history. */
    public static final Kind<CreditRecord> KIND = new Kind<>("creditRecord", CreditRecord.class);

    /** Whether it keeps the subject out on a day. */
    boolean inForce(LocalDate day) {
        return listed
                && !day.isBefore(from)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether it stands on a day or will stand later. */
    boolean standsFrom(LocalDate day) {
        return listed && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Refuses with CREDIT_LISTED where the account's subject may neither sell nor buy today. */
    public static void requireUnlisted(Work work, Account account) {
        work.find(KIND, account.subjectCode())
                .filter(record -> record.inForce(work.tx().today()))
                .ifPresent(record -> {
                    throw Refusal.of(
                                    RefusalCode.CREDIT_LISTED,
                                    "account",
                                    account.accountId(),
                                    "documentNo",
                                    record.source.documentNo(),
                                    "until",
                                    record.until.map(LocalDate::toString).orElse(""))
                            .asException();
                });
    }
}
