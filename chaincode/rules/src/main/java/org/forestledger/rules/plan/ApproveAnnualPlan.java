// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.plan;

import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The city approves a filed plan or sends it back (XM-08). An approved plan is strictly carried out (XM-11).
 *
 * @param planId the plan
 * @param approved yes, or back to the declarations
 * @param document the reply
 */
public record ApproveAnnualPlan(String planId, boolean approved, Evidence document) implements Command {
    @Override
    public void decide(Work work) {
        AnnualPlan plan = work.get(AnnualPlan.KIND, planId);
        plan.require(AnnualPlan.Status.FILED, RefusalCode.PLAN_NOT_FILED);
        plan.requireOtherThan(work, AnnualPlan.Status.COMPILED);
        plan.requireOtherThan(work, AnnualPlan.Status.FILED);
        AnnualPlan.Status next = approved ? AnnualPlan.Status.APPROVED : AnnualPlan.Status.RETURNED;
        work.answer(AnnualPlan.KIND, planId, plan.step(work, next, work.tx().today(), Optional.of(document)));
    }
}
