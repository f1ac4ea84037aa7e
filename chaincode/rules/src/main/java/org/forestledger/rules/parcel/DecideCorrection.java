// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A second person of the county decides on the correction of a sealed register (GZ-34, F-02).
 *
 * @param correctionId the correction
 * @param approved yes or no
 */
public record DecideCorrection(String correctionId, boolean approved) implements Command {
    @Override
    public void decide(Work work) {
        ParcelCorrection correction = work.get(ParcelCorrection.KIND, correctionId);
        RegisteredParcel parcel = work.get(RegisteredParcel.KIND, correction.parcelId());
        ParcelRegister register = ParcelRegister.ofCaller(work, parcel.registerId());
        Guards.requireOtherPerson(work.caller(), correction.filedBy());
        Refusal.unless(
                correction.status() == ParcelCorrection.Status.FILED,
                RefusalCode.WRONG_STATE,
                "correction",
                correctionId,
                "status",
                correction.status());
        work.answer(
                ParcelCorrection.KIND,
                correctionId,
                approved ? correction.applied(work, register, parcel) : correction.refused(work));
    }
}
