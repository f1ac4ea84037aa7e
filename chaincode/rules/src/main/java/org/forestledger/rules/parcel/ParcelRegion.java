// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import org.forestledger.rules.ledger.Kind;

/**
 * That a region keeps a register: from then on projects there name registered parcels only.
 *
 * @param region the region
 * @param firstRegisterId the register with which it began
 */
public record ParcelRegion(String region, String firstRegisterId) {
    /** Where the regions are kept. */
    public static final Kind<ParcelRegion> KIND = new Kind<>("parcelRegion", ParcelRegion.class);
}
