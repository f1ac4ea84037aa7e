// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import org.forestledger.rules.ledger.Kind;

/**
 * A parcel as it stood before a correction.
 *
 * @param versionId parcel and version, {@code county-1:2022:17@1}
 * @param parcel how it stood; the correction that ended it is the one that the next version names
 */
public record ParcelVersion(String versionId, RegisteredParcel parcel) {
    /** Where earlier versions are kept. */
    public static final Kind<ParcelVersion> KIND = new Kind<>("parcelVersion", ParcelVersion.class);

    /** The id of a version. */
    public static String idOf(RegisteredParcel parcel) {
        return parcel.parcelId() + "@" + parcel.version();
    }
}
