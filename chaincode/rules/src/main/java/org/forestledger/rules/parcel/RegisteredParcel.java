// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A parcel (图斑) of a county's register, as it stands now.
 *
 * @param parcelId register and number, {@code county-1:2022:17}: the number by which projects name it
 * @param registerId the register
 * @param region the region whose rules govern it
 * @param parcelNo its number in the register, from 1 (图斑号)
 * @param version 1, and one more after each correction; earlier ones are kept as versions
 * @param facts what the form says of it
 * @param cells the squares of the grid in which it lies
 * @param status whether it stands
 * @param reportedBy who filled in the form (入库填报人)
 * @param correctedBy the correction that made this version; absent in the first
 */
public record RegisteredParcel(
        String parcelId,
        String registerId,
        String region,
        int parcelNo,
        int version,
        ParcelFacts facts,
        List<String> cells,
        Status status,
        String reportedBy,
        Optional<String> correctedBy) {
    /** Where parcels are kept. */
    public static final Kind<RegisteredParcel> KIND = new Kind<>("parcel", RegisteredParcel.class);

    public RegisteredParcel {
        cells = List.copyOf(cells);
    }

    /** Whether a parcel stands. */
    public enum Status {
        REGISTERED,
        /** Taken out of the register; its number is not given again. */
        WITHDRAWN
    }

    /** The id of a parcel. */
    public static String idOf(String registerId, int parcelNo) {
        return registerId + ":" + parcelNo;
    }

    /** Refuses with WRONG_STATE a parcel that was withdrawn. */
    void requireStanding() {
        Refusal.unless(status == Status.REGISTERED, RefusalCode.WRONG_STATE, "parcel", parcelId, "status", status);
    }

    /** Checks a first version and stores it; refused with what its facts, its neighbours or its squares are refused with. */
    static RegisteredParcel enter(Work work, ParcelRegister register, int parcelNo, ParcelFacts stated) {
        String id = idOf(register.registerId(), parcelNo);
        ParcelFacts facts = stated.checked(register.zone(), register.areaTolerance());
        List<String> cells = Footprint.of(facts).cells();
        ParcelGrid.requireFree(work, id, facts, cells);
        RegisteredParcel parcel = new RegisteredParcel(
                id,
                register.registerId(),
                register.region(),
                parcelNo,
                1,
                facts,
                cells,
                Status.REGISTERED,
                work.caller().person(),
                Optional.empty());
        ParcelGrid.enter(work, parcel);
        work.put(KIND, id, parcel);
        return parcel;
    }

    /** Keeps this version under its number and puts the next one in its place. */
    RegisteredParcel corrected(Work work, ParcelFacts checked, List<String> nextCells, String correctionId) {
        RegisteredParcel next = next(checked, nextCells, Status.REGISTERED, correctionId);
        replace(work, next);
        ParcelGrid.enter(work, next);
        return next;
    }

    /** Keeps this version under its number and takes the parcel out of the register. */
    RegisteredParcel withdrawn(Work work, String correctionId) {
        RegisteredParcel next = next(facts, List.of(), Status.WITHDRAWN, correctionId);
        replace(work, next);
        return next;
    }

    private void replace(Work work, RegisteredParcel next) {
        ParcelGrid.leave(work, this);
        work.put(ParcelVersion.KIND, ParcelVersion.idOf(this), new ParcelVersion(ParcelVersion.idOf(this), this));
        work.put(KIND, parcelId, next);
    }

    private RegisteredParcel next(ParcelFacts nextFacts, List<String> nextCells, Status nextStatus, String correction) {
        return new RegisteredParcel(
                parcelId,
                registerId,
                region,
                parcelNo,
                version + 1,
                nextFacts,
                nextCells,
                nextStatus,
                reportedBy,
                Optional.of(correction));
    }
}
