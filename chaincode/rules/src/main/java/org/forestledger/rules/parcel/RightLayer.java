// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

/** The three rights to a parcel (三权分置, YC-25). */
public enum RightLayer {
    /** The state's or the collective's (所有权). */
    OWNERSHIP,
    /** A household's of the collective (承包权). */
    CONTRACT,
    /** That of whoever runs the forest (经营权). */
    MANAGEMENT
}
