// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fund;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.landmaking.LandTerms;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.linkage.LinkagePayment;
import org.forestledger.rules.linkage.SpecialAccount;
import org.forestledger.rules.money.Receipt;
import org.forestledger.rules.money.Voucher;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * The treasury registers the bank's voucher for money that it has paid into an account for a project. Into a special account
 * goes only the money of its own project (CS-27); a pre-allocation goes to the project's land-making entity (XM-28).
 *
 * @param fundId the id of the new fund
 * @param projectId the project
 * @param source where the money comes from
 * @param purpose what alone it may be paid for; of a special account a kind of its payments
 * @param payerAccount the treasury's account, which the caller acts for
 * @param account the account that received it
 * @param amount how much, above zero
 * @param voucher the bank voucher: its number can be used once
 * @param receivedOn the bank's date, today or before
 */
public record RegisterFund(
        String fundId,
        String projectId,
        Fund.Source source,
        Optional<String> purpose,
        String payerAccount,
        String account,
        Fen amount,
        Evidence voucher,
        LocalDate receivedOn)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("fundId", fundId);
        purpose.ifPresent(code -> Work.requireId("purpose", code));
        Refusal.unless(!amount.isZero(), RefusalCode.INVALID_FIELD, "field", "amount");
        Refusal.unless(
                !receivedOn.isAfter(work.tx().today()),
                RefusalCode.INVALID_FIELD,
                "field",
                "receivedOn",
                "value",
                receivedOn);
        Guards.requireAccount(work.caller(), payerAccount);
        Account.active(work, payerAccount, AccountKind.FISCAL);
        AccountKind kind = Account.active(work, account).accountKind();
        work.get(Project.KIND, projectId);
        if (kind == AccountKind.SPECIAL_PROJECT) {
            requireOwnAccount(work);
        }
        if (source == Fund.Source.PRE_ALLOCATION) {
            LandTerms.approved(work, projectId).requireEntity(account);
        }
        Voucher.use(work, voucher, Fund.KIND.key(fundId));
        Fund fund = new Fund(
                fundId,
                projectId,
                source,
                purpose,
                payerAccount,
                account,
                amount,
                voucher,
                receivedOn,
                Receipt.Status.REGISTERED,
                work.caller().person(),
                Optional.empty());
        work.create(Fund.KIND, fundId, fund);
        work.answer(Fund.KIND, fundId, fund);
    }

    private void requireOwnAccount(Work work) {
        SpecialAccount.requireServes(work, account, projectId);
        purpose.ifPresent(code -> Refusal.unless(
                LinkagePayment.Purpose.names().contains(code),
                RefusalCode.INVALID_FIELD,
                "field",
                "purpose",
                "value",
                code));
    }
}
