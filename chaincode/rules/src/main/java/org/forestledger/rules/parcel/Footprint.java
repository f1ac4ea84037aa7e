// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ground that a parcel is known to lie on: what its boundary goes around, or only its centre where it has none. */
final class Footprint {
    /** The side of a square of the grid: 500 m. */
    static final long CELL_MM = 500_000;

    private final MapPoint centre;
    private final Optional<Ring> ring;

    private Footprint(MapPoint centre, Optional<Ring> ring) {
        this.centre = centre;
        this.ring = ring;
    }

    /** The footprint of facts that were checked. */
    static Footprint of(ParcelFacts facts) {
        return new Footprint(facts.centre(), facts.boundary().map(Ring::of));
    }

    Box box() {
        return ring.map(Ring::box).orElseGet(() -> Box.around(centre));
    }

    /** Whether the two have ground in common; a shared border is none. */
    boolean overlaps(Footprint other) {
        if (ring.isPresent() && other.ring.isPresent()) {
            return Overlap.of(ring.get(), other.ring.get());
        }
        if (ring.isPresent()) {
            return ring.get().locate(other.centre) == Ring.Place.INSIDE;
        }
        return other.ring.isPresent() ? other.overlaps(this) : centre.equals(other.centre);
    }

    /**
     * The squares of the grid in which it lies, {@code column:row} from west to east and south to north.
     *
     * <p>Two footprints that overlap share a square: what they have in common is open and so has a part inside some square.
     */
    List<String> cells() {
        Box box = box();
        List<String> cells = new ArrayList<>();
        for (long column = box.westMm() / CELL_MM; column <= box.eastMm() / CELL_MM; column++) {
            for (long row = box.southMm() / CELL_MM; row <= box.northMm() / CELL_MM; row++) {
                if (liesIn(column, row)) {
                    cells.add(column + ":" + row);
                }
            }
        }
        return cells;
    }

    private boolean liesIn(long column, long row) {
        Box square = new Box(column * CELL_MM, row * CELL_MM, (column + 1) * CELL_MM, (row + 1) * CELL_MM);
        return ring.map(r -> Overlap.of(r, Ring.around(square))).orElse(true);
    }
}
