// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One person's right to a parcel.
 *
 * @param holder who has it: an account, an official code or a name as the certificate writes it
 * @param certificateNo the number of the certificate; absent where none is issued
 * @param from the first day; absent for ownership, which has no term
 * @param to the last day; absent for ownership
 * @param changeId the change by which it was recorded
 */
public record LandRight(
        String holder,
        Optional<String> certificateNo,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String changeId) {
    /** Whether it still runs on a day. */
    boolean runsOn(LocalDate day) {
        return to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether the term lies inside the other's. */
    boolean liesIn(LandRight other) {
        return !from.orElse(LocalDate.MIN).isBefore(other.from.orElse(LocalDate.MIN))
                && !to.orElse(LocalDate.MAX).isAfter(other.to.orElse(LocalDate.MAX));
    }
}
