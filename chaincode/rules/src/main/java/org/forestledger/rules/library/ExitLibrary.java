// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.library;

import org.forestledger.rules.landmaking.LandTerms;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.plan.AnnualPlan;
import org.forestledger.rules.plan.PlanType;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The agency lets a project out of the library (XM-14): by supply, which the supply plan of the year must hold (XM-09, XM-11),
 * or for another reason, after which it may come back.
 *
 * @param projectId the project
 * @param cause why it leaves; not ENTERED
 * @param reason the same in words
 * @param document the record of exit
 */
public record ExitLibrary(String projectId, LibraryMove.Cause cause, String reason, Evidence document)
        implements Command {
    @Override
    public void decide(Work work) {
        Refusal.unless(cause != LibraryMove.Cause.ENTERED, RefusalCode.INVALID_FIELD, "field", "cause", "value", cause);
        Refusal.unless(!reason.isBlank(), RefusalCode.MISSING_FIELD, "field", "reason");
        LibraryEntry entry = LibraryEntry.in(work, projectId);
        Guards.requireAccount(work.caller(), entry.agencyAccount());
        boolean supply = cause == LibraryMove.Cause.SUPPLIED;
        if (supply) {
            String ruleSetId = work.get(LandTerms.KIND, projectId).ruleSetId(work);
            AnnualPlan.requireHolds(work, ruleSetId, PlanType.SUPPLY, projectId);
        }
        LibraryMove move =
                new LibraryMove(cause, reason, work.tx().today(), work.caller().person(), document);
        work.answer(
                LibraryEntry.KIND,
                projectId,
                entry.moving(move, supply ? LibraryEntry.Status.SUPPLIED : LibraryEntry.Status.TAKEN_OUT));
    }
}
