// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.market;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Fen;

/**
 * The state company or an office of the government files what an appraiser found (F-39); the government decides on it.
 *
 * @param appraisalId the id of the new appraisal
 * @param batchId the batch of indicators
 * @param basis what the amount is for
 * @param amount the appraised amount, fen
 * @param appraiser the official code of the body
 * @param report its report
 * @param validUntil the last day on which a listing may rest on it, today or later
 */
public record FileAppraisal(
        String appraisalId,
        String batchId,
        Appraisal.Basis basis,
        Fen amount,
        String appraiser,
        Evidence report,
        LocalDate validUntil)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("appraisalId", appraisalId);
        Refusal.unless(!amount.isZero(), RefusalCode.INVALID_FIELD, "field", "amount");
        Work.requireId("appraiser", appraiser);
        Refusal.unless(
                !validUntil.isBefore(work.tx().today()),
                RefusalCode.INVALID_FIELD,
                "field",
                "validUntil",
                "value",
                validUntil);
        Batch batch = Batch.issued(work, batchId);
        Refusal.unless(batch.asset().isIndicator(), RefusalCode.INVALID_FIELD, "field", "batchId");
        Appraisal appraisal = new Appraisal(
                appraisalId,
                batchId,
                basis,
                amount,
                appraiser,
                report,
                validUntil,
                Appraisal.Status.FILED,
                work.caller().person(),
                Optional.empty());
        work.create(Appraisal.KIND, appraisalId, appraisal);
        work.answer(Appraisal.KIND, appraisalId, appraisal);
    }
}
