// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.landmaking;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.unit.Fen;

/**
 * The city makes an exception: a project may cost more than its ceiling, but not more than the table of the city allows (XM-26).
 * The budget stays locked.
 *
 * @param projectId the project
 * @param ceiling the new ceiling, above the old one and within the table
 * @param reason why, for people to read
 * @param document the city's paper
 */
public record RaiseCeiling(String projectId, Fen ceiling, String reason, Evidence document) implements Command {
    private static final int MAX_RAISES = 20;

    @Override
    public void decide(Work work) {
        Refusal.unless(!reason.isBlank(), RefusalCode.MISSING_FIELD, "field", "reason");
        LandTerms terms = LandTerms.approved(work, projectId);
        Guards.requireOtherPerson(work.caller(), terms.proposedBy());
        Refusal.unless(
                ceiling.compareTo(terms.ceiling()) > 0,
                RefusalCode.INVALID_FIELD,
                "field",
                "ceiling",
                "ceilingFen",
                terms.ceiling().fen());
        CeilingTable.require(
                work.get(RuleSetVersion.KIND, terms.ruleSetVersion()),
                terms.ceilingRow(),
                work.get(Project.KIND, projectId).parcelArea(),
                ceiling);
        Refusal.unless(terms.raises().size() < MAX_RAISES, RefusalCode.TOO_LONG, "field", "raises");
        work.answer(
                LandTerms.KIND,
                projectId,
                terms.raised(new LandTerms.CeilingRaise(
                        terms.ceiling(),
                        ceiling,
                        reason,
                        document,
                        work.caller().person())));
    }
}
