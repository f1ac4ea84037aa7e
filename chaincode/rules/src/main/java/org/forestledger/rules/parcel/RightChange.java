// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.time.LocalDate;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;

/**
 * One change of one right to a parcel.
 *
 * @param changeId the id
 * @param parcelId the parcel
 * @param layer which right
 * @param before what it was; absent the first time
 * @param after what it is now
 * @param evidence the contract or the decision
 * @param changedOn the day in China
 * @param changedBy who recorded it
 */
public record RightChange(
        String changeId,
        String parcelId,
        RightLayer layer,
        Optional<LandRight> before,
        LandRight after,
        Evidence evidence,
        LocalDate changedOn,
        String changedBy) {
    /** Where changes are kept. */
    public static final Kind<RightChange> KIND = new Kind<>("rightChange", RightChange.class);
}
