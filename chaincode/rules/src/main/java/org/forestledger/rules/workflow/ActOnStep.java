// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.calendar.NoticePeriod;
import org.forestledger.rules.calendar.WorkingDays;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;

/**
 * An office does its part of the current step; the last office's act passes the step if nothing is missing.
 *
 * <p>A step that posts a notice counts it from the day of the transaction that passes it (GZ-10); nothing more is done
 * before the notice is over.
 *
 * @param projectId the project
 * @param stepId the step, which must be the current one
 * @param office the office for which the caller acts
 * @param evidence documents of the types that the step names; the offices of a joint step bring them together
 * @param passed items of the checklist that the office found in order; together the offices must pass all
 * @param parcels the parcels that the office inspected and found in order, where the step draws a sample
 */
public record ActOnStep(
        String projectId,
        String stepId,
        String office,
        List<TypedEvidence> evidence,
        List<String> passed,
        List<String> parcels)
        implements Command {
    private static final int MAX_EVIDENCE = 50;

    @Override
    public void decide(Work work) {
        WorkflowRun run = work.get(WorkflowRun.KIND, projectId);
        WorkflowTemplate template = run.template(work);
        WorkflowStep step = run.requireCurrent(template, stepId);
        Offices.require(work.caller(), template, step, office);
        Offices.requireNotYet(work.caller(), run.actsNow(), office);
        requireFields(step);
        LocalDate today = work.tx().today();
        requireNothingInTheWay(run, step, today);
        Project project = work.get(Project.KIND, projectId);
        WorkingDays days = WorkingDays.of(work, template.region());
        boolean late = step.deadline()
                .map(deadline -> deadline.isLate(passedOn(run, deadline.afterStep()), today, days))
                .orElse(false);
        Optional<CentiMu> inspected = run.sample().map(sample -> sample.requireInspected(project, parcels));
        WorkflowRun acted = run.with(new StepAct(
                stepId,
                run.round(),
                office,
                work.caller().person(),
                work.caller().user(),
                work.tx().time(),
                evidence,
                passed,
                inspected,
                late));
        if (acted.actsNow().size() == step.offices().size()) {
            requireComplete(step, acted.actsNow());
            Optional<NoticePeriod> notice = step.noticeWorkingDays() == 0
                    ? Optional.empty()
                    : Optional.of(days.notice(today, step.noticeWorkingDays()));
            acted = acted.passing(work, project, template, new StepPassed(stepId, today, notice));
        }
        work.answer(WorkflowRun.KIND, projectId, acted);
    }

    private void requireFields(WorkflowStep step) {
        Refusal.unless(evidence.size() <= MAX_EVIDENCE, RefusalCode.TOO_LONG, "field", "evidence");
        evidence.forEach(each -> Refusal.unless(
                step.evidenceTypes().contains(each.type()),
                RefusalCode.INVALID_FIELD,
                "field",
                "evidence.type",
                "value",
                each.type(),
                "expected",
                step.evidenceTypes()));
        List<String> items = step.checklist().stream().map(ChecklistItem::key).toList();
        Refusal.unless(
                items.containsAll(passed) && new HashSet<>(passed).size() == passed.size(),
                RefusalCode.INVALID_FIELD,
                "field",
                "passed",
                "expected",
                items);
        Refusal.unless(
                step.sampleOfArea().isPresent() || parcels.isEmpty(), RefusalCode.INVALID_FIELD, "field", "parcels");
    }

    private static void requireNothingInTheWay(WorkflowRun run, WorkflowStep step, LocalDate today) {
        run.passed().stream()
                .flatMap(each -> each.notice().stream())
                .filter(notice -> notice.runningOn(today))
                .findFirst()
                .ifPresent(notice -> {
                    throw Refusal.of(
                                    RefusalCode.NOTICE_RUNNING,
                                    "lastDay",
                                    notice.lastDay(),
                                    "earliest",
                                    notice.earliestNext())
                            .asException();
                });
        List<String> blocking = run.objections().stream()
                .filter(Objection::blocks)
                .map(Objection::objectionId)
                .toList();
        Refusal.unless(
                !step.objectionsBlock() || blocking.isEmpty(), RefusalCode.OBJECTION_STANDS, "objections", blocking);
    }

    private static LocalDate passedOn(WorkflowRun run, String stepId) {
        return run.passed().stream()
                .filter(each -> each.stepId().equals(stepId))
                .map(StepPassed::passedOn)
                .findFirst()
                .orElseThrow();
    }

    private static void requireComplete(WorkflowStep step, List<StepAct> acts) {
        List<String> missing = step.missingEvidence(acts);
        Refusal.unless(missing.isEmpty(), RefusalCode.EVIDENCE_MISSING, "step", step.id(), "missing", missing);
        List<String> open = step.openItems(acts);
        Refusal.unless(open.isEmpty(), RefusalCode.CHECKLIST_NOT_PASSED, "step", step.id(), "open", open);
    }
}
