// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.Bps;
import org.forestledger.rules.unit.CentiMu;

/**
 * What the county's form says of a parcel (GZ-32).
 *
 * @param area the whole area (图斑面积), in 1/100 mu
 * @param centre a point inside the parcel (X坐标、Y坐标)
 * @param landClass what the land is in the survey (地类情况)
 * @param restored whether it is restored (生态修复情况)
 * @param bankedArea how much of it has become forest and is banked (入库面积), in 1/100 mu
 * @param boundary the corners in their order, the first one again at the end; the ledger keeps them counterclockwise from the
 *     westernmost one on
 */
public record ParcelFacts(
        CentiMu area,
        MapPoint centre,
        LandClass landClass,
        boolean restored,
        CentiMu bankedArea,
        Optional<List<MapPoint>> boundary) {
    /** 1 mu is 2,000/3 m2, so three times 1/100 mu, counted twice, is 40 m2. */
    private static final BigInteger MM2_OF_SIX_CENTI_MU = BigInteger.valueOf(40_000_000);

    public ParcelFacts {
        boundary = boundary.map(List::copyOf);
    }

    /**
     * The facts with the boundary in its one form; refused with INVALID_FIELD, AREA_MISMATCH, ZONE_MISMATCH, what a boundary is
     * refused with, BOUNDARY_AREA_DIFFERS or CENTRE_OUTSIDE.
     *
     * @param zone the zone of the register
     * @param tolerance how much the area inside the boundary may differ from the stated one, as a part of that
     */
    ParcelFacts checked(int zone, Bps tolerance) {
        Refusal.unless(area.centiMu() > 0, RefusalCode.INVALID_FIELD, "field", "area");
        Refusal.unless(
                bankedArea.compareTo(area) <= 0,
                RefusalCode.AREA_MISMATCH,
                "bankedArea",
                bankedArea.toMu(),
                "parcelArea",
                area.toMu());
        requireZone(centre, zone);
        boundary.ifPresent(points -> points.forEach(point -> requireZone(point, zone)));
        Optional<Ring> ring = boundary.map(Ring::of);
        ring.ifPresent(r -> requireFits(r, tolerance));
        return new ParcelFacts(area, centre, landClass, restored, bankedArea, ring.map(Ring::closed));
    }

    /** Whether other facts are about the same piece of land, so that they differ in its state at most. */
    boolean hasTheGroundOf(ParcelFacts other) {
        return area.equals(other.area) && centre.equals(other.centre) && boundary.equals(other.boundary);
    }

    private static void requireZone(MapPoint point, int zone) {
        Refusal.unless(point.zone() == zone, RefusalCode.ZONE_MISMATCH, "eastMm", point.eastMm(), "registerZone", zone);
    }

    private void requireFits(Ring ring, Bps tolerance) {
        BigInteger stated = area.toBigInteger().multiply(MM2_OF_SIX_CENTI_MU);
        BigInteger drawn = ring.twiceAreaMm2().multiply(BigInteger.valueOf(3));
        Refusal.unless(
                drawn.subtract(stated)
                                .abs()
                                .multiply(BigInteger.valueOf(Bps.WHOLE))
                                .compareTo(stated.multiply(BigInteger.valueOf(tolerance.bps())))
                        <= 0,
                RefusalCode.BOUNDARY_AREA_DIFFERS,
                "statedMu",
                area.toMu(),
                "drawnCentiMu",
                drawn.divide(MM2_OF_SIX_CENTI_MU),
                "tolerance",
                tolerance);
        Refusal.unless(
                ring.locate(centre) == Ring.Place.INSIDE,
                RefusalCode.CENTRE_OUTSIDE,
                "eastMm",
                centre.eastMm(),
                "northMm",
                centre.northMm());
    }
}
