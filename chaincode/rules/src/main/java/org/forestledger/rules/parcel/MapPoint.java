// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * A place in CGCS2000 (大地2000), Gauss-Krüger projection in zones of three degrees, in whole millimetres (GZ-32).
 *
 * @param eastMm the east coordinate with the number of the zone in front, in mm: 38,512,345.678 m is 38512345678
 * @param northMm the north coordinate, in mm
 */
public record MapPoint(long eastMm, long northMm) {
    /** The zones that cover the country. */
    static final int FIRST_ZONE = 25;

    static final int LAST_ZONE = 45;

    private static final long MM_PER_ZONE = 1_000_000_000L;
    private static final long MAX_NORTH_MM = 6_000_000_000L;

    public MapPoint {
        Refusal.unless(
                zone(eastMm) >= FIRST_ZONE && zone(eastMm) <= LAST_ZONE,
                RefusalCode.INVALID_FIELD,
                "eastMm",
                eastMm,
                "expected",
                "millimetres east, the number of the zone in front");
        Refusal.unless(
                northMm > 0 && northMm < MAX_NORTH_MM,
                RefusalCode.INVALID_FIELD,
                "northMm",
                northMm,
                "expected",
                "millimetres north of the equator");
    }

    /** The number of the zone. */
    public int zone() {
        return zone(eastMm);
    }

    private static int zone(long eastMm) {
        return (int) Math.max(0, Math.min(LAST_ZONE + 1L, eastMm / MM_PER_ZONE));
    }
}
