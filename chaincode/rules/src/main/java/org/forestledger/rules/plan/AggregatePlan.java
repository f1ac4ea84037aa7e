// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The land reserve agency puts declarations together into one plan of a year (XM-10). Until the bureau has compiled it, more
 * can be added; a plan that the city has sent back is begun anew.
 *
 * @param ruleSetId the rules of the region
 * @param planYear the year that is planned
 * @param planType which of the three plans
 * @param agencyAccount the land reserve agency
 * @param declarations what is added, 1 to 100
 */
public record AggregatePlan(
        String ruleSetId, int planYear, PlanType planType, String agencyAccount, List<String> declarations)
        implements Command {
    private static final int MAX_DECLARATIONS = 100;

    @Override
    public void decide(Work work) {
        Guards.requireAccount(work.caller(), agencyAccount);
        Account.active(work, agencyAccount, AccountKind.LAND_RESERVE_AGENCY);
        PlanCalendar.of(work, ruleSetId).requirePlanned(planYear);
        Refusal.unless(!declarations.isEmpty(), RefusalCode.MISSING_FIELD, "field", "declarations");
        Refusal.unless(
                declarations.size() <= MAX_DECLARATIONS,
                RefusalCode.TOO_LONG,
                "field",
                "declarations",
                "maxItems",
                MAX_DECLARATIONS);
        Refusal.unless(
                new HashSet<>(declarations).size() == declarations.size(),
                RefusalCode.INVALID_FIELD,
                "field",
                "declarations");
        String planId = AnnualPlan.idOf(ruleSetId, planYear, planType);
        Optional<AnnualPlan> standing =
                work.find(AnnualPlan.KIND, planId).filter(plan -> plan.status() != AnnualPlan.Status.RETURNED);
        standing.ifPresent(plan -> {
            Guards.requireAccount(work.caller(), plan.agencyAccount());
            plan.require(AnnualPlan.Status.AGGREGATED, RefusalCode.WRONG_STATE);
        });
        List<String> all =
                new ArrayList<>(standing.map(AnnualPlan::declarations).orElse(List.of()));
        List<PlanItem> items = new ArrayList<>(standing.map(AnnualPlan::items).orElse(List.of()));
        for (String id : declarations) {
            PlanDeclaration declaration = take(work, id);
            all.add(id);
            items.addAll(declaration.items());
        }
        PlanItem.requireForm(items);
        AnnualPlan plan = new AnnualPlan(
                        planId,
                        ruleSetId,
                        planYear,
                        planType,
                        agencyAccount,
                        Optional.empty(),
                        all,
                        items,
                        work.find(AnnualPlan.KIND, planId).map(AnnualPlan::acts).orElse(List.of()),
                        List.of(),
                        AnnualPlan.Status.AGGREGATED)
                .step(work, AnnualPlan.Status.AGGREGATED, work.tx().today(), Optional.empty());
        work.answer(AnnualPlan.KIND, planId, plan);
    }

    private PlanDeclaration take(Work work, String id) {
        PlanDeclaration declaration = work.get(PlanDeclaration.KIND, id);
        boolean fits = declaration.ruleSetId().equals(ruleSetId)
                && declaration.planYear() == planYear
                && declaration.planType() == planType;
        Refusal.unless(fits, RefusalCode.INVALID_FIELD, "field", "declarations", "value", id);
        Refusal.unless(
                declaration.status() == PlanDeclaration.Status.DECLARED,
                RefusalCode.WRONG_STATE,
                "declaration",
                id,
                "status",
                declaration.status());
        work.put(PlanDeclaration.KIND, id, declaration.aggregated());
        return declaration;
    }
}
