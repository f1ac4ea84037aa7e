// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import org.forestledger.rules.ledger.Command;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.permission.Guards;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * An officer of the county closes the register of a year; the officer's signature is the seal of the reporting unit (GZ-34).
 *
 * @param registerId the register
 * @param parcels how many parcels it holds: the last number there is
 */
public record SealRegister(String registerId, int parcels) implements Command {
    @Override
    public void decide(Work work) {
        Refusal.unless(parcels >= 1, RefusalCode.INVALID_FIELD, "field", "parcels", "value", parcels);
        ParcelRegister register = ParcelRegister.ofCaller(work, registerId);
        register.requireOpen();
        Guards.requireOtherPerson(work.caller(), register.openedBy());
        Refusal.unless(
                isThere(work, parcels) && !isThere(work, parcels + 1),
                RefusalCode.PARCEL_COUNT_WRONG,
                "register",
                registerId,
                "parcels",
                parcels);
        work.answer(ParcelRegister.KIND, registerId, register.sealed(work, parcels));
    }

    private boolean isThere(Work work, int parcelNo) {
        return work.find(RegisteredParcel.KIND, RegisteredParcel.idOf(registerId, parcelNo))
                .isPresent();
    }
}
