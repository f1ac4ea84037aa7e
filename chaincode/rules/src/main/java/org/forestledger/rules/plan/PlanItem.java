// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;

/**
 * One project of a plan. A project can be planned before it is on the ledger.
 *
 * @param projectId the project
 * @param area how much land, in 1/100 mu
 */
public record PlanItem(String projectId, CentiMu area) {
    static final int MAX_ITEMS = 500;

    /** Refuses MISSING_FIELD, TOO_LONG, INVALID_FIELD or PLAN_PROJECT_TWICE. */
    static void requireForm(List<PlanItem> items) {
        Refusal.unless(!items.isEmpty(), RefusalCode.MISSING_FIELD, "field", "items");
        Refusal.unless(items.size() <= MAX_ITEMS, RefusalCode.TOO_LONG, "field", "items", "maxItems", MAX_ITEMS);
        Set<String> seen = new HashSet<>();
        for (PlanItem item : items) {
            Work.requireId("items.projectId", item.projectId);
            Refusal.unless(item.area.centiMu() > 0, RefusalCode.INVALID_FIELD, "field", "items.area");
            Refusal.unless(seen.add(item.projectId), RefusalCode.PLAN_PROJECT_TWICE, "project", item.projectId);
        }
    }
}
