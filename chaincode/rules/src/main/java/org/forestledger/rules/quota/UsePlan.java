// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.quota;

import java.util.List;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.CentiMu;

/**
 * What a county means to use in a year (GZ-26).
 *
 * @param countyAccount the county
 * @param year the year
 * @param uses the construction projects
 * @param document the report
 * @param filedBy who filed it
 */
public record UsePlan(String countyAccount, int year, List<Planned> uses, Evidence document, String filedBy) {
    /** Where plans are kept. */
    public static final Kind<UsePlan> KIND = new Kind<>("usePlan", UsePlan.class);

    public UsePlan {
        uses = List.copyOf(uses);
    }

    /**
     * One project of a plan.
     *
     * @param forProject the construction project
     * @param area the most that it needs, in 1/100 mu
     */
    public record Planned(String forProject, CentiMu area) {}

    static String idOf(String countyAccount, int year) {
        return countyAccount + "/" + year;
    }

    /** Whether the county's plan for this year has the project with that much area. */
    static boolean holds(Work work, String countyAccount, String forProject, CentiMu area) {
        return work.find(KIND, idOf(countyAccount, work.tx().today().getYear()))
                .map(plan -> plan.uses.stream()
                        .anyMatch(use -> use.forProject().equals(forProject) && area.compareTo(use.area()) <= 0))
                .orElse(false);
    }
}
