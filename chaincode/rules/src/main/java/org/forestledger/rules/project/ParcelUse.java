// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.project;

import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.parcel.RegisterGate;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Ties a parcel to the one project that it backs (F-14).
 *
 * @param region the region
 * @param parcelNo the parcel
 * @param projectId the project
 */
public record ParcelUse(String region, String parcelNo, String projectId) {
    /** Where parcel uses are kept. */
    public static final Kind<ParcelUse> KIND = new Kind<>("parcelUse", ParcelUse.class);

    /**
     * Ties the parcel to a project; refused with INVALID_FIELD or PARCEL_ALREADY_USED.
     *
     * @param ruleSetId the rule set that says beside what the project's indicators may stand; absent where they stand alone
     */
    public static void claim(Work work, String region, Parcel parcel, String projectId, Optional<String> ruleSetId) {
        String parcelNo = parcel.parcelNo();
        Work.requireId("parcelNo", parcelNo);
        Refusal.unless(parcel.area().centiMu() > 0, RefusalCode.INVALID_FIELD, "field", "parcels.area");
        RegisterGate.require(work, region, parcelNo, parcel.area());
        String key = region + "/" + parcelNo;
        Optional<ParcelUse> used = work.find(KIND, key);
        Refusal.unless(
                used.isEmpty(),
                RefusalCode.PARCEL_ALREADY_USED,
                "parcelNo",
                parcelNo,
                "project",
                used.map(ParcelUse::projectId).orElse(""));
        ParcelClaim claim = new ParcelClaim(LandAttribute.INDICATORS, projectId, ruleSetId);
        ParcelBacking.claims(work, region, parcelNo)
                .forEach(other -> claim.requireBeside(work, parcelNo, other, RefusalCode.PARCEL_ALREADY_USED));
        work.put(KIND, key, new ParcelUse(region, parcelNo, projectId));
    }

    /** What a project has of a parcel; empty where none has it. */
    static Optional<ParcelClaim> claimOf(Work work, String region, String parcelNo) {
        return work.find(KIND, region + "/" + parcelNo)
                .map(use -> new ParcelClaim(
                        LandAttribute.INDICATORS,
                        use.projectId,
                        work.find(Project.KIND, use.projectId).flatMap(Project::ruleSetId)));
    }

    /** Frees a parcel whose project was refused. */
    public static void release(Work work, String region, String parcelNo) {
        work.delete(KIND, region + "/" + parcelNo);
    }
}
