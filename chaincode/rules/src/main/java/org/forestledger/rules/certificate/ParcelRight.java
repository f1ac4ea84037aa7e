// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import java.time.LocalDate;
import org.forestledger.rules.ledger.Kind;

/**
 * The last right of its kind that was registered on a parcel, so that no two run at a time.
 *
 * @param rightId the right
 * @param lastDay its last day
 */
public record ParcelRight(String rightId, LocalDate lastDay) {
    /** Where they are kept. */
    public static final Kind<ParcelRight> KIND = new Kind<>("lastForestRight", ParcelRight.class);
}
