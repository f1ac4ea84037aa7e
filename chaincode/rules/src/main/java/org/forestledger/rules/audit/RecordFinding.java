// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.audit;

import java.util.List;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * An auditor records a finding.
 *
 * @param findingId the id of the new finding
 * @param subjectKey the state key that it is about
 * @param text the finding
 * @param documents the papers
 */
public record RecordFinding(String findingId, String subjectKey, String text, List<Evidence> documents)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("findingId", findingId);
        Refusal.unless(!text.isBlank(), RefusalCode.MISSING_FIELD, "field", "text");
        Finding finding = new Finding(
                findingId,
                subjectKey,
                text,
                documents,
                work.caller().person(),
                work.tx().time());
        work.create(Finding.KIND, findingId, finding);
        work.answer(Finding.KIND, findingId, finding);
    }
}
