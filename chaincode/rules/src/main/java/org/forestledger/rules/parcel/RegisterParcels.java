// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.util.List;
import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A clerk enters parcels into the open register of the county, numbered from 1 without a gap (GZ-32, G-12, G-13). None may have
 * ground in common with any parcel of any register (F-14). The answer is the last of them.
 *
 * @param registerId the register
 * @param parcels one to 50 lines of the form in the order of their numbers
 */
public record RegisterParcels(String registerId, List<ParcelRow> parcels) implements Command {
    private static final int MAX_PARCELS = 50;

    @Override
    public void decide(Work work) {
        Refusal.unless(!parcels.isEmpty(), RefusalCode.MISSING_FIELD, "field", "parcels");
        Refusal.unless(
                parcels.size() <= MAX_PARCELS, RefusalCode.TOO_LONG, "field", "parcels", "maxItems", MAX_PARCELS);
        ParcelRegister register = ParcelRegister.ofCaller(work, registerId);
        register.requireOpen();
        for (ParcelRow row : parcels) {
            requireNext(work, row.parcelNo());
            RegisteredParcel parcel = RegisteredParcel.enter(work, register, row.parcelNo(), row.facts());
            work.answer(RegisteredParcel.KIND, parcel.parcelId(), parcel);
        }
    }

    /** Looks at the number and the one before it, so that no counter is written by all who enter parcels. */
    private void requireNext(Work work, int parcelNo) {
        Refusal.unless(parcelNo >= 1, RefusalCode.INVALID_FIELD, "field", "parcelNo", "value", parcelNo);
        Refusal.unless(
                !isThere(work, parcelNo),
                RefusalCode.PARCEL_NUMBER_TAKEN,
                "register",
                registerId,
                "parcelNo",
                parcelNo);
        Refusal.unless(
                parcelNo == 1 || isThere(work, parcelNo - 1),
                RefusalCode.PARCEL_NUMBER_GAP,
                "register",
                registerId,
                "parcelNo",
                parcelNo);
    }

    private boolean isThere(Work work, int parcelNo) {
        return work.find(RegisteredParcel.KIND, RegisteredParcel.idOf(registerId, parcelNo))
                .isPresent();
    }
}
