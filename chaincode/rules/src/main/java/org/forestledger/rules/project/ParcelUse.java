// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.project;

import org.forestledger.rules.ledger.Kind;

/**
 * Ties a parcel to the one project that it backs (F-14).
 *
 * @param region the region
 * @param parcelNo the parcel
 * @param projectId the project
 */
public record ParcelUse(String region, String parcelNo, String projectId) {
    /** Where parcel uses are kept. */
    public static final Kind<ParcelUse> KIND = new Kind<>("parcelUse", ParcelUse.class);
}
