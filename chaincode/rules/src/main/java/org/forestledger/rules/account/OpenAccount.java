// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.account;

import java.util.regex.Pattern;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Organisation;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The registrar opens an account after review; one account for each legal subject (F-01).
 *
 * @param accountId the id of the new account
 * @param accountKind what it is for
 * @param mspId the organisation whose people act for it
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param subjectCode the subject's official code
 */
public record OpenAccount(
        String accountId, AccountKind accountKind, String mspId, String nameZh, String nameEn, String subjectCode)
        implements Command {
    private static final Pattern ACCOUNT_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    @Override
    public void decide(Work work) {
        Refusal.unless(
                ACCOUNT_ID.matcher(accountId).matches(),
                RefusalCode.INVALID_FIELD,
                "field",
                "accountId",
                "expected",
                ACCOUNT_ID.pattern());
        Work.requireId("subjectCode", subjectCode);
        Refusal.unless(
                Organisation.ofMsp(mspId).isPresent(), RefusalCode.INVALID_FIELD, "field", "mspId", "value", mspId);
        Refusal.unless(!nameZh.isBlank(), RefusalCode.INVALID_FIELD, "field", "nameZh");
        Refusal.unless(
                work.find(Subject.KIND, subjectCode).isEmpty(),
                RefusalCode.SUBJECT_HAS_ACCOUNT,
                "subjectCode",
                subjectCode);
        work.create(Subject.KIND, subjectCode, new Subject(subjectCode, accountId));
        Account account = new Account(
                accountId,
                accountKind,
                mspId,
                nameZh,
                nameEn,
                subjectCode,
                Account.Status.ACTIVE,
                work.caller().person(),
                work.tx().time());
        work.create(Account.KIND, accountId, account);
        work.answer(Account.KIND, accountId, account);
    }
}
