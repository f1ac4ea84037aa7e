// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.relateng.RelateNG;

/** The exact tests of boundaries beside those of a geometry library; {@code -Dseed=} plays a run again. */
class RingAgainstJtsTest {
    private static final String INSIDES_MEET = "T********";

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    private static Optional<RefusalCode> refusal(List<MapPoint> closed) {
        try {
            Ring.of(closed);
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(e.refusal().code());
        }
    }

    /** JTS passes over a point that comes twice in a row; the ledger refuses it. */
    private static boolean repeats(List<MapPoint> closed) {
        for (int i = 0; i + 1 < closed.size(); i++) {
            if (closed.get(i).equals(closed.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void ring_shouldBeRefused_whenTheLibraryFindsItInvalid() {
        RandomRings rings = new RandomRings(random, 7, 1_000);
        int simple = 0;
        for (int i = 0; i < 20_000; i++) {
            List<MapPoint> line = rings.line(3 + random.nextInt(5));
            boolean valid = RandomRings.polygon(line).isValid() && !repeats(line);
            assertThat(refusal(line))
                    .as("seed " + seed + " " + line)
                    .isEqualTo(valid ? Optional.empty() : Optional.of(RefusalCode.BOUNDARY_INVALID));
            simple += valid ? 1 : 0;
        }
        assertThat(simple).isBetween(1_000, 19_000);
    }

    @Test
    void overlap_shouldBeAsTheLibrarySays_whenRingsAreAny() {
        int overlapping = 0;
        int touching = 0;
        for (int i = 0; i < 8_000; i++) {
            RandomRings rings = new RandomRings(random, 4 + random.nextInt(14), 1 + random.nextInt(200_000));
            List<MapPoint> one = rings.simple(random.nextInt(14));
            List<MapPoint> other = rings.simple(random.nextInt(14));
            Polygon a = RandomRings.polygon(one);
            Polygon b = RandomRings.polygon(other);
            boolean expected = RelateNG.relate(a, b, INSIDES_MEET);
            String which = "seed " + seed + " " + one + " " + other;
            assertThat(Overlap.of(Ring.of(one), Ring.of(other))).as(which).isEqualTo(expected);
            assertThat(Overlap.of(Ring.of(other), Ring.of(one))).as(which).isEqualTo(expected);
            overlapping += expected ? 1 : 0;
            touching += !expected && a.intersects(b) ? 1 : 0;
        }
        assertThat(overlapping).isBetween(1_000, 7_900);
        assertThat(touching).isGreaterThan(50);
    }

    /** Pieces of one cut ground share edges and corners and nothing else; a piece overlaps itself. */
    @Test
    void overlap_shouldBeNone_whenRingsArePiecesOfOneGround() {
        RandomRings rings = new RandomRings(random, 12, 1_000);
        for (int i = 0; i < 2_000; i++) {
            List<MapPoint> left = border(rings, 0);
            List<MapPoint> right = border(rings, 11);
            List<MapPoint> middle = new ArrayList<>();
            for (int row = 0; row < 12; row += 1 + random.nextInt(3)) {
                middle.add(rings.at(3 + random.nextInt(5), row));
            }
            Ring one = strip(left, middle);
            Ring other = strip(right, middle);
            assertThat(Overlap.of(one, other)).as("seed " + seed + " " + middle).isFalse();
            assertThat(Overlap.of(one, one)).isTrue();
        }
    }

    private static List<MapPoint> border(RandomRings rings, int column) {
        return List.of(rings.at(column, 0), rings.at(column, 11));
    }

    private static Ring strip(List<MapPoint> side, List<MapPoint> middle) {
        List<MapPoint> corners = new ArrayList<>(middle);
        List<MapPoint> back = new ArrayList<>(side);
        Collections.reverse(back);
        corners.addAll(back);
        return Ring.of(RandomRings.closed(corners));
    }

    @Test
    void placeAndArea_shouldBeAsTheLibrarySays_whenRingsAreAny() {
        RandomRings rings = new RandomRings(random, 15, 500_000);
        for (int i = 0; i < 3_000; i++) {
            List<MapPoint> line = rings.simple(12);
            Ring ring = Ring.of(line);
            Polygon polygon = RandomRings.polygon(line);
            MapPoint point = rings.point();
            int expected = SimplePointInAreaLocator.locate(RandomRings.coordinate(point), polygon);
            assertThat(ring.locate(point))
                    .as("seed " + seed + " " + line + " " + point)
                    .isEqualTo(place(expected));
            assertThat(ring.twiceAreaMm2()).isEqualTo(BigInteger.valueOf(Math.round(2 * polygon.getArea())));
        }
    }

    private static Ring.Place place(int location) {
        return switch (location) {
            case Location.INTERIOR -> Ring.Place.INSIDE;
            case Location.BOUNDARY -> Ring.Place.BOUNDARY;
            default -> Ring.Place.OUTSIDE;
        };
    }

    @Test
    void ring_shouldHaveOneForm_whenTheSameBoundaryIsGivenOtherwise() {
        RandomRings rings = new RandomRings(random, 10, 1_000);
        for (int i = 0; i < 1_000; i++) {
            List<MapPoint> line = rings.simple(10);
            List<MapPoint> corners = new ArrayList<>(line.subList(0, line.size() - 1));
            Collections.rotate(corners, random.nextInt(corners.size()));
            if (random.nextBoolean()) {
                Collections.reverse(corners);
            }
            assertThat(Ring.of(RandomRings.closed(corners)).closed())
                    .as("seed " + seed)
                    .isEqualTo(Ring.of(line).closed());
            assertThat(Ring.of(Ring.of(line).closed()).closed())
                    .isEqualTo(Ring.of(line).closed());
        }
    }
}
