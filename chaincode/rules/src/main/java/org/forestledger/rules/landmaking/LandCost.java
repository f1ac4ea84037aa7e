// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.landmaking;

import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.Fen;

/**
 * One cost that a land-making entity has laid out (XM-30).
 *
 * @param costId the id
 * @param projectId the project
 * @param category what it was for
 * @param amount how much
 * @param totalAfter what the project has cost with it
 * @param overBudget whether that is more than the locked budget; told and not refused below the ceiling
 * @param voucher the payment voucher
 * @param recordedBy who recorded it
 */
public record LandCost(
        String costId,
        String projectId,
        Category category,
        Fen amount,
        Fen totalAfter,
        boolean overBudget,
        Evidence voucher,
        String recordedBy) {
    /** Where costs are kept. */
    public static final Kind<LandCost> KIND = new Kind<>("landCost", LandCost.class);

    /** What land making costs money for (XM-27). */
    public enum Category {
        /** Bought homes, homes bought instead of built, money: what people get who move. */
        RESETTLEMENT,
        /** Clearing, levelling, fencing. */
        WORKS,
        /** Roads, pipes and public buildings. */
        FACILITIES,
        /** Surveys, assessments, interest. */
        OTHER
    }
}
