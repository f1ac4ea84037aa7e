// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

import java.util.List;
import org.forestledger.rules.ledger.Kind;

/**
 * One square of the grid of 500 m with the parcels that lie in it, so that a new parcel finds its neighbours by key.
 *
 * @param cellId column and row: the east and north coordinates of its south-western corner over 500 m
 * @param parcels the parcels in it, in the order in which they came
 */
public record ParcelCell(String cellId, List<Occupant> parcels) {
    /** Where the squares are kept. */
    public static final Kind<ParcelCell> KIND = new Kind<>("parcelCell", ParcelCell.class);

    /** How many parcels a square holds. */
    static final int MAX_PARCELS = 200;

    public ParcelCell {
        parcels = List.copyOf(parcels);
    }

    /**
     * A parcel in a square.
     *
     * @param parcelId the parcel
     * @param box the rectangle around it, so that only those near each other are looked at
     */
    public record Occupant(String parcelId, Box box) {}
}
