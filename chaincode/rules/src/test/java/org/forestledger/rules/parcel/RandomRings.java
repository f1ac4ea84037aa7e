// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Boundaries on a coarse grid, so that corners, edges and collinear pieces coincide often; JTS says which are simple. */
final class RandomRings {
    static final long WEST = 38_500_000_000L;
    static final long SOUTH = 2_800_000_000L;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Random random;
    private final int size;
    private final long stepMm;

    /**
     * Draws boundaries.
     *
     * @param size how many lines the grid has in each direction
     * @param stepMm how far they are apart
     */
    RandomRings(Random random, int size, long stepMm) {
        this.random = random;
        this.size = size;
        this.stepMm = stepMm;
    }

    MapPoint point() {
        return at(random.nextInt(size), random.nextInt(size));
    }

    MapPoint at(long column, long row) {
        return new MapPoint(WEST + column * stepMm, SOUTH + row * stepMm);
    }

    /** Any closed line of so many corners; most of them meet themselves. */
    List<MapPoint> line(int corners) {
        List<MapPoint> line = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            line.add(point());
        }
        return closed(line);
    }

    /** A boundary that JTS finds valid: a triangle that grows by corners that leave it simple. */
    List<MapPoint> simple(int tries) {
        List<MapPoint> corners = closed(List.of(point(), point(), point())).subList(0, 3);
        while (!polygon(closed(corners)).isValid()) {
            corners = closed(List.of(point(), point(), point())).subList(0, 3);
        }
        for (int i = 0; i < tries; i++) {
            List<MapPoint> grown = new ArrayList<>(corners);
            grown.add(random.nextInt(grown.size()) + 1, point());
            if (polygon(closed(grown)).isValid() && noPointTwice(grown)) {
                corners = grown;
            }
        }
        return closed(corners);
    }

    private static boolean noPointTwice(List<MapPoint> corners) {
        return corners.stream().distinct().count() == corners.size();
    }

    static List<MapPoint> closed(List<MapPoint> corners) {
        List<MapPoint> closed = new ArrayList<>(corners);
        closed.add(corners.get(0));
        return closed;
    }

    static Polygon polygon(List<MapPoint> closed) {
        return FACTORY.createPolygon(
                closed.stream().map(RandomRings::coordinate).toArray(Coordinate[]::new));
    }

    static Coordinate coordinate(MapPoint point) {
        return new Coordinate(point.eastMm(), point.northMm());
    }
}
