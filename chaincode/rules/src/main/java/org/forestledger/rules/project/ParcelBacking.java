// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.project;

import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * Ties a standing forest parcel to the one live carbon project or ticket issue that it backs (F-14, A-37).
 *
 * @param region the region
 * @param parcelNo the parcel
 * @param use what it backs
 * @param subjectId the carbon project or the batch of tickets
 */
public record ParcelBacking(String region, String parcelNo, Use use, String subjectId) {
    /** Where backings are kept. */
    public static final Kind<ParcelBacking> KIND = new Kind<>("parcelBacking", ParcelBacking.class);

    /** What a standing forest can back. */
    public enum Use {
        /** A carbon project, whatever its unit type. */
        CARBON,
        /** An issue of forest tickets. */
        TICKETS
    }

    /**
     * Ties the parcel.
     *
     * @param twice the code with which a parcel is refused that backs the same use already
     * @param otherwise the code with which a parcel is refused that backs something else
     */
    public static void claim(
            Work work,
            String region,
            String parcelNo,
            Use use,
            String subjectId,
            RefusalCode twice,
            RefusalCode otherwise) {
        Work.requireId("parcelNo", parcelNo);
        String key = region + "/" + parcelNo;
        Optional<ParcelBacking> backing = work.find(KIND, key);
        backing.ifPresent(b -> refuse(b.use == use ? twice : otherwise, parcelNo, b.subjectId));
        Optional<ParcelUse> used = work.find(ParcelUse.KIND, key);
        used.ifPresent(u -> refuse(otherwise, parcelNo, u.projectId()));
        work.put(KIND, key, new ParcelBacking(region, parcelNo, use, subjectId));
    }

    /** What the parcel backs: a project, a carbon project or tickets; empty where it is free. */
    public static Optional<String> usedBy(Work work, String region, String parcelNo) {
        String key = region + "/" + parcelNo;
        return work.find(KIND, key).map(ParcelBacking::subjectId).or(() -> work.find(ParcelUse.KIND, key)
                .map(ParcelUse::projectId));
    }

    /** Frees a parcel whose subject was refused. */
    public static void release(Work work, String region, String parcelNo) {
        work.delete(KIND, region + "/" + parcelNo);
    }

    /** Refuses with PARCEL_ALREADY_USED where a carbon project or tickets are backed by the parcel. */
    static void requireNone(Work work, String region, String parcelNo) {
        work.find(KIND, region + "/" + parcelNo)
                .ifPresent(b -> refuse(RefusalCode.PARCEL_ALREADY_USED, parcelNo, b.subjectId));
    }

    private static void refuse(RefusalCode code, String parcelNo, String usedBy) {
        throw Refusal.of(code, "parcelNo", parcelNo, "project", usedBy).asException();
    }
}
