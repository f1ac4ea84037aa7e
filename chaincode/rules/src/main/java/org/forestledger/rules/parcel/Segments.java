// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

/**
 * Exact tests of points and segments.
 *
 * <p>Callers see to it that coordinates differ by less than 2^26, so that a product of two differences stays below 2^53 and
 * a long is exact: a ring is at most {@link Ring#MAX_WIDTH_MM} wide, and rings are compared only where their boxes meet.
 */
final class Segments {
    private Segments() {}

    /** Where c lies as seen from a to b: 1 on the left, -1 on the right, 0 on the line. */
    static int side(long ax, long ay, long bx, long by, long cx, long cy) {
        return Long.signum((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
    }

    /** Whether p, which is on the line through a and b, lies between them or on one of them. */
    static boolean between(long ax, long ay, long bx, long by, long px, long py) {
        return Math.min(ax, bx) <= px && px <= Math.max(ax, bx) && Math.min(ay, by) <= py && py <= Math.max(ay, by);
    }

    /** Whether p lies on the segment, ends included. */
    static boolean on(long ax, long ay, long bx, long by, long px, long py) {
        return side(ax, ay, bx, by, px, py) == 0 && between(ax, ay, bx, by, px, py);
    }

    /** Whether the segments cross in one point that is an end of neither. */
    static boolean cross(long ax, long ay, long bx, long by, long cx, long cy, long dx, long dy) {
        return side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0
                && side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0;
    }

    /** Whether the segments have any point in common. */
    static boolean touch(long ax, long ay, long bx, long by, long cx, long cy, long dx, long dy) {
        return cross(ax, ay, bx, by, cx, cy, dx, dy)
                || on(ax, ay, bx, by, cx, cy)
                || on(ax, ay, bx, by, dx, dy)
                || on(cx, cy, dx, dy, ax, ay)
                || on(cx, cy, dx, dy, bx, by);
    }

    /** Whether the segments run along each other in the same direction for more than one point. */
    static boolean runAlong(long ax, long ay, long bx, long by, long cx, long cy, long dx, long dy) {
        if (side(ax, ay, bx, by, cx, cy) != 0 || side(ax, ay, bx, by, dx, dy) != 0) {
            return false;
        }
        long abX = bx - ax;
        long abY = by - ay;
        long startsAt = abX * (cx - ax) + abY * (cy - ay);
        long endsAt = abX * (dx - ax) + abY * (dy - ay);
        return startsAt < endsAt && startsAt < abX * abX + abY * abY && endsAt > 0;
    }
}
