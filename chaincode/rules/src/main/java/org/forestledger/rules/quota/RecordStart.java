// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;

/**
 * The applicant occupies approved land; before the approval it may not (批后再用, CS-15). What is started is never idle
 * (GZ-30).
 *
 * @param applicationId the application
 * @param area the further area on which works start, in 1/100 mu
 * @param document the proof
 */
public record RecordStart(String applicationId, CentiMu area, Evidence document) implements Command {
    @Override
    public void decide(Work work) {
        UseApplication application = work.get(UseApplication.KIND, applicationId);
        Guards.requireAccount(work.caller(), application.applicantAccount());
        Refusal.unless(area.centiMu() > 0, RefusalCode.INVALID_FIELD, "field", "area");
        Refusal.unless(
                application.status() == UseApplication.Status.APPROVED,
                RefusalCode.USE_NOT_APPROVED,
                "application",
                applicationId,
                "status",
                application.status());
        Refusal.unless(
                area.compareTo(application.unstarted()) <= 0,
                RefusalCode.AREA_MISMATCH,
                "areaMu",
                area.toMu(),
                "unstartedMu",
                application.unstarted().toMu());
        UseStart start = new UseStart(
                applicationId,
                application.started(),
                area,
                document,
                work.tx().today(),
                work.caller().person());
        work.create(UseStart.KIND, applicationId + "/" + application.started().centiMu(), start);
        work.answer(UseApplication.KIND, applicationId, application.started(area));
    }
}
