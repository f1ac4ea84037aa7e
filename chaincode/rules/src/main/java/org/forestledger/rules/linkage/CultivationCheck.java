// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import java.time.LocalDate;
import java.util.List;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Fen;

/**
 * An inspection of the new farmland (CS-24): by parcel how much is cultivated.
 *
 * @param checkId the id
 * @param projectId the project
 * @param checkedOn the day
 * @param parcels what was found, in the order of the acceptance
 * @param last whether it is the last one: the last tranche had fallen due
 * @param forfeited what of the package will never be paid; zero before the last check
 * @param evidence the inspection papers
 * @param checkedBy the inspector
 */
public record CultivationCheck(
        String checkId,
        String projectId,
        LocalDate checkedOn,
        List<Found> parcels,
        boolean last,
        Fen forfeited,
        List<Evidence> evidence,
        String checkedBy) {
    /** Where checks are kept. */
    public static final Kind<CultivationCheck> KIND = new Kind<>("cultivationCheck", CultivationCheck.class);

    public CultivationCheck {
        parcels = List.copyOf(parcels);
        evidence = List.copyOf(evidence);
    }

    /**
     * What was found on one parcel.
     *
     * @param parcelNo the parcel
     * @param cultivated the area that is cultivated
     */
    public record Found(String parcelNo, CentiMu cultivated) {}

    CultivationCheck forfeiting(Fen amount) {
        return new CultivationCheck(checkId, projectId, checkedOn, parcels, last, amount, evidence, checkedBy);
    }
}
