// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.scheme.Instrument;

/**
 * The steps of one region's projects, in their order: a document like a rule set.
 *
 * @param id the short name
 * @param version 1 or higher
 * @param region the region whose projects go through it
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param instrument the document that it carries out
 * @param offices the offices that act
 * @param steps the steps in their order
 */
public record WorkflowTemplate(
        String id,
        int version,
        String region,
        String nameZh,
        String nameEn,
        Instrument instrument,
        List<WorkflowOffice> offices,
        List<WorkflowStep> steps) {
    public WorkflowTemplate {
        offices = List.copyOf(offices);
        steps = List.copyOf(steps);
    }

    /** The place of a step, from 0; empty where there is none of that name. */
    public Optional<Integer> indexOf(String stepId) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(stepId)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The office of a short name. */
    public Optional<WorkflowOffice> office(String key) {
        return offices.stream().filter(office -> office.key().equals(key)).findFirst();
    }

    /** The step that opens a gate, where one does. */
    public Optional<WorkflowStep> opening(WorkflowStep.Gate gate) {
        return steps.stream()
                .filter(step -> step.opens().equals(Optional.of(gate)))
                .findFirst();
    }
}
