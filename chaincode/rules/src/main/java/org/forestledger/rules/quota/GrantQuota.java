// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.account.AccountKind;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.lot.Lot;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;

/**
 * A quota is granted for the whole banked area of a project (GZ-20): the county gets what is left below the most of the rule
 * set for that year of banking, the provincial pool gets the rest (GZ-21, GZ-22).
 *
 * <p>A project's area becomes a quota or a batch for sale, never both. An open deficit of the county is covered first.
 *
 * @param grantId the id of the new quota and of its batch
 * @param ruleSetId the rule set that fixes its numbers; its last day is the quota's last day
 * @param projectId the banked project
 * @param countyAccount the county
 * @param poolAccount the provincial pool
 * @param bankedOn the day of provincial banking, today or before, within the rule set's validity
 * @param grade the quality grade of the supplement, 1 (best) to 15
 */
public record GrantQuota(
        String grantId,
        String ruleSetId,
        String projectId,
        String countyAccount,
        String poolAccount,
        LocalDate bankedOn,
        int grade)
        implements Command {
    static final int WORST_GRADE = 15;

    @Override
    public void decide(Work work) {
        Work.requireId("grantId", grantId);
        requireGrade(grade);
        Account.active(work, countyAccount, AccountKind.COUNTY);
        Account.active(work, poolAccount, AccountKind.PROVINCIAL_POOL);
        RuleSetVersion rules = RuleSetVersion.requireActive(work, ruleSetId);
        Refusal.unless(
                !bankedOn.isAfter(work.tx().today()) && rules.governs(bankedOn),
                RefusalCode.INVALID_FIELD,
                "field",
                "bankedOn",
                "value",
                bankedOn);
        Project project = work.get(Project.KIND, projectId);
        Guards.requireOtherPerson(work.caller(), project.proposedBy());
        project.require(Project.Status.BANKED, RefusalCode.WRONG_STATE);
        QuotaGrant grant = share(work, rules, project);
        work.create(QuotaGrant.KIND, grantId, grant);
        work.put(Project.KIND, projectId, project.issued());
        mint(work, grant, project);
        work.answer(QuotaGrant.KIND, grantId, grant);
    }

    private QuotaGrant share(Work work, RuleSetVersion rules, Project project) {
        CountyYear year = CountyYear.of(work, countyAccount, bankedOn.getYear());
        CountyDeficit deficit = CountyDeficit.of(work, countyAccount);
        QuotaShare share = QuotaShare.of(rules, bankedOn, project.bankedArea().orElseThrow(), year, deficit);
        year.add(work, share.countyArea());
        if (share.deficitCovered().centiMu() > 0) {
            work.put(CountyDeficit.KIND, countyAccount, deficit.less(share.deficitCovered()));
        }
        return new QuotaGrant(
                grantId,
                rules.versionId(),
                projectId,
                project.region(),
                bankedOn,
                countyAccount,
                poolAccount,
                share.countyArea(),
                share.poolArea(),
                share.deficitCovered(),
                grade,
                share.usableFrom(),
                share.validTo(),
                work.caller().person());
    }

    private void mint(Work work, QuotaGrant grant, Project project) {
        work.create(
                Batch.KIND,
                grantId,
                new Batch(
                        grantId,
                        Batch.Asset.FOREST_QUOTA,
                        ruleSetId,
                        projectId,
                        project.origin(),
                        bankedOn.getYear(),
                        grant.validTo(),
                        Optional.of(grade),
                        grant.countyArea().plus(grant.poolArea()).centiMu(),
                        countyAccount,
                        Batch.Status.ISSUED,
                        grant.grantedBy()));
        grant.firstLots().forEach(lot -> work.create(Lot.KIND, lot.id(), lot));
    }

    static void requireGrade(int grade) {
        Refusal.unless(grade >= 1 && grade <= WORST_GRADE, RefusalCode.INVALID_FIELD, "field", "grade", "value", grade);
    }
}
