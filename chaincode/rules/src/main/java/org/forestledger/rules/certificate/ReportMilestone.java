// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.ruleset.RuleSetVersion;
import org.forestledger.rules.unit.Fen;

/**
 * A bureau reports how many papers of a kind are issued; the ledger says whether the rule set's target is met (YC-02, YC-05).
 *
 * @param reportId the id of the new report
 * @param ruleSetId the rule set with the targets
 * @param series the series of targets, for example {@code incomeCertificates}
 * @param base how many there are to issue, above zero
 * @param issued how many were issued, at most the base
 * @param asOf the day of the count, today or before
 * @param document the count
 */
public record ReportMilestone(
        String reportId, String ruleSetId, String series, long base, long issued, LocalDate asOf, Evidence document)
        implements Command {
    @Override
    public void decide(Work work) {
        Work.requireId("reportId", reportId);
        Refusal.unless(base > 0 && base <= Fen.MAX_FEN, RefusalCode.INVALID_FIELD, "field", "base");
        Refusal.unless(issued >= 0 && issued <= base, RefusalCode.INVALID_FIELD, "field", "issued");
        Refusal.unless(!asOf.isAfter(work.tx().today()), RefusalCode.INVALID_FIELD, "field", "asOf");
        RuleSetVersion rules = RuleSetVersion.requireActive(work, ruleSetId);
        List<Milestones.Target> targets = Milestones.of(rules.document(), series, base);
        Refusal.unless(
                !targets.isEmpty(),
                RefusalCode.NUMBER_NOT_IN_RULE_SET,
                "ruleSet",
                rules.versionId(),
                "parameter",
                series + "By");
        Optional<Milestones.Target> due = Milestones.due(targets, asOf);
        MilestoneReport report = new MilestoneReport(
                reportId,
                rules.versionId(),
                series,
                base,
                issued,
                asOf,
                Milestones.reached(issued, base),
                targets,
                due,
                due.map(target -> issued >= target.count()).orElse(true),
                document,
                work.caller().person());
        work.create(MilestoneReport.KIND, reportId, report);
        work.answer(MilestoneReport.KIND, reportId, report);
    }
}
