// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** Looks whether a template is one that a project can get through. */
public final class WorkflowValidator {
    private static final int MAX_ITEMS = 50;
    private static final int MAX_NOTICE = 250;

    private final WorkflowTemplate template;
    private final Set<String> stepsBefore = new HashSet<>();
    private final Set<WorkflowStep.Gate> gates = new HashSet<>();

    private WorkflowValidator(WorkflowTemplate template) {
        this.template = template;
    }

    /** Refuses with INVALID_FIELD, TOO_LONG or WORKFLOW_INVALID, with what is wrong. */
    public static void require(WorkflowTemplate template) {
        new WorkflowValidator(template).check();
    }

    private void check() {
        Work.requireId("document.id", template.id());
        Work.requireId("document.region", template.region());
        Refusal.unless(template.version() >= 1, RefusalCode.INVALID_FIELD, "field", "document.version");
        requireShort("document.offices", template.offices());
        requireShort("document.steps", template.steps());
        requireDistinct(
                "offices", template.offices().stream().map(WorkflowOffice::key).toList());
        requireDistinct("steps", template.steps().stream().map(WorkflowStep::id).toList());
        unless(!template.steps().isEmpty(), "steps", "none");
        template.steps().forEach(this::check);
    }

    private void check(WorkflowStep step) {
        requireShort("evidenceTypes", step.evidenceTypes());
        requireShort("checklist", step.checklist());
        requireDistinct("offices", step.offices());
        requireDistinct("evidenceTypes", step.evidenceTypes());
        requireDistinct(
                "checklist", step.checklist().stream().map(ChecklistItem::key).toList());
        unless(!step.offices().isEmpty(), "step", step.id());
        step.offices().forEach(key -> unless(template.office(key).isPresent(), "office", key));
        unless(
                step.noticeWorkingDays() >= 0 && step.noticeWorkingDays() <= MAX_NOTICE,
                "noticeWorkingDays",
                step.noticeWorkingDays());
        unless(step.sampleOfArea().map(bps -> bps.bps() > 0).orElse(true), "sampleOfArea", step.id());
        step.deadline()
                .ifPresent(deadline -> unless(
                        deadline.isConsistent() && stepsBefore.contains(deadline.afterStep()), "deadline", step.id()));
        stepsBefore.add(step.id());
        requireKnown(step.rejectTo());
        step.opens().ifPresent(gate -> unless(gates.add(gate), "opens", gate));
    }

    /** A rejection goes back, never forward. */
    private void requireKnown(Optional<String> target) {
        target.ifPresent(id -> unless(stepsBefore.contains(id), "rejectTo", id));
    }

    private static void requireShort(String field, List<?> items) {
        Refusal.unless(items.size() <= MAX_ITEMS, RefusalCode.TOO_LONG, "field", field, "maxItems", MAX_ITEMS);
    }

    private static void requireDistinct(String what, List<String> keys) {
        Set<String> seen = new HashSet<>();
        keys.forEach(key -> {
            Work.requireId(what, key);
            unless(seen.add(key), what, key);
        });
    }

    private static void unless(boolean condition, String what, Object which) {
        Refusal.unless(condition, RefusalCode.WORKFLOW_INVALID, what, which);
    }
}
