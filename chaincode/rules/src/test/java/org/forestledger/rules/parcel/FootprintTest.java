// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.forestledger.rules.unit.CentiMu;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.relateng.RelateNG;

/** In which squares of the grid a parcel lies. */
class FootprintTest {
    private static final long CELL = Footprint.CELL_MM;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    private static Footprint of(MapPoint centre, Optional<List<MapPoint>> boundary) {
        return Footprint.of(new ParcelFacts(CentiMu.of(1), centre, LandClass.FOREST, true, CentiMu.of(0), boundary));
    }

    @Test
    void cells_shouldBeThoseThatTheInsideMeets_whenTheBoundaryIsAny() {
        GeometryFactory factory = new GeometryFactory();
        for (int i = 0; i < 400; i++) {
            RandomRings rings = new RandomRings(random, 12, random.nextBoolean() ? CELL / 2 : 123_457);
            List<MapPoint> line = rings.simple(8);
            Polygon polygon = RandomRings.polygon(line);
            Envelope around = polygon.getEnvelopeInternal();
            List<String> expected = new ArrayList<>();
            for (long column = (long) around.getMinX() / CELL - 1; column <= (long) around.getMaxX() / CELL; column++) {
                for (long row = (long) around.getMinY() / CELL - 1; row <= (long) around.getMaxY() / CELL; row++) {
                    Envelope square = new Envelope(column * CELL, (column + 1) * CELL, row * CELL, (row + 1) * CELL);
                    if (RelateNG.relate(polygon, factory.toGeometry(square), "T********")) {
                        expected.add(column + ":" + row);
                    }
                }
            }
            assertThat(of(line.get(0), Optional.of(line)).cells())
                    .as("seed " + seed + " " + line)
                    .isEqualTo(expected);
        }
    }

    @Test
    void footprints_shouldShareASquare_whenTheyOverlap() {
        int overlapping = 0;
        for (int i = 0; i < 1_000; i++) {
            RandomRings rings = new RandomRings(random, 9, CELL / 2);
            Footprint one = any(rings);
            Footprint other = any(rings);
            assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
            if (one.overlaps(other)) {
                overlapping++;
                assertThat(one.cells()).as("seed " + seed).containsAnyElementsOf(other.cells());
            }
        }
        assertThat(overlapping).isGreaterThan(100);
    }

    private Footprint any(RandomRings rings) {
        return of(rings.point(), random.nextInt(3) == 0 ? Optional.empty() : Optional.of(rings.simple(6)));
    }

    @Test
    void centre_shouldLieInTheSquareToItsNorthEast_whenItIsOnTheGrid() {
        MapPoint corner = new MapPoint(77_000 * CELL, 5_600 * CELL);
        assertThat(of(corner, Optional.empty()).cells()).containsExactly("77000:5600");
    }
}
