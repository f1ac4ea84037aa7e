// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/**
 * The boundary of a parcel: a closed line that neither crosses nor touches itself, counterclockwise, from its westernmost
 * corner on (the southern one of two), so that one boundary has one form.
 */
final class Ring {
    /** How wide and high a boundary may be: 8 km. */
    static final long MAX_WIDTH_MM = 8_000_000;

    static final int MIN_CORNERS = 3;
    static final int MAX_CORNERS = 300;

    private static final Comparator<MapPoint> WEST_FIRST =
            Comparator.comparingLong(MapPoint::eastMm).thenComparingLong(MapPoint::northMm);

    /** Where a point lies. */
    enum Place {
        INSIDE,
        BOUNDARY,
        OUTSIDE
    }

    private final long[] x;
    private final long[] y;
    private final Box box;

    private Ring(long[] x, long[] y, Box box) {
        this.x = x;
        this.y = y;
        this.box = box;
    }

    private static Ring of(List<MapPoint> corners, Box box) {
        return new Ring(
                corners.stream().mapToLong(MapPoint::eastMm).toArray(),
                corners.stream().mapToLong(MapPoint::northMm).toArray(),
                box);
    }

    /** An upright rectangle. */
    static Ring around(Box box) {
        return new Ring(
                new long[] {box.westMm(), box.eastMm(), box.eastMm(), box.westMm()},
                new long[] {box.southMm(), box.southMm(), box.northMm(), box.northMm()},
                box);
    }

    /**
     * The ring of a boundary whose last point is the first one again; refused with MISSING_FIELD, TOO_LONG, BOUNDARY_TOO_WIDE
     * or BOUNDARY_INVALID.
     */
    static Ring of(List<MapPoint> closed) {
        Refusal.unless(
                closed.size() > MIN_CORNERS,
                RefusalCode.MISSING_FIELD,
                "field",
                "boundary",
                "expected",
                "three corners or more, the first one again at the end");
        Refusal.unless(
                closed.size() <= MAX_CORNERS + 1,
                RefusalCode.TOO_LONG,
                "field",
                "boundary",
                "maxItems",
                MAX_CORNERS + 1);
        Box box = closed.stream().reduce(Box.around(closed.get(0)), Box::with, (one, other) -> one);
        Refusal.unless(
                box.widthMm() <= MAX_WIDTH_MM,
                RefusalCode.BOUNDARY_TOO_WIDE,
                "widthMm",
                box.widthMm(),
                "most",
                MAX_WIDTH_MM);
        Refusal.unless(
                closed.get(0).equals(closed.get(closed.size() - 1)),
                RefusalCode.BOUNDARY_INVALID,
                "fault",
                "the last point is not the first one");
        List<MapPoint> corners = closed.subList(0, closed.size() - 1);
        Ring ring = of(corners, box);
        ring.requireSimple();
        return of(fromTheWest(ring.twiceArea() > 0 ? corners : reversed(corners)), box);
    }

    private static List<MapPoint> reversed(List<MapPoint> corners) {
        List<MapPoint> reversed = new ArrayList<>(corners);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<MapPoint> fromTheWest(List<MapPoint> corners) {
        List<MapPoint> turned = new ArrayList<>(corners);
        Collections.rotate(turned, -corners.indexOf(Collections.min(corners, WEST_FIRST)));
        return turned;
    }

    int size() {
        return x.length;
    }

    long x(int corner) {
        return x[corner % x.length];
    }

    long y(int corner) {
        return y[corner % y.length];
    }

    Box box() {
        return box;
    }

    /** The corners with the first one again at the end. */
    List<MapPoint> closed() {
        List<MapPoint> closed = new ArrayList<>();
        for (int i = 0; i <= x.length; i++) {
            closed.add(new MapPoint(x(i), y(i)));
        }
        return List.copyOf(closed);
    }

    /** Twice the area in mm2: above zero where the corners run counterclockwise. */
    private long twiceArea() {
        long sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x(i) - x[0]) * (y(i + 1) - y[0]) - (x(i + 1) - x[0]) * (y(i) - y[0]);
        }
        return sum;
    }

    /** Twice the area in mm2, never negative. */
    BigInteger twiceAreaMm2() {
        return BigInteger.valueOf(twiceArea());
    }

    /** Where a point lies. */
    Place locate(MapPoint point) {
        return box.touches(Box.around(point)) ? locateHalf(2 * point.eastMm(), 2 * point.northMm()) : Place.OUTSIDE;
    }

    /**
     * Where the middle between two points of the box lies.
     *
     * @param px the sum of their east coordinates
     * @param py the sum of their north coordinates
     */
    Place locateHalf(long px, long py) {
        boolean inside = false;
        for (int i = 0; i < x.length; i++) {
            long ax = 2 * x(i);
            long ay = 2 * y(i);
            long bx = 2 * x(i + 1);
            long by = 2 * y(i + 1);
            int side = Segments.side(ax, ay, bx, by, px, py);
            if (side == 0 && Segments.between(ax, ay, bx, by, px, py)) {
                return Place.BOUNDARY;
            }
            // The ray to the east meets an edge that goes up past it from its left, one that goes down from its right.
            if (ay <= py && by > py && side > 0 || by <= py && ay > py && side < 0) {
                inside = !inside;
            }
        }
        return inside ? Place.INSIDE : Place.OUTSIDE;
    }

    private void requireSimple() {
        for (int i = 0; i < x.length; i++) {
            requireNoTurningBack(i);
            for (int j = i + 2; j < x.length; j++) {
                boolean neighbours = i == 0 && j == x.length - 1;
                Refusal.unless(
                        neighbours || !Segments.touch(x(i), y(i), x(i + 1), y(i + 1), x(j), y(j), x(j + 1), y(j + 1)),
                        RefusalCode.BOUNDARY_INVALID,
                        "fault",
                        "the boundary meets itself",
                        "point",
                        i + 1,
                        "otherPoint",
                        j + 1);
            }
        }
    }

    /** Two neighbouring edges share their corner and nothing else. */
    private void requireNoTurningBack(int i) {
        long aheadX = x(i + 1) - x(i);
        long aheadY = y(i + 1) - y(i);
        long nextX = x(i + 2) - x(i + 1);
        long nextY = y(i + 2) - y(i + 1);
        boolean straight = aheadX * nextY - aheadY * nextX == 0;
        Refusal.unless(
                (aheadX != 0 || aheadY != 0) && !(straight && aheadX * nextX + aheadY * nextY < 0),
                RefusalCode.BOUNDARY_INVALID,
                "fault",
                "a point is repeated or the boundary turns back on itself",
                "point",
                i + 1);
    }
}
