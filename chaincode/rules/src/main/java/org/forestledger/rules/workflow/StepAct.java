// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.unit.CentiMu;

/**
 * One office's act on a step.
 *
 * @param stepId the step
 * @param round the round: 1, and one more after each rejection
 * @param office the office
 * @param person who acted for it
 * @param user the person's short name
 * @param actedAt when
 * @param evidence the documents that the office brought
 * @param passed the items of the checklist that it found in order
 * @param inspected the area that it inspected, where the step draws a sample
 * @param late whether the step's last day was over
 */
public record StepAct(
        String stepId,
        int round,
        String office,
        String person,
        String user,
        Instant actedAt,
        List<TypedEvidence> evidence,
        List<String> passed,
        Optional<CentiMu> inspected,
        boolean late) {
    public StepAct {
        evidence = List.copyOf(evidence);
        passed = List.copyOf(passed);
    }
}
