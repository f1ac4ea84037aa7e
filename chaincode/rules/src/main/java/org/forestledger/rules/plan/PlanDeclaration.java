// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.plan;

import java.util.List;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;

/**
 * What a land-making entity declares for one plan of a year (XM-10).
 *
 * @param declarationId the id
 * @param ruleSetId the rules of the region
 * @param planYear the year that is planned
 * @param planType which of the three plans
 * @param landMakingEntity who declares
 * @param items the projects
 * @param document the declaration
 * @param status whether the agency has taken it in
 * @param declaredBy who declared it
 */
public record PlanDeclaration(
        String declarationId,
        String ruleSetId,
        int planYear,
        PlanType planType,
        String landMakingEntity,
        List<PlanItem> items,
        Evidence document,
        Status status,
        String declaredBy) {
    /** Where declarations are kept. */
    public static final Kind<PlanDeclaration> KIND = new Kind<>("planDeclaration", PlanDeclaration.class);

    public PlanDeclaration {
        items = List.copyOf(items);
    }

    /** Whether a declaration is part of a plan. */
    public enum Status {
        DECLARED,
        AGGREGATED
    }

    PlanDeclaration aggregated() {
        return new PlanDeclaration(
                declarationId,
                ruleSetId,
                planYear,
                planType,
                landMakingEntity,
                items,
                document,
                Status.AGGREGATED,
                declaredBy);
    }
}
