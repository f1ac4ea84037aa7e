// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.fraud;

import java.util.List;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.audit.Finding;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.quota.QuotaGrant;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A government office proposes that a batch was obtained by fraud, on an auditor's finding (F-15, CS-30). Its units are
 * stopped at once; the organisations that agree on issues and splits decide.
 *
 * <p>Shares of companies and forest tickets are not voided this way: FRAUD_ASSET.
 *
 * @param caseId the id of the new case
 * @param batchId the batch: indicators, quota or carbon credits
 * @param findingId the auditor's finding on the batch
 * @param culprit the account that obtained it; of a quota, the county
 * @param accomplices other accounts whose units are void too, at most 20
 * @param reason why, in words, 1 to 1,000 characters
 * @param documents the evidence, 1 to 50
 */
public record ProposeFraudCase(
        String caseId,
        String batchId,
        String findingId,
        String culprit,
        List<String> accomplices,
        String reason,
        List<Evidence> documents)
        implements Command {
    private static final int MAX_ACCOMPLICES = 20;
    private static final int MAX_REASON = 1_000;
    private static final int MAX_DOCUMENTS = 50;

    @Override
    public void decide(Work work) {
        requireForm();
        Batch batch = Batch.issued(work, batchId);
        Refusal.unless(
                batch.asset() != Batch.Asset.EQUITY && batch.asset() != Batch.Asset.FOREST_TICKET,
                RefusalCode.FRAUD_ASSET,
                "batch",
                batchId,
                "asset",
                batch.asset());
        Finding finding = work.get(Finding.KIND, findingId);
        Refusal.unless(
                finding.subjectKey().equals(Batch.KIND.key(batchId)),
                RefusalCode.FRAUD_FINDING_OTHER,
                "finding",
                findingId,
                "subjectKey",
                finding.subjectKey());
        requireCulprit(work, batch);
        accomplices.forEach(account -> work.get(Account.KIND, account));
        FraudMark.requireNone(work, batchId);
        FraudCase opened = new FraudCase(
                caseId,
                batchId,
                findingId,
                culprit,
                accomplices,
                reason,
                documents,
                FraudCase.Status.PROPOSED,
                1,
                0,
                0,
                0,
                work.caller().person());
        work.create(FraudCase.KIND, caseId, opened);
        work.put(FraudMark.KIND, batchId, new FraudMark(batchId, caseId));
        Agreement.propose(work, AgreementKind.FRAUD_CASE, caseId, opened);
        work.answer(FraudCase.KIND, caseId, opened);
    }

    private void requireForm() {
        Work.requireId("caseId", caseId);
        Refusal.unless(!reason.isBlank(), RefusalCode.MISSING_FIELD, "field", "reason");
        Refusal.unless(reason.length() <= MAX_REASON, RefusalCode.TOO_LONG, "field", "reason");
        Refusal.unless(!documents.isEmpty(), RefusalCode.MISSING_FIELD, "field", "documents");
        Refusal.unless(
                documents.size() <= MAX_DOCUMENTS,
                RefusalCode.TOO_LONG,
                "field",
                "documents",
                "maxItems",
                MAX_DOCUMENTS);
        Refusal.unless(
                accomplices.size() <= MAX_ACCOMPLICES,
                RefusalCode.TOO_LONG,
                "field",
                "accomplices",
                "maxItems",
                MAX_ACCOMPLICES);
    }

    /** A quota is made good by the deficit of the county to which it was granted. */
    private void requireCulprit(Work work, Batch batch) {
        work.get(Account.KIND, culprit);
        Refusal.unless(
                batch.asset() != Batch.Asset.FOREST_QUOTA
                        || work.get(QuotaGrant.KIND, batchId).countyAccount().equals(culprit),
                RefusalCode.INVALID_FIELD,
                "field",
                "culprit",
                "value",
                culprit);
    }
}
