// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The planning bureau records that the superior authority has the plan on file; the city decides only after that (XM-08).
 *
 * @param planId the plan
 * @param filedOn the day on the superior's receipt, from the day of compiling to today
 * @param receipt the superior's receipt
 */
public record FileAnnualPlan(String planId, LocalDate filedOn, Evidence receipt) implements Command {
    @Override
    public void decide(Work work) {
        AnnualPlan plan = work.get(AnnualPlan.KIND, planId);
        plan.require(AnnualPlan.Status.COMPILED, RefusalCode.WRONG_STATE);
        plan.requireBureau(work);
        LocalDate compiledOn = plan.acts().get(plan.acts().size() - 1).on();
        Refusal.unless(
                !filedOn.isBefore(compiledOn) && !filedOn.isAfter(work.tx().today()),
                RefusalCode.INVALID_FIELD,
                "field",
                "filedOn",
                "value",
                filedOn,
                "compiledOn",
                compiledOn);
        work.answer(AnnualPlan.KIND, planId, plan.step(work, AnnualPlan.Status.FILED, filedOn, Optional.of(receipt)));
    }
}
