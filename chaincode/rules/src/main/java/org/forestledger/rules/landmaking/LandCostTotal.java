// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.landmaking;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.unit.Fen;

/**
 * What a project has cost so far against what it was to cost (XM-30): the report, and what the ceiling is judged by. Only its
 * own entity's costs write it.
 *
 * @param projectId the project
 * @param budget the locked budget
 * @param total what has been laid out
 * @param entries how many costs that is
 */
public record LandCostTotal(String projectId, Fen budget, Fen total, int entries) {
    /** Where the sums are kept. */
    public static final Kind<LandCostTotal> KIND = new Kind<>("landCostTotal", LandCostTotal.class);

    LandCostTotal with(Fen amount) {
        return new LandCostTotal(projectId, budget, total.plus(amount), entries + 1);
    }

    boolean overBudget() {
        return total.compareTo(budget) > 0;
    }
}
