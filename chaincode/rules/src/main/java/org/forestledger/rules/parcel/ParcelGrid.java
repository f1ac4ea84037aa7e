// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;

/** Keeps parcels apart: reads the squares that a parcel lies in and no others, so no range is read (F-14). */
final class ParcelGrid {
    private ParcelGrid() {}

    /** Refuses with PARCELS_OVERLAP a parcel that has ground in common with another one. */
    static void requireFree(Work work, String parcelId, ParcelFacts facts, List<String> cells) {
        Footprint footprint = Footprint.of(facts);
        TreeSet<String> near = new TreeSet<>();
        for (String cell : cells) {
            occupants(work, cell)
                    .filter(each -> !each.parcelId().equals(parcelId))
                    .filter(each -> each.box().touches(footprint.box()))
                    .forEach(each -> near.add(each.parcelId()));
        }
        for (String other : near) {
            Refusal.unless(
                    !footprint.overlaps(
                            Footprint.of(work.get(RegisteredParcel.KIND, other).facts())),
                    RefusalCode.PARCELS_OVERLAP,
                    "parcel",
                    parcelId,
                    "other",
                    other);
        }
    }

    /** Enters a parcel into its squares; refused with CELL_FULL. */
    static void enter(Work work, RegisteredParcel parcel) {
        Box box = Footprint.of(parcel.facts()).box();
        for (String cell : parcel.cells()) {
            List<ParcelCell.Occupant> more = Stream.concat(
                            occupants(work, cell), Stream.of(new ParcelCell.Occupant(parcel.parcelId(), box)))
                    .toList();
            Refusal.unless(
                    more.size() <= ParcelCell.MAX_PARCELS,
                    RefusalCode.CELL_FULL,
                    "cell",
                    cell,
                    "most",
                    ParcelCell.MAX_PARCELS);
            work.put(ParcelCell.KIND, cell, new ParcelCell(cell, more));
        }
    }

    /** Takes a parcel out of its squares. */
    static void leave(Work work, RegisteredParcel parcel) {
        for (String cell : parcel.cells()) {
            List<ParcelCell.Occupant> fewer = occupants(work, cell)
                    .filter(each -> !each.parcelId().equals(parcel.parcelId()))
                    .toList();
            if (fewer.isEmpty()) {
                work.delete(ParcelCell.KIND, cell);
            } else {
                work.put(ParcelCell.KIND, cell, new ParcelCell(cell, fewer));
            }
        }
    }

    private static Stream<ParcelCell.Occupant> occupants(Work work, String cell) {
        return work.find(ParcelCell.KIND, cell).map(ParcelCell::parcels).orElse(List.of()).stream();
    }
}
