// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.batch;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.agreement.Agreement;
import org.forestledger.rules.agreement.AgreementKind;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.record.GateContext;
import org.forestledger.rules.record.GateEvent;
import org.forestledger.rules.record.RecordGates;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;

/**
 * The state company proposes to issue the whole banked area of a project as one batch; the registrar and another officer
 * of the company agree before a single unit exists.
 *
 * @param batchId the id of the new batch
 * @param asset what it is
 * @param ruleSetId the rule set that governs its sale; where the project names one, that
 * @param projectId the banked project
 * @param titleHolder the first holder: the state company
 * @param vintageYear the year of banking
 * @param validTo the last day of use
 * @param grade the quality grade
 */
public record ProposeBatch(
        String batchId,
        Batch.Asset asset,
        String ruleSetId,
        String projectId,
        String titleHolder,
        int vintageYear,
        Optional<LocalDate> validTo,
        Optional<Integer> grade)
        implements Command {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;
    private static final int WORST_GRADE = 15;

    @Override
    public void decide(Work work) {
        Work.requireId("batchId", batchId);
        Refusal.unless(asset.isIndicator(), RefusalCode.INVALID_FIELD, "field", "asset");
        Refusal.unless(
                vintageYear >= FIRST_YEAR && vintageYear <= LAST_YEAR,
                RefusalCode.INVALID_FIELD,
                "field",
                "vintageYear");
        Refusal.unless(
                grade.map(g -> g >= 1 && g <= WORST_GRADE).orElse(true), RefusalCode.INVALID_FIELD, "field", "grade");
        Guards.requireAccount(work.caller(), titleHolder);
        Account.active(work, titleHolder, AccountKind.STATE_COMPANY);
        RuleSetVersion.requireActive(work, ruleSetId);
        Project project = work.get(Project.KIND, projectId);
        project.require(Project.Status.BANKED, RefusalCode.WRONG_STATE);
        // What stands beside these indicators was let in by the project's rule set, so they are sold under no other.
        Refusal.unless(
                project.ruleSetId().map(ruleSetId::equals).orElse(true),
                RefusalCode.RULE_SET_DIFFERS,
                "ruleSet",
                ruleSetId,
                "ofProject",
                project.ruleSetId().orElse(""));
        RecordGates.require(
                work,
                GateEvent.PROPOSE_BATCH,
                GateContext.of(project).under(ruleSetId).naming(titleHolder));
        long units = project.bankedArea().orElseThrow().centiMu();
        Batch batch = new Batch(
                batchId,
                asset,
                ruleSetId,
                projectId,
                project.origin(),
                vintageYear,
                validTo,
                grade,
                units,
                titleHolder,
                Batch.Status.PROPOSED,
                work.caller().person());
        work.create(Batch.KIND, batchId, batch);
        Agreement.propose(work, AgreementKind.ISSUE, batchId, batch);
        work.answer(Batch.KIND, batchId, batch);
    }
}
