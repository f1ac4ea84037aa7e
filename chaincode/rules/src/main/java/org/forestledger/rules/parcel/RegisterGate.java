// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.util.Optional;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;

/** What a register keeps closed: an asset over land that is not registered. */
public final class RegisterGate {
    private RegisterGate() {}

    /**
     * Refuses with PARCEL_NOT_REGISTERED or REGISTERED_AREA_TOO_SMALL unless the parcel stands in a register of the region with
     * at least the area. Where the region keeps no register, nothing is required.
     *
     * @param parcelNo the parcel, named by its id in the register
     * @param area the area that is to back something
     */
    public static void require(Work work, String region, String parcelNo, CentiMu area) {
        if (work.find(ParcelRegion.KIND, region).isEmpty()) {
            return;
        }
        Optional<RegisteredParcel> parcel = work.find(RegisteredParcel.KIND, parcelNo)
                .filter(each -> each.region().equals(region) && each.status() == RegisteredParcel.Status.REGISTERED);
        Refusal.unless(parcel.isPresent(), RefusalCode.PARCEL_NOT_REGISTERED, "parcelNo", parcelNo, "region", region);
        CentiMu registered = parcel.get().facts().area();
        Refusal.unless(
                area.compareTo(registered) <= 0,
                RefusalCode.REGISTERED_AREA_TOO_SMALL,
                "parcelNo",
                parcelNo,
                "statedMu",
                area.toMu(),
                "registeredMu",
                registered.toMu());
    }

    /**
     * Refuses with AREA_ABOVE_RECORD unless the parcels of a project have become forest to the area that is to be banked, as their
     * registered banked areas (入库面积) say (GZ-32). A parcel that came before the register counts with its stated area; where
     * the region keeps no register, nothing is required.
     *
     * @param area the accepted area
     */
    public static void requireBanked(Work work, Project project, CentiMu area) {
        if (work.find(ParcelRegion.KIND, project.region()).isEmpty()) {
            return;
        }
        CentiMu onRecord = project.parcels().stream()
                .map(parcel -> work.find(RegisteredParcel.KIND, parcel.parcelNo())
                        .filter(each -> each.region().equals(project.region()))
                        .map(each -> each.facts().bankedArea())
                        .orElse(parcel.area()))
                .reduce(CentiMu.of(0), CentiMu::plus);
        Refusal.unless(
                area.compareTo(onRecord) <= 0,
                RefusalCode.AREA_ABOVE_RECORD,
                "projectId",
                project.projectId(),
                "statedCentiMu",
                area.toBigInteger(),
                "recordCentiMu",
                onRecord.toBigInteger());
    }
}
