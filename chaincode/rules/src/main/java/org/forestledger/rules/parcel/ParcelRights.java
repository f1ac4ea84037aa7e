// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;

/**
 * Who has which right to a parcel now (YC-25).
 *
 * @param parcelId the parcel
 * @param ownershipHolder the owner
 * @param contractHolder the household that has contracted for it; absent for state forest
 * @param managementHolder who runs the forest; absent where nobody else does
 */
public record ParcelRights(
        String parcelId,
        Optional<LandRight> ownershipHolder,
        Optional<LandRight> contractHolder,
        Optional<LandRight> managementHolder) {
    /** Where the rights are kept. */
    public static final Kind<ParcelRights> KIND = new Kind<>("parcelRight", ParcelRights.class);

    static ParcelRights of(Work work, String parcelId) {
        return work.find(KIND, parcelId)
                .orElseGet(() -> new ParcelRights(parcelId, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** The last day of the right by which the forest is run today, where the register knows one. */
    public static Optional<LocalDate> endsOn(Work work, String parcelNo) {
        return work.find(KIND, parcelNo)
                .flatMap(rights -> rights.managementHolder
                        .filter(right -> right.runsOn(work.tx().today()))
                        .or(rights::contractHolder))
                .flatMap(LandRight::to);
    }

    Optional<LandRight> at(RightLayer layer) {
        return switch (layer) {
            case OWNERSHIP -> ownershipHolder;
            case CONTRACT -> contractHolder;
            case MANAGEMENT -> managementHolder;
        };
    }

    ParcelRights with(RightLayer layer, LandRight right) {
        return new ParcelRights(
                parcelId,
                layer == RightLayer.OWNERSHIP ? Optional.of(right) : ownershipHolder,
                layer == RightLayer.CONTRACT ? Optional.of(right) : contractHolder,
                layer == RightLayer.MANAGEMENT ? Optional.of(right) : managementHolder);
    }
}
