// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.project.Evidence;

/**
 * A mid-year adjustment of an approved plan (XM-11).
 *
 * @param items the projects that the plan is to hold from then on, all of them
 * @param document the reasons
 * @param proposedOn when the bureau proposed it
 * @param proposedBy who
 * @param status what the city decided; only an approved one counts against the limit
 * @param decidedBy who decided
 */
public record PlanAdjustment(
        List<PlanItem> items,
        Evidence document,
        LocalDate proposedOn,
        String proposedBy,
        Status status,
        Optional<String> decidedBy) {
    public PlanAdjustment {
        items = List.copyOf(items);
    }

    /** Whether an adjustment holds. */
    public enum Status {
        PROPOSED,
        APPROVED,
        REFUSED
    }

    PlanAdjustment decided(Status next, String by) {
        return new PlanAdjustment(items, document, proposedOn, proposedBy, next, Optional.of(by));
    }
}
