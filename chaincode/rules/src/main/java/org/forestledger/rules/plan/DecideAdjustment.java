// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.plan;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The city decides on a proposed adjustment (XM-11). A refused one leaves the plan as it was and can be proposed anew.
 *
 * @param planId the plan
 * @param approved yes or no
 */
public record DecideAdjustment(String planId, boolean approved) implements Command {
    @Override
    public void decide(Work work) {
        AnnualPlan plan = work.get(AnnualPlan.KIND, planId);
        PlanAdjustment pending = plan.pending()
                .orElseThrow(() -> Refusal.of(RefusalCode.WRONG_STATE, "plan", planId, "adjustment", "none proposed")
                        .asException());
        Guards.requireOtherPerson(work.caller(), pending.proposedBy());
        if (approved) {
            PlanCalendar.of(work, plan.ruleSetId()).requireAdjusting(plan.planYear());
        }
        PlanAdjustment.Status next = approved ? PlanAdjustment.Status.APPROVED : PlanAdjustment.Status.REFUSED;
        work.answer(
                AnnualPlan.KIND,
                planId,
                plan.deciding(pending.decided(next, work.caller().person())));
    }
}
