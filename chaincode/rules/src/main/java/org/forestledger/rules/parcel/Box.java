// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

/**
 * The smallest upright rectangle around something; both ends belong to it.
 *
 * @param westMm the smallest east coordinate
 * @param southMm the smallest north coordinate
 * @param eastMm the largest east coordinate
 * @param northMm the largest north coordinate
 */
public record Box(long westMm, long southMm, long eastMm, long northMm) {
    static Box around(MapPoint point) {
        return new Box(point.eastMm(), point.northMm(), point.eastMm(), point.northMm());
    }

    Box with(MapPoint point) {
        return new Box(
                Math.min(westMm, point.eastMm()),
                Math.min(southMm, point.northMm()),
                Math.max(eastMm, point.eastMm()),
                Math.max(northMm, point.northMm()));
    }

    /** Whether the two have a point in common. */
    boolean touches(Box other) {
        return westMm <= other.eastMm && other.westMm <= eastMm && southMm <= other.northMm && other.southMm <= northMm;
    }

    /** The longer side. */
    long widthMm() {
        return Math.max(eastMm - westMm, northMm - southMm);
    }
}
