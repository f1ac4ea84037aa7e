// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.carbon;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Tonnes;

/**
 * The developer proposes to issue what a project has bound in one calendar year, as an independent body has verified it; the
 * registrar and an officer of the state company agree before a single credit exists (F-10, F-12, F-16).
 *
 * @param batchId the id of the new batch
 * @param carbonProjectId the registered project
 * @param periodFrom the first day, after everything that is issued
 * @param periodTo the last day, in the same year and over
 * @param amount the verified amount, one tonne or more
 * @param verifier the official code of the verifying body
 * @param verificationReport the verifier's report
 */
public record ProposeCarbonIssue(
        String batchId,
        String carbonProjectId,
        LocalDate periodFrom,
        LocalDate periodTo,
        Tonnes amount,
        String verifier,
        Evidence verificationReport)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("batchId", batchId);
        Work.requireId("verifier", verifier);
        Refusal.unless(amount.tonnes() > 0, RefusalCode.INVALID_FIELD, "field", "amount");
        Refusal.unless(
                !periodTo.isBefore(periodFrom)
                        && periodTo.getYear() == periodFrom.getYear()
                        && periodTo.isBefore(work.tx().today()),
                RefusalCode.INVALID_FIELD,
                "field",
                "periodTo");
        CarbonProject project = work.get(CarbonProject.KIND, carbonProjectId);
        Guards.requireAccount(work.caller(), project.developer());
        project.requireRegistered();
        Refusal.unless(
                !sameBody(verifier, project.validator()), RefusalCode.VERIFIER_IS_VALIDATOR, "verifier", verifier);
        Refusal.unless(!periodFrom.isBefore(project.startedOn()), RefusalCode.INVALID_FIELD, "field", "periodFrom");
        project.unitType().requirePeriod(periodFrom, work.tx().today());
        project.requireNew(periodFrom);
        CarbonIssue issue =
                new CarbonIssue(batchId, carbonProjectId, periodFrom, periodTo, amount, verifier, verificationReport);
        Batch batch = new Batch(
                batchId,
                Batch.Asset.CARBON_CREDIT,
                "",
                carbonProjectId,
                Project.Origin.NEW,
                periodFrom.getYear(),
                Optional.empty(),
                Optional.empty(),
                amount.tonnes(),
                project.developer(),
                Batch.Status.PROPOSED,
                work.caller().person());
        work.create(Batch.KIND, batchId, batch);
        work.create(CarbonIssue.KIND, batchId, issue);
        Agreement.propose(work, AgreementKind.CARBON_ISSUE, batchId, issue);
        work.answer(CarbonIssue.KIND, batchId, issue);
    }

    /** Official codes have no letter case of their own. */
    private static boolean sameBody(String one, String other) {
        return one.toUpperCase(Locale.ROOT).equals(other.toUpperCase(Locale.ROOT));
    }
}
