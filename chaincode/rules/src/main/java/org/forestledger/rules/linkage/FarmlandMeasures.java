// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.linkage;

import org.forestledger.rules.refusal.Refusal;
import org.forestledger.rules.refusal.RefusalCode;
import org.forestledger.rules.unit.CentiMu;
import org.forestledger.rules.unit.Kilograms;

/**
 * The three measures of new farmland (F-34).
 *
 * @param quantity how much it is (耕地数量)
 * @param paddy how much of it is paddy (水田规模)
 * @param capacity the grain that it can bear in a year (粮食产能)
 */
public record FarmlandMeasures(CentiMu quantity, CentiMu paddy, Kilograms capacity) {
    static final FarmlandMeasures NONE = new FarmlandMeasures(CentiMu.of(0), CentiMu.of(0), Kilograms.of(0));

    FarmlandMeasures plus(FarmlandMeasures other) {
        return new FarmlandMeasures(
                quantity.plus(other.quantity), paddy.plus(other.paddy), capacity.plus(other.capacity));
    }

    /** Each measure, but no more than the other's. */
    FarmlandMeasures atMost(FarmlandMeasures other) {
        return new FarmlandMeasures(
                quantity.compareTo(other.quantity) <= 0 ? quantity : other.quantity,
                paddy.compareTo(other.paddy) <= 0 ? paddy : other.paddy,
                capacity.compareTo(other.capacity) <= 0 ? capacity : other.capacity);
    }

    /** Refuses with AREA_MISMATCH where there is more paddy than land, or more land than the area that holds it. */
    void requireWithin(CentiMu area) {
        Refusal.unless(
                paddy.compareTo(quantity) <= 0 && quantity.compareTo(area) <= 0,
                RefusalCode.AREA_MISMATCH,
                "paddyMu",
                paddy.toMu(),
                "farmlandMu",
                quantity.toMu(),
                "areaMu",
                area.toMu());
    }
}
