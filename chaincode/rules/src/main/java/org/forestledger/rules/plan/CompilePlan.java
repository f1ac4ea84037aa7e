// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.plan;

import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The planning bureau compiles a plan out of what the agency has aggregated, in the months that the rules name (XM-07: the
 * third quarter of the year before).
 *
 * @param planId the plan
 * @param bureauAccount the planning bureau
 * @param document the plan as a paper
 */
public record CompilePlan(String planId, String bureauAccount, Evidence document) implements Command {
    @Override
    public void decide(Work work) {
        Guards.requireAccount(work.caller(), bureauAccount);
        Account.active(work, bureauAccount, AccountKind.PLANNING_BUREAU);
        AnnualPlan plan = work.get(AnnualPlan.KIND, planId);
        plan.require(AnnualPlan.Status.AGGREGATED, RefusalCode.WRONG_STATE);
        plan.requireOtherThan(work, AnnualPlan.Status.AGGREGATED);
        PlanCalendar.of(work, plan.ruleSetId()).requireCompiling(plan.planYear());
        work.answer(
                AnnualPlan.KIND,
                planId,
                plan.compiledBy(bureauAccount)
                        .step(work, AnnualPlan.Status.COMPILED, work.tx().today(), Optional.of(document)));
    }
}
