// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.unit.Bps;

/**
 * One step of a workflow; it is passed when every acting office has acted and nothing that it requires is missing.
 *
 * @param id the short name
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param clause the source clause
 * @param reaches the state that a project has reached when the step is passed
 * @param offices the acting offices; of several each must act, by another person
 * @param evidenceTypes the documents that must be on record
 * @param noticeWorkingDays how many working days the notice stays that this step posts; 0 for none
 * @param checklist what must all be found in order
 * @param sampleOfArea the least part of the whole area that each office inspects, in parcels drawn by lot
 * @param objectionsBlock whether an objection that is not dismissed stops this step
 * @param deadline the last day on which it may be done
 * @param rejectTo the step to which a rejection goes back; the first where none is named
 * @param opens what the ledger allows for the project once this step is passed
 */
public record WorkflowStep(
        String id,
        String nameZh,
        String nameEn,
        String clause,
        String reaches,
        List<String> offices,
        List<String> evidenceTypes,
        int noticeWorkingDays,
        List<ChecklistItem> checklist,
        Optional<Bps> sampleOfArea,
        boolean objectionsBlock,
        Optional<FilingDeadline> deadline,
        Optional<String> rejectTo,
        Optional<Gate> opens) {
    public WorkflowStep {
        offices = List.copyOf(offices);
        evidenceTypes = List.copyOf(evidenceTypes);
        checklist = List.copyOf(checklist);
    }

    /** The types of documents that nobody has brought. */
    public List<String> missingEvidence(List<StepAct> acts) {
        return evidenceTypes.stream()
                .filter(type -> acts.stream()
                        .flatMap(act -> act.evidence().stream())
                        .noneMatch(each -> each.type().equals(type)))
                .toList();
    }

    /** The items of the checklist that nobody has found in order. */
    public List<String> openItems(List<StepAct> acts) {
        return checklist.stream()
                .map(ChecklistItem::key)
                .filter(key -> acts.stream().noneMatch(act -> act.passed().contains(key)))
                .toList();
    }

    /** What a step may open. */
    public enum Gate {
        /** The approval of the project's plan. */
        PLAN,
        /** The acceptance of a linkage project (CS-12). */
        ACCEPT,
        /** The banking of the project. */
        BANK
    }
}
