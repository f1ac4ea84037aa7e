// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.money;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The project company confirms a recorded cost after reading its voucher.
 *
 * @param investmentId the entry
 */
public record ConfirmInvestment(String investmentId) implements Command {
    @Override
    public void decide(Work work) {
        Investment investment = work.get(Investment.KIND, investmentId);
        Project project = work.get(Project.KIND, investment.projectId());
        Guards.requireAccount(work.caller(), project.projectCompanyAccount().orElse(""));
        Guards.requireOtherPerson(work.caller(), investment.recordedBy());
        Refusal.unless(
                investment.status() == Investment.Status.RECORDED,
                RefusalCode.WRONG_STATE,
                "investment",
                investmentId,
                "status",
                investment.status());
        work.answer(
                Investment.KIND, investmentId, investment.with(Investment.Status.CONFIRMED, investment.settlementId()));
    }
}
