// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.plan;

import java.util.List;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;

/**
 * A land-making entity declares its projects for one of the three plans of the coming year (XM-10).
 *
 * @param declarationId the id of the new declaration
 * @param ruleSetId the rules of the region; they must be in force
 * @param planYear the year that is planned now, as the rules say how far ahead
 * @param planType which of the three plans
 * @param landMakingEntity who declares
 * @param items the projects, 1 to 500
 * @param document the declaration
 */
public record DeclarePlan(
        String declarationId,
        String ruleSetId,
        int planYear,
        PlanType planType,
        String landMakingEntity,
        List<PlanItem> items,
        Evidence document)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("declarationId", declarationId);
        Guards.requireAccount(work.caller(), landMakingEntity);
        Account.active(work, landMakingEntity, AccountKind.STATE_COMPANY, AccountKind.PROJECT_COMPANY);
        PlanCalendar.of(work, ruleSetId).requirePlanned(planYear);
        PlanItem.requireForm(items);
        PlanDeclaration declaration = new PlanDeclaration(
                declarationId,
                ruleSetId,
                planYear,
                planType,
                landMakingEntity,
                items,
                document,
                PlanDeclaration.Status.DECLARED,
                work.caller().person());
        work.create(PlanDeclaration.KIND, declarationId, declaration);
        work.answer(PlanDeclaration.KIND, declarationId, declaration);
    }
}
