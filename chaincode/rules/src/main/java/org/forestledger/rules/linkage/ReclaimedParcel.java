// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import org.forestledger.rules.unit.CentiMu;

/**
 * A parcel of built-up land that becomes farmland again.
 *
 * @param parcelNo the number in the region's register
 * @param area the parcel's whole area
 * @param source what stands on it (CS-02)
 * @param villageAccount the village collective whose land it is
 */
public record ReclaimedParcel(String parcelNo, CentiMu area, Source source, String villageAccount) {
    /** What can be reclaimed (CS-02). */
    public enum Source {
        /** 农村空心村. */
        HOLLOW_VILLAGE,
        /** 危旧土坯房. */
        ADOBE_HOUSES,
        /** 废弃砖瓦窑用地. */
        BRICK_KILN
    }
}
