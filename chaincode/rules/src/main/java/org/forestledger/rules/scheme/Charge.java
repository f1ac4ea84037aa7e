// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.Optional;
import org.forestledger.rules.unit.Rounding;

/** How much is taken, claimed, capped or charged. */
public sealed interface Charge {
    /**
     * An amount in total.
     *
     * @param amount the amount in fen
     */
    record InTotal(Quantity amount) implements Charge {}

    /**
     * A rate per mu times an area.
     *
     * @param rate the rate in fen per mu
     * @param area the area in 1/100 mu
     * @param rounding how a fraction of a fen is rounded
     */
    record PerUnit(Quantity rate, Quantity area, Rounding rounding) implements Charge {}

    /**
     * A ratio of the amount that reaches the node, or a minimum where that is more.
     *
     * @param ratio the ratio in basis points
     * @param minimum the least amount in fen, if any
     * @param rounding how a fraction of a fen is rounded
     */
    record RatioOf(Quantity ratio, Optional<Quantity> minimum, Rounding rounding) implements Charge {}
}
