// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.landmaking;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.money.Voucher;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * The land-making entity records a cost (XM-30). Above the locked budget it is marked; above the ceiling it is refused until
 * the city makes an exception (XM-26).
 *
 * @param costId the id of the new entry
 * @param projectId the project
 * @param landMakingEntity who laid it out
 * @param category what it was for
 * @param amount how much
 * @param voucher the payment voucher: its number can be used once
 */
public record RecordLandCost(
        String costId,
        String projectId,
        String landMakingEntity,
        LandCost.Category category,
        Fen amount,
        Evidence voucher)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("costId", costId);
        Guards.requireAccount(work.caller(), landMakingEntity);
        Refusal.unless(!amount.isZero(), RefusalCode.INVALID_FIELD, "field", "amount");
        LandTerms terms = LandTerms.approved(work, projectId);
        terms.requireEntity(landMakingEntity);
        LandCostTotal costs = work.find(LandCostTotal.KIND, projectId)
                .orElse(new LandCostTotal(projectId, terms.budget(), Fen.ZERO, 0))
                .with(amount);
        Refusal.unless(
                costs.total().compareTo(terms.ceiling()) <= 0,
                RefusalCode.COST_ABOVE_CEILING,
                "project",
                projectId,
                "totalFen",
                costs.total().fen(),
                "ceilingFen",
                terms.ceiling().fen());
        Voucher.use(work, voucher, "landCost/" + costId);
        work.put(LandCostTotal.KIND, projectId, costs);
        LandCost cost = new LandCost(
                costId,
                projectId,
                category,
                amount,
                costs.total(),
                costs.overBudget(),
                voucher,
                work.caller().person());
        work.create(LandCost.KIND, costId, cost);
        work.answer(LandCost.KIND, costId, cost);
    }
}
