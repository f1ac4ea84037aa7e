// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.money;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * The third party records a cost that it has paid for its project (RZ-09).
 *
 * @param investmentId the id of the new entry
 * @param projectId the project
 * @param payerAccount the third party's account
 * @param amount how much
 * @param voucher the payment voucher: its number can be used once
 */
public record RecordInvestment(String investmentId, String projectId, String payerAccount, Fen amount, Evidence voucher)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("investmentId", investmentId);
        Guards.requireAccount(work.caller(), payerAccount);
        Project project = work.get(Project.KIND, projectId);
        Refusal.unless(
                project.partnerAccount().equals(Optional.of(payerAccount)),
                RefusalCode.ACCOUNT_KIND_WRONG,
                "account",
                payerAccount,
                "project",
                projectId);
        Refusal.unless(!amount.isZero(), RefusalCode.INVALID_FIELD, "field", "amount");
        Voucher.use(work, voucher, "investment/" + investmentId);
        Investment investment = new Investment(
                investmentId,
                projectId,
                payerAccount,
                amount,
                voucher,
                Investment.Status.RECORDED,
                work.caller().person(),
                Optional.empty());
        work.create(Investment.KIND, investmentId, investment);
        work.answer(Investment.KIND, investmentId, investment);
    }
}
