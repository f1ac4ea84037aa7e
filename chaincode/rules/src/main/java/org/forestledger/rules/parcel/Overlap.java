// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether two rings have ground in common: a shared edge or corner is no overlap.
 *
 * <p>Exact. Boundaries that do not cross meet only in corners of one of the two, which are whole numbers. So each edge is cut
 * at the corners of the other ring that lie on it, and no piece can change sides; the middle of a piece tells for all of it.
 */
final class Overlap {
    private Overlap() {}

    /** Whether the insides of the two meet. */
    static boolean of(Ring one, Ring other) {
        if (!one.box().touches(other.box())) {
            return false;
        }
        return boundariesCross(one, other) || enters(one, other) || enters(other, one);
    }

    /**
     * Whether edges cross, or run along each other in one direction. Both rings run counterclockwise, so in the second case
     * both insides are to the left of the edge that they share.
     */
    private static boolean boundariesCross(Ring one, Ring other) {
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                long ax = one.x(i);
                long ay = one.y(i);
                long bx = one.x(i + 1);
                long by = one.y(i + 1);
                long cx = other.x(j);
                long cy = other.y(j);
                long dx = other.x(j + 1);
                long dy = other.y(j + 1);
                if (Segments.cross(ax, ay, bx, by, cx, cy, dx, dy)
                        || Segments.runAlong(ax, ay, bx, by, cx, cy, dx, dy)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a piece of the boundary of one lies inside the other. */
    private static boolean enters(Ring one, Ring other) {
        for (int i = 0; i < one.size(); i++) {
            List<Cut> cuts = cuts(one, i, other);
            for (int k = 0; k + 1 < cuts.size(); k++) {
                Cut from = cuts.get(k);
                Cut to = cuts.get(k + 1);
                if (other.locateHalf(from.x + to.x, from.y + to.y) == Ring.Place.INSIDE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A place at which an edge is cut. */
    private record Cut(long x, long y) {}

    /** The ends of an edge and the corners of the other ring on it, in the order of the edge. */
    private static List<Cut> cuts(Ring one, int edge, Ring other) {
        long ax = one.x(edge);
        long ay = one.y(edge);
        long bx = one.x(edge + 1);
        long by = one.y(edge + 1);
        List<Cut> cuts = new ArrayList<>(List.of(new Cut(ax, ay), new Cut(bx, by)));
        for (int j = 0; j < other.size(); j++) {
            if (Segments.on(ax, ay, bx, by, other.x(j), other.y(j))) {
                cuts.add(new Cut(other.x(j), other.y(j)));
            }
        }
        cuts.sort(Comparator.comparingLong(cut -> (bx - ax) * (cut.x - ax) + (by - ay) * (cut.y - ay)));
        return cuts;
    }
}
