// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.plan;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The planning bureau proposes the one adjustment that an approved plan may have in the middle of its year (XM-11, A-33).
 *
 * @param planId the plan
 * @param items the projects that it is to hold from then on, 1 to 500
 * @param document the reasons
 */
public record AdjustPlan(String planId, List<PlanItem> items, Evidence document) implements Command {
    @Override
    public void decide(Work work) {
        AnnualPlan plan = work.get(AnnualPlan.KIND, planId);
        plan.requireApproved();
        plan.requireBureau(work);
        Refusal.unless(plan.pending().isEmpty(), RefusalCode.WRONG_STATE, "plan", planId, "adjustment", "PROPOSED");
        PlanCalendar calendar = PlanCalendar.of(work, plan.ruleSetId());
        calendar.requireAdjustmentLeft(plan);
        calendar.requireAdjusting(plan.planYear());
        PlanItem.requireForm(items);
        work.answer(
                AnnualPlan.KIND,
                planId,
                plan.proposing(new PlanAdjustment(
                        items,
                        document,
                        work.tx().today(),
                        work.caller().person(),
                        PlanAdjustment.Status.PROPOSED,
                        Optional.empty())));
    }
}
