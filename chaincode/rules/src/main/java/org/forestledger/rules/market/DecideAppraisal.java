// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Another person of the government approves a filed appraisal or refuses it (F-39).
 *
 * @param appraisalId the appraisal
 * @param approved true to approve, false to refuse
 */
public record DecideAppraisal(String appraisalId, boolean approved) implements Command {
    @Override
    public void decide(Work work) {
        Appraisal appraisal = work.get(Appraisal.KIND, appraisalId);
        Guards.requireOtherPerson(work.caller(), appraisal.filedBy());
        Refusal.unless(
                appraisal.status() == Appraisal.Status.FILED,
                RefusalCode.WRONG_STATE,
                "appraisal",
                appraisalId,
                "status",
                appraisal.status());
        work.answer(
                Appraisal.KIND,
                appraisalId,
                appraisal.decided(
                        approved ? Appraisal.Status.APPROVED : Appraisal.Status.REFUSED,
                        work.caller().person()));
    }
}
