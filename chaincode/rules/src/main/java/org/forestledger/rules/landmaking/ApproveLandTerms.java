// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.landmaking;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.plan.AnnualPlan;
import org.forestledger.rules.plan.PlanType;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The city confirms the numbers of an implementation plan or refuses them (XM-29). A land-making entity starts only on what
 * the land-making plan of the year holds (XM-11).
 *
 * @param projectId the project
 * @param approved yes or no
 */
public record ApproveLandTerms(String projectId, boolean approved) implements Command {
    @Override
    public void decide(Work work) {
        LandTerms terms = work.get(LandTerms.KIND, projectId);
        Guards.requireOtherPerson(work.caller(), terms.proposedBy());
        Refusal.unless(
                terms.status() == LandTerms.Status.PROPOSED,
                RefusalCode.WRONG_STATE,
                "project",
                projectId,
                "status",
                terms.status());
        if (approved && terms.mode() == AreaMode.DESIGNATED) {
            AnnualPlan.requireHolds(work, terms.ruleSetId(work), PlanType.LAND_MAKING, projectId);
        }
        LandTerms.Status next = approved ? LandTerms.Status.APPROVED : LandTerms.Status.REFUSED;
        work.answer(LandTerms.KIND, projectId, terms.decided(next, work.caller().person()));
    }
}
